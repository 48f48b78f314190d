package dev.skein.processor.diff;

import dev.skein.schema.ForeignKey;
import dev.skein.schema.NamedList;
import dev.skein.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tables in an order in which each can be created with the foreign keys it has; where tables point
 * to each other in a circle, one foreign key has to come later.
 */
final class CreationOrder {

  private final NamedList<Table> tables;
  private final Predicate<ForeignKey> isReady;
  private final Set<String> begun = new HashSet<>();
  private final Set<String> done = new HashSet<>();
  private final List<Step> steps = new ArrayList<>();

  private CreationOrder(List<Table> tables, Predicate<ForeignKey> isReady) {
    this.tables = NamedList.of(tables);
    this.isReady = isReady;
  }

  /**
   * One table to create.
   *
   * @param table the table, with the foreign keys that can be there from the start and without
   *     indexes, which are created on their own
   * @param whole the whole table
   * @param late the foreign keys that have to come later
   */
  record Step(Table table, Table whole, List<ForeignKey> late) {}

  /**
   * Orders tables, and those that do not depend on each other as they are given.
   *
   * @param tables the tables
   * @param isReady whether a foreign key to none of these tables can be there from the start
   */
  static List<Step> of(List<Table> tables, Predicate<ForeignKey> isReady) {
    CreationOrder order = new CreationOrder(tables, isReady);
    tables.forEach(order::add);
    return List.copyOf(order.steps);
  }

  private void add(Table table) {
    if (!begun.add(table.name())) {
      return;
    }
    for (ForeignKey key : table.foreignKeys()) {
      tables.find(key.referencedTable()).ifPresent(this::add);
    }
    List<ForeignKey> late =
        table.foreignKeys().stream().filter(key -> !canBeThere(table, key)).toList();
    steps.add(
        new Step(
            table
                .indexes(all -> NamedList.empty())
                .foreignKeys(
                    all -> NamedList.of(all.stream().filter(key -> !late.contains(key)).toList())),
            table,
            late));
    done.add(table.name());
  }

  private boolean canBeThere(Table table, ForeignKey key) {
    String target = key.referencedTable();
    return target.equals(table.name())
        || done.contains(target)
        || (!tables.contains(target) && isReady.test(key));
  }
}
