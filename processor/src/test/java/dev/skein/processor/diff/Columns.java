package dev.skein.processor.diff;

import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.SqlType;

/** Columns to compare. */
final class Columns {

  static final Column ID = Column.of("id", ColumnType.of(SqlType.BIGINT)).notNull();

  private Columns() {}

  static Column text(String name) {
    return text(name, 255);
  }

  static Column text(String name, int length) {
    return Column.of(name, ColumnType.of(SqlType.VARCHAR, length));
  }

  static Column number(String name) {
    return Column.of(name, ColumnType.of(SqlType.INTEGER));
  }

  static Column link(String name) {
    return Column.of(name, ColumnType.of(SqlType.BIGINT));
  }
}
