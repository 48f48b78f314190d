package dev.skein.processor.lint;

import dev.skein.dialect.Dialect;
import dev.skein.dialect.DialectException;
import dev.skein.operation.Operation;
import java.util.List;

/**
 * What a dialect makes of an operation.
 *
 * @param sql the statements, in order
 */
record Statements(List<String> sql) {

  /** The statements; none if it has none, which is told where it is a failure. */
  static Statements of(Dialect dialect, Operation operation) {
    try {
      return new Statements(dialect.render(operation));
    } catch (DialectException e) {
      return new Statements(List.of());
    }
  }

  boolean writeRows() {
    return sql.stream().anyMatch(statement -> statement.startsWith("update "));
  }

  /** Whether rows are written after the table was changed, and so under its lock. */
  boolean writeRowsOfChangedTable() {
    return writeRows() && !sql.get(0).startsWith("update ");
  }

  boolean say(String words) {
    return sql.stream().anyMatch(statement -> statement.contains(words));
  }
}
