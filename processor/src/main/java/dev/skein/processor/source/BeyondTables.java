package dev.skein.processor.source;

import dev.skein.processor.source.Change.Kind;
import java.util.EnumSet;
import java.util.Set;

/** What changes of sequences, schemas and rows are called in a description. */
final class BeyondTables {

  static final Set<Kind> KINDS =
      EnumSet.of(
          Kind.CREATE_SEQUENCE,
          Kind.DROP_SEQUENCE,
          Kind.ALTER_SEQUENCE,
          Kind.RENAME_SEQUENCE,
          Kind.CREATE_SCHEMA,
          Kind.INSERT_ROWS,
          Kind.DELETE_ROWS,
          Kind.EXECUTE_SQL,
          Kind.RUN_JAVA);

  /** What comes along with changes of tables. */
  static final Set<Kind> COMPANIONS = EnumSet.complementOf(EnumSet.of(Kind.RUN_JAVA));

  private BeyondTables() {}

  static String phrase(Change change) {
    return switch (change.kind()) {
      case CREATE_SEQUENCE -> "Add " + change.subject() + " sequence";
      case DROP_SEQUENCE -> "Remove " + change.subject() + " sequence";
      case ALTER_SEQUENCE -> "Change " + change.subject() + " sequence";
      case RENAME_SEQUENCE -> "Rename " + change.subject() + " to " + change.other();
      case CREATE_SCHEMA -> "Add " + change.subject() + " schema";
      case INSERT_ROWS -> "Insert rows into " + change.subject();
      case DELETE_ROWS -> "Delete rows of " + change.subject();
      case EXECUTE_SQL -> "Execute SQL";
      case RUN_JAVA -> change.names().get(0);
      default -> throw new IllegalArgumentException(change.kind() + " is about a table");
    };
  }
}
