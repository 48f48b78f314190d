package dev.skein.dialect;

import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;

/** Definitions that SQLite reads in its own way. */
final class SqliteDefinitions extends Definitions {

  SqliteDefinitions(Identifiers names, StandardTypes types) {
    super(names, types);
  }

  /**
   * Only a primary key of this very type counts up (https://sqlite.org/lang_createtable.html,
   * section 5). Hibernate does without AUTOINCREMENT.
   */
  @Override
  String type(Column column) {
    return column.identity() ? "integer" : super.type(column);
  }

  @Override
  String defaultOf(ColumnType type, String sql) {
    return "default " + SqliteExpressions.asDefault(sql);
  }
}
