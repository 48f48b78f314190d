package dev.skein.migration;

/** The value a column gets in the rows that are there; see {@link ColumnOptions#backfill}. */
public final class Backfill implements ChangeOption {

  private final String sql;

  Backfill(String sql) {
    this.sql = Given.text(sql, "SQL in backfill(..)");
  }

  String sql() {
    return sql;
  }
}
