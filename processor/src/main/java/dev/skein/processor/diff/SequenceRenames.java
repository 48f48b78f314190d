package dev.skein.processor.diff;

import dev.skein.operation.Operation;
import dev.skein.operation.RenameSequence;
import dev.skein.schema.Schema;
import dev.skein.schema.Sequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sequences that got another name. A sequence has no member to be known by; but a new one would
 * count from the start again and give out keys that rows have already, so where one sequence takes
 * the place of another it goes on counting.
 */
final class SequenceRenames {

  private final Schema before;
  private final Schema after;
  private final List<String> gone;
  private final List<String> added;
  private final List<Operation> renames = new ArrayList<>();

  private SequenceRenames(Schema before, Schema after) {
    this.before = before;
    this.after = after;
    this.gone = new ArrayList<>(names(before, after));
    this.added = new ArrayList<>(names(after, before));
  }

  private static List<String> names(Schema of, Schema without) {
    return of.sequences().stream()
        .map(Sequence::name)
        .filter(name -> !without.sequences().contains(name))
        .sorted()
        .toList();
  }

  /** The renames, given the old name of each table that was renamed. */
  static List<Operation> of(Schema before, Schema after, Map<String, String> oldTables) {
    SequenceRenames renames = new SequenceRenames(before, after);
    renames.respell();
    oldTables.forEach((table, old) -> renames.follow(old, table));
    renames.respellWords();
    renames.matchTheOnlyOne(oldTables);
    return List.copyOf(renames.renames);
  }

  /** A naming strategy may spell the rest of the name otherwise too: case does not count. */
  private void follow(String oldTable, String table) {
    for (String old : Stream.concat(gone.stream(), takenOver(oldTable)).toList()) {
      String name = replaced(old, oldTable, table);
      List<String> successors =
          added.stream().filter(other -> inSchema(other).equals(name)).toList();
      if (!name.equals(inSchema(old)) && successors.size() == 1) {
        rename(old, successors.get(0));
      }
    }
  }

  /** What is called after a table whose name another one has now, with a sequence of that name. */
  private Stream<String> takenOver(String oldTable) {
    return before.sequences().stream()
        .map(Sequence::name)
        .filter(name -> after.tables().contains(oldTable) && after.sequences().contains(name))
        .filter(name -> owner(name, before).filter(oldTable::equals).isPresent());
  }

  private static String replaced(String sequence, String oldTable, String table) {
    String name = folded(sequence);
    String old = folded(oldTable);
    String place = inSchema(sequence).substring(0, inSchema(sequence).length() - name.length());
    return name.startsWith(old)
        ? place + folded(table) + name.substring(old.length())
        : place + name.replace(old, folded(table));
  }

  private static String inSchema(String name) {
    return name.replace("`", "").toLowerCase(Locale.ROOT);
  }

  /** A database takes both for one name. */
  private void respell() {
    for (String old : List.copyOf(gone)) {
      added.stream()
          .filter(name -> old.indexOf('`') < 0 && old.equalsIgnoreCase(name))
          .findFirst()
          .ifPresent(name -> rename(old, name));
    }
  }

  /** Another naming strategy parts the words of a name otherwise. */
  private void respellWords() {
    for (String old : List.copyOf(gone)) {
      List<String> successors =
          added.stream().filter(name -> words(name).equals(words(old))).toList();
      boolean alone = gone.stream().filter(name -> words(name).equals(words(old))).count() == 1;
      if (alone && successors.size() == 1) {
        rename(old, successors.get(0));
      }
    }
  }

  private static String words(String name) {
    return inSchema(name).replace("_", "");
  }

  private void matchTheOnlyOne(Map<String, String> oldTables) {
    if (gone.size() == 1 && added.size() == 1) {
      boolean goesWithItsTable =
          owner(gone.get(0), before)
              .filter(table -> !after.tables().contains(table) && !oldTables.containsValue(table))
              .isPresent();
      boolean comesWithItsTable =
          owner(added.get(0), after)
              .filter(table -> !before.tables().contains(table) && !oldTables.containsKey(table))
              .isPresent();
      boolean inOneSchema = Namespaces.of(gone.get(0)).equals(Namespaces.of(added.get(0)));
      if (!goesWithItsTable && !comesWithItsTable && inOneSchema) {
        rename(gone.get(0), added.get(0));
      }
    }
  }

  /** The table whose name the sequence's name begins with: the longest, if there are several. */
  static Optional<String> owner(String sequence, Schema schema) {
    return schema.tables().stream()
        .map(table -> table.name())
        .filter(table -> folded(sequence).startsWith(folded(table)))
        .max(Comparator.comparingInt(table -> folded(table).length()));
  }

  private static String unqualified(String name) {
    String unquoted = name.replace("`", "");
    return unquoted.substring(unquoted.lastIndexOf('.') + 1);
  }

  private static String folded(String name) {
    return unqualified(name).toLowerCase(Locale.ROOT);
  }

  private void rename(String old, String name) {
    gone.remove(old);
    added.remove(name);
    renames.add(new RenameSequence(old, name));
  }
}
