package dev.skein.processor.source;

import dev.skein.operation.Operation;
import dev.skein.processor.source.Change.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a migration does in a few words, where the user has given none. */
public final class Description {

  /** What a list of files or of a history still shows whole. */
  private static final int MAX_LENGTH = 60;

  /** A single thing that happens is told whole, unless its names are longer than this. */
  private static final int MAX_SINGLE_LENGTH = 90;

  /** What follows a table of its own accord when it is renamed. */
  private static final Set<Kind> FOLLOWING = EnumSet.of(Kind.RENAME_CONSTRAINT, Kind.RENAME_INDEX);

  private final List<String> created;
  private final List<String> dropped;
  private final List<Change> others;

  private Description(List<Change> changes) {
    created = subjects(changes, Kind.CREATE_TABLE);
    dropped = subjects(changes, Kind.DROP_TABLE);
    Set<String> told =
        Stream.of(created, dropped).flatMap(List::stream).collect(Collectors.toSet());
    Set<String> renamed =
        changes.stream()
            .filter(change -> change.kind() == Kind.RENAME_TABLE)
            .map(Change::other)
            .collect(Collectors.toSet());
    others =
        changes.stream()
            .filter(change -> !told.contains(change.subject()))
            .filter(
                change -> !renamed.contains(change.subject()) || !FOLLOWING.contains(change.kind()))
            .toList();
  }

  /**
   * Describes operations: {@code Add categories table}, {@code Add priority to examples}, {@code
   * Link examples to categories}.
   *
   * @param operations the operations, resolved
   * @return the description, of at most some 60 characters unless a name is longer
   */
  public static String of(List<? extends Operation> operations) {
    Description description = new Description(operations.stream().map(Change::of).toList());
    return Words.plain(description.text());
  }

  private static List<String> subjects(List<Change> changes, Kind kind) {
    return changes.stream()
        .filter(change -> change.kind() == kind)
        .map(Change::subject)
        .distinct()
        .toList();
  }

  private String text() {
    List<String> phrases = new ArrayList<>();
    addTables(phrases, "Add", created, created.size());
    Map<String, List<Change>> byTable = byTable();
    byTable.values().stream().map(TableTopic::new).map(TableTopic::phrase).forEach(phrases::add);
    phrases.addAll(beyondTables(phrases.isEmpty() && dropped.isEmpty()));
    addTables(phrases, "Remove", dropped, dropped.size());
    return fitting(phrases, byTable.keySet());
  }

  private String fitting(List<String> phrases, Set<String> changed) {
    String whole = joined(phrases);
    boolean single = phrases.size() == 1 && created.size() + dropped.size() < 2;
    if (whole.length() <= (single ? MAX_SINGLE_LENGTH : MAX_LENGTH)) {
      return whole;
    }
    if (created.isEmpty() && dropped.isEmpty() && changed.isEmpty()) {
      return single ? whole : phrases.get(0) + " and " + (phrases.size() - 1) + " more changes";
    }
    return shortened(changed);
  }

  /** The changes of tables that were there and stay there, by table. */
  private Map<String, List<Change>> byTable() {
    Map<String, List<Change>> byTable = new LinkedHashMap<>();
    for (Change change : others) {
      if (!BeyondTables.KINDS.contains(change.kind())) {
        byTable.computeIfAbsent(change.subject(), table -> new ArrayList<>()).add(change);
      }
    }
    return byTable;
  }

  /** Sequences come and go with tables: they are worth a word only where nothing else is. */
  private List<String> beyondTables(boolean alone) {
    return others.stream()
        .filter(change -> BeyondTables.KINDS.contains(change.kind()))
        .filter(change -> alone || !BeyondTables.COMPANIONS.contains(change.kind()))
        .map(BeyondTables::phrase)
        .distinct()
        .toList();
  }

  private String shortened(Set<String> changed) {
    List<String> phrases = new ArrayList<>();
    addTables(phrases, "Add", created, 2);
    if (!changed.isEmpty()) {
      phrases.add(changed.size() == 1 ? "Change " + changed.iterator().next() : tables(changed));
    }
    addTables(phrases, "Remove", dropped, 2);
    String text = joined(phrases);
    return text.length() <= MAX_LENGTH ? text : counted(changed.size());
  }

  private static String tables(Set<String> changed) {
    String all = "Change " + Words.and(List.copyOf(changed));
    return all.length() <= MAX_LENGTH / 2 ? all : "Change " + changed.size() + " tables";
  }

  private String counted(int changed) {
    List<String> phrases = new ArrayList<>();
    addTables(phrases, "Add", created, 0);
    if (changed > 0) {
      phrases.add("Change " + changed + (changed == 1 ? " table" : " tables"));
    }
    addTables(phrases, "Remove", dropped, 0);
    return joined(phrases);
  }

  private static void addTables(List<String> phrases, String verb, List<String> names, int shown) {
    if (names.isEmpty()) {
      return;
    }
    String noun = names.size() == 1 ? " table" : " tables";
    phrases.add(
        shown == 0
            ? verb + " " + names.size() + noun
            : verb + " " + Words.and(Words.atMost(shown, names)) + noun);
  }

  private static String joined(List<String> phrases) {
    List<String> words = new ArrayList<>();
    for (String phrase : phrases) {
      words.add(
          words.isEmpty() ? phrase : Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1));
    }
    return Words.and(words);
  }
}
