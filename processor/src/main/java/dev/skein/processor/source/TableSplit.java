package dev.skein.processor.source;

import dev.skein.operation.AddForeignKey;
import dev.skein.operation.CreateTable;
import dev.skein.operation.DropTable;
import dev.skein.operation.Operation;
import dev.skein.schema.Schema;
import dev.skein.schema.SchemaMismatchException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Divides a change into one for each table, in an order in which each can be made, and taken back,
 * on its own.
 *
 * <p>What one operation needs of another table keeps the order it has in the whole change. Foreign
 * keys that would make two tables wait for each other are added last of all; tables that cannot do
 * without each other for another reason stay together. Tables that go come last.
 */
public final class TableSplit {

  private static final int MAX_NAMES = 3;

  private final List<Operation> operations;
  private final Map<String, List<Integer>> groups = new LinkedHashMap<>();
  private final List<String> owners;

  private TableSplit(List<Operation> operations) {
    Owners found = new Owners(operations);
    this.operations = operations;
    this.owners = operations.stream().map(found::of).toList();
    for (int i = 0; i < owners.size(); i++) {
      groups.computeIfAbsent(owners.get(i), owner -> new ArrayList<>()).add(i);
    }
  }

  /**
   * A part of a change.
   *
   * @param topic what it is about: the table's name
   * @param operations what it does
   */
  public record Part(String topic, List<Operation> operations) {
    /** Copies the list. */
    public Part {
      operations = List.copyOf(operations);
    }
  }

  /**
   * Divides a change.
   *
   * @param operations the change, resolved
   * @param before the schema it is made to
   * @return the parts in order; one if it cannot be divided
   */
  public static List<Part> of(List<Operation> operations, Schema before) {
    Part whole = new Part("", operations);
    if (!isOfTables(operations)) {
      return List.of(whole);
    }
    List<Part> parts = new TableSplit(operations).parts();
    return parts.size() > 1 && leadsToTheSame(parts, whole, before) ? parts : List.of(whole);
  }

  /**
   * The tables of a change in groups that have nothing to do with each other.
   *
   * @param operations the change, resolved
   * @param before the schema it is made to
   * @return the names of the tables of each group
   */
  public static List<Set<String>> unrelated(List<Operation> operations, Schema before) {
    return new Relations(
            new Owners(operations).tables(), before, Operation.applyAll(operations, before))
        .groups();
  }

  /** Operations that name no table, and tables that make way for others, stay where they are. */
  private static boolean isOfTables(List<Operation> operations) {
    int drop = first(operations, DropTable.class);
    boolean makesWay =
        IntStream.range(drop, operations.size())
            .anyMatch(i -> operations.get(i) instanceof CreateTable);
    return !makesWay
        && operations.stream().noneMatch(operation -> Change.of(operation).subject().isEmpty());
  }

  private static int first(List<Operation> operations, Class<?> kind) {
    return IntStream.range(0, operations.size())
        .filter(i -> kind.isInstance(operations.get(i)))
        .findFirst()
        .orElse(operations.size());
  }

  private static boolean leadsToTheSame(List<Part> parts, Part whole, Schema before) {
    try {
      List<Operation> all = parts.stream().flatMap(part -> part.operations().stream()).toList();
      return Operation.applyAll(all, before).equals(Operation.applyAll(whole.operations(), before));
    } catch (SchemaMismatchException e) {
      return false;
    }
  }

  private List<Part> parts() {
    Set<Integer> late = lateForeignKeys();
    List<Part> parts = new ArrayList<>();
    int lastToStay = 0;
    for (Set<String> together : graph(late).ordered(this::goes)) {
      List<Operation> own =
          together.stream()
              .flatMap(group -> groups.getOrDefault(group, List.of()).stream())
              .filter(i -> !late.contains(i))
              .sorted()
              .map(operations::get)
              .toList();
      if (!own.isEmpty()) {
        parts.add(new Part(topic(together), own));
      }
      if (!together.stream().allMatch(this::goes)) {
        lastToStay = parts.size();
      }
    }
    if (!late.isEmpty()) {
      List<Operation> keys = new TreeSet<>(late).stream().map(operations::get).toList();
      parts.add(lastToStay, new Part("foreign keys", keys));
    }
    return parts;
  }

  private static String topic(Set<String> together) {
    return Words.plain(Words.and(Words.atMost(MAX_NAMES, List.copyOf(together))));
  }

  private boolean goes(String group) {
    return groups.getOrDefault(group, List.of()).stream()
        .anyMatch(i -> operations.get(i) instanceof DropTable);
  }

  /** Foreign keys between tables that otherwise would have to wait for each other. */
  private Set<Integer> lateForeignKeys() {
    Set<Integer> late = new HashSet<>();
    for (Set<String> together : graph(Set.of()).ordered(this::goes)) {
      for (String group : together) {
        for (int i : groups.getOrDefault(group, List.of())) {
          if (operations.get(i) instanceof AddForeignKey add
              && !add.foreignKey().referencedTable().equals(group)
              && together.contains(add.foreignKey().referencedTable())) {
            late.add(i);
          }
        }
      }
    }
    return late;
  }

  /** Which groups have to come before which, some operations left aside. */
  private Waiting graph(Set<Integer> aside) {
    Waiting waiting = new Waiting(groups.keySet());
    for (int i = 0; i < owners.size(); i++) {
      if (!aside.contains(i)) {
        for (References.Need need : References.of(operations.get(i), groups.keySet())) {
          addWaiting(i, need, aside, waiting);
        }
      }
    }
    return waiting;
  }

  private void addWaiting(int user, References.Need need, Set<Integer> aside, Waiting waiting) {
    String owner = owners.get(user);
    if (owner.equals(need.table())) {
      return;
    }
    for (int i : groups.getOrDefault(need.table(), List.of())) {
      if (!aside.contains(i) && need.isTouchedBy(operations.get(i))) {
        if (i < user) {
          waiting.add(need.table(), owner);
        } else {
          waiting.add(owner, need.table());
        }
      }
    }
  }
}
