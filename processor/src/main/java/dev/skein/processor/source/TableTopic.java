package dev.skein.processor.source;

import dev.skein.processor.source.Change.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What happens to one table that stays, in the words of a description. */
final class TableTopic {

  /** What comes along with new columns. */
  private static final Set<Kind> WITH_ADDED =
      EnumSet.of(
          Kind.ADD_COLUMN,
          Kind.ADD_FOREIGN_KEY,
          Kind.ADD_UNIQUE,
          Kind.ADD_CHECK,
          Kind.CREATE_INDEX);

  /** What goes along with dropped columns. */
  private static final Set<Kind> WITH_DROPPED =
      EnumSet.of(
          Kind.DROP_COLUMN,
          Kind.DROP_FOREIGN_KEY,
          Kind.DROP_UNIQUE,
          Kind.DROP_CHECK,
          Kind.DROP_INDEX);

  /** What is renamed along with a column. */
  private static final Set<Kind> WITH_RENAMED =
      EnumSet.of(Kind.RENAME_COLUMN, Kind.RENAME_CONSTRAINT, Kind.RENAME_INDEX);

  private static final Set<Kind> ALTERING =
      EnumSet.of(Kind.ALTER_COLUMN, Kind.CHANGE_TYPE, Kind.FORBID_NULL, Kind.ALLOW_NULL);

  /** An index that a foreign key wants for itself. */
  private static final Set<Kind> LINKING =
      EnumSet.of(Kind.ADD_COLUMN, Kind.ADD_FOREIGN_KEY, Kind.ADD_UNIQUE, Kind.CREATE_INDEX);

  private static final Set<Kind> UNLINKING = EnumSet.of(Kind.DROP_FOREIGN_KEY, Kind.DROP_INDEX);

  private final String table;
  private final List<Change> changes;
  private final Set<Kind> kinds;

  TableTopic(List<Change> changes) {
    this.table = changes.get(0).subject();
    this.changes = changes;
    this.kinds = changes.stream().map(Change::kind).collect(Collectors.toSet());
  }

  String phrase() {
    if (kinds.contains(Kind.RENAME_TABLE)) {
      return "Rename " + table + " to " + changes.get(0).other();
    }
    if (isLink()) {
      return "Link " + table + " to " + others(Kind.ADD_FOREIGN_KEY);
    }
    if (isOnly(Kind.ADD_COLUMN, WITH_ADDED)) {
      return "Add " + names(EnumSet.of(Kind.ADD_COLUMN)) + " to " + table;
    }
    if (isOnly(Kind.DROP_COLUMN, WITH_DROPPED)) {
      return "Remove " + names(EnumSet.of(Kind.DROP_COLUMN)) + " from " + table;
    }
    if (isOnly(Kind.RENAME_COLUMN, WITH_RENAMED)) {
      return renamedColumns();
    }
    if (ALTERING.containsAll(kinds)) {
      return "Change " + names(ALTERING) + " of " + table;
    }
    return withoutColumns();
  }

  /** Only keys, constraints, indexes and comments change. */
  private String withoutColumns() {
    if (isOnly(Kind.DROP_FOREIGN_KEY, UNLINKING) && !others(Kind.DROP_FOREIGN_KEY).isEmpty()) {
      return "Unlink " + table + " from " + others(Kind.DROP_FOREIGN_KEY);
    }
    if (kinds.size() > 1) {
      return "Change " + table;
    }
    return switch (changes.get(0).kind()) {
      case ADD_UNIQUE -> "Make " + each() + " of " + table + " unique";
      case CREATE_INDEX -> "Index " + each() + " of " + table;
      case ADD_CHECK -> "Add " + each() + " to " + table;
      case DROP_CHECK, DROP_UNIQUE, DROP_INDEX -> "Remove " + each() + " from " + table;
      case ADD_PRIMARY_KEY -> "Add primary key to " + table;
      case DROP_PRIMARY_KEY -> "Remove primary key from " + table;
      case COMMENT_ON_TABLE -> "Comment on " + table;
      case RENAME_CONSTRAINT -> "Rename constraints of " + table;
      case RENAME_INDEX -> "Rename indexes of " + table;
      default -> "Change " + table;
    };
  }

  /** Foreign keys, and of columns only those they need. */
  private boolean isLink() {
    Set<String> linked =
        changes.stream()
            .filter(change -> change.kind() == Kind.ADD_FOREIGN_KEY)
            .flatMap(change -> change.names().stream())
            .collect(Collectors.toSet());
    return isOnly(Kind.ADD_FOREIGN_KEY, LINKING)
        && changes.stream().allMatch(change -> linked.containsAll(change.names()));
  }

  private boolean isOnly(Kind kind, Set<Kind> companions) {
    return kinds.contains(kind) && companions.containsAll(kinds);
  }

  private String renamedColumns() {
    List<Change> renamed = of(EnumSet.of(Kind.RENAME_COLUMN));
    return renamed.size() == 1
        ? "Rename " + each(renamed) + " to " + renamed.get(0).other() + " in " + table
        : "Rename " + each(renamed) + " in " + table;
  }

  private String names(Set<Kind> wanted) {
    List<String> names =
        of(wanted).stream().flatMap(change -> change.names().stream()).distinct().toList();
    return names.size() > 3 ? names.size() + " columns" : Words.and(names);
  }

  private String each() {
    return each(changes);
  }

  private static String each(List<Change> all) {
    return Words.and(all.stream().flatMap(change -> change.names().stream()).distinct().toList());
  }

  private String others(Kind kind) {
    return Words.and(
        of(EnumSet.of(kind)).stream()
            .map(Change::other)
            .filter(other -> !other.isEmpty())
            .distinct()
            .toList());
  }

  private List<Change> of(Set<Kind> wanted) {
    return changes.stream().filter(change -> wanted.contains(change.kind())).toList();
  }
}
