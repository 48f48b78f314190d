package dev.skein.processor.source;

import dev.skein.operation.Operation;
import java.util.List;

/**
 * What an operation is about, as far as a person is told in prose.
 *
 * @param kind what happens
 * @param subject the table, sequence or schema it happens to, or an empty text
 * @param names the columns, or the names of the keys, constraints and indexes
 * @param other the new name, the table pointed to or the new type, or an empty text
 */
record Change(Kind kind, String subject, List<String> names, String other) {

  enum Kind {
    CREATE_TABLE,
    DROP_TABLE,
    RENAME_TABLE,
    COMMENT_ON_TABLE,
    ADD_COLUMN,
    DROP_COLUMN,
    RENAME_COLUMN,
    ALTER_COLUMN,
    CHANGE_TYPE,
    FORBID_NULL,
    ALLOW_NULL,
    ADD_PRIMARY_KEY,
    DROP_PRIMARY_KEY,
    ADD_UNIQUE,
    DROP_UNIQUE,
    ADD_FOREIGN_KEY,
    DROP_FOREIGN_KEY,
    CREATE_INDEX,
    DROP_INDEX,
    ADD_CHECK,
    DROP_CHECK,
    RENAME_CONSTRAINT,
    RENAME_INDEX,
    CREATE_SEQUENCE,
    DROP_SEQUENCE,
    ALTER_SEQUENCE,
    RENAME_SEQUENCE,
    CREATE_SCHEMA,
    INSERT_ROWS,
    DELETE_ROWS,
    EXECUTE_SQL,
    RUN_JAVA
  }

  Change(Kind kind, String subject, List<String> names) {
    this(kind, subject, names, "");
  }

  Change(Kind kind, String subject) {
    this(kind, subject, List.of());
  }

  static Change of(Operation operation) {
    return operation.accept(new Changes());
  }

  boolean is(Kind... kinds) {
    return List.of(kinds).contains(kind);
  }
}
