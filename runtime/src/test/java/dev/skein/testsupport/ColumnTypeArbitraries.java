package dev.skein.testsupport;

import dev.skein.schema.ColumnType;
import dev.skein.schema.SqlType;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Generated column types, all of which every database can make. */
final class ColumnTypeArbitraries {

  private ColumnTypeArbitraries() {}

  /**
   * A type with a default that fits it, or null where databases have no common way to write one.
   */
  record Typed(ColumnType type, @Nullable String literal) {}

  /** Types that may be in a key or an index. */
  static final List<Typed> KEYABLE =
      List.of(
          typed(SqlType.INTEGER, "7"),
          typed(SqlType.BIGINT, "7"),
          typed(SqlType.SMALLINT, "7"),
          typed(SqlType.DATE, "date '2026-11-22'"),
          typed(SqlType.BOOLEAN, "true"),
          typed(SqlType.UUID, null),
          typed(ColumnType.of(SqlType.VARCHAR, 40), "'it''s'"),
          typed(ColumnType.of(SqlType.NUMERIC, 10, 2), "1.50"),
          typed(ColumnType.of(SqlType.TIMESTAMP, 6), "current_timestamp"));

  /** All types. */
  static Arbitrary<Typed> any() {
    return Arbitraries.oneOf(Arbitraries.of(KEYABLE), plain(), texts(), enumerations());
  }

  private static Arbitrary<Typed> plain() {
    return Arbitraries.of(
        typed(SqlType.TINYINT, "7"),
        typed(SqlType.REAL, "1.5"),
        typed(SqlType.DOUBLE, "1.5"),
        typed(SqlType.CLOB, null),
        typed(SqlType.BLOB, null),
        typed(SqlType.BYTES, null),
        typed(SqlType.JSON, null),
        typed(SqlType.INET, null),
        typed(SqlType.TEXT, "''"),
        typed(ColumnType.of(SqlType.CHAR, 3), "'abc'"),
        typed(ColumnType.of(SqlType.VARBINARY, 20), null),
        typed(ColumnType.of(SqlType.BINARY, 16), null),
        typed(ColumnType.of(SqlType.TIME, 0), "time '10:11:12'"),
        typed(ColumnType.of(SqlType.TIME_WITH_TIME_ZONE, 0), null),
        typed(ColumnType.of(SqlType.TIMESTAMP_WITH_TIME_ZONE, 6), "current_timestamp"),
        typed(ColumnType.of(SqlType.ZONED_TIMESTAMP, 6), "current_timestamp"),
        typed(new ColumnType.Array(ColumnType.of(SqlType.INTEGER)), null),
        typed(new ColumnType.Array(ColumnType.of(SqlType.VARCHAR, 20)), null));
  }

  private static Arbitrary<Typed> texts() {
    return Arbitraries.of(1, 40, 255, 70_000, 20_000_000)
        .map(length -> new Typed(ColumnType.of(SqlType.VARCHAR, length), "'x'"));
  }

  /** The name of the check is the table's to give. */
  private static Arbitrary<Typed> enumerations() {
    return Arbitraries.of("NEW", "PAID", "it's", "CLOSED")
        .set()
        .ofMinSize(1)
        .map(List::copyOf)
        .map(values -> typed(new ColumnType.Enumeration(values, 255, ""), literal(values.get(0))));
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static Typed typed(SqlType type, @Nullable String literal) {
    return typed(ColumnType.of(type), literal);
  }

  private static Typed typed(ColumnType type, @Nullable String literal) {
    return new Typed(type, literal);
  }
}
