package dev.skein.dialect;

import static dev.skein.dialect.AlterColumnCases.holding;
import static dev.skein.migration.ColumnTypes.arrayOf;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.blob;
import static dev.skein.migration.ColumnTypes.bool;
import static dev.skein.migration.ColumnTypes.bytes;
import static dev.skein.migration.ColumnTypes.clob;
import static dev.skein.migration.ColumnTypes.date;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.numeric;
import static dev.skein.migration.ColumnTypes.text;
import static dev.skein.migration.ColumnTypes.timestamp;
import static dev.skein.migration.ColumnTypes.type;
import static dev.skein.migration.ColumnTypes.uuid;
import static dev.skein.migration.ColumnTypes.varchar;

import dev.skein.operation.Database;
import dev.skein.schema.ColumnType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns change their type, with rows in the table; undoing it converts them back. */
final class TypeChangeCases {

  private static final String ID = "f47ac10b-58cc-4372-a567-0e02b2c3d479";
  private static final byte[] BYTES = {1, 2};

  private TypeChangeCases() {}

  static List<DialectCase> all() {
    return List.of(
        change("text grows", varchar(20), varchar(200), "it's").answers(ASKED, "it's", "null"),
        change("text shrinks", varchar(200), varchar(20), "it's").answers(ASKED, "it's", "null"),
        change("text loses its limit", varchar(20), text(), "it's").answers(ASKED, "it's", "null"),
        change("text becomes a large object", text(), clob(), "grün"),
        change("text becomes bytes", varchar(20), bytes(), "abc"),
        change("text becomes a number", varchar(20), integer(), "42").answers(ASKED, "42", "null"),
        change("text becomes a number with a fraction", varchar(20), numeric(10, 2), "42.25")
            .answers(ASKED, "42.25", "null"),
        change("text becomes a UUID", varchar(36), uuid(), ID)
            .answers(TypeChangeCases::askedForUuid, ID, "null"),
        change("a number grows", integer(), bigint(), 42).answers(ASKED, "42", "null"),
        change("a number gets a fraction", integer(), numeric(10, 2), 42)
            .answers(
                database ->
                    database == Database.SQLITE
                        ? "select format('%.2f', c) from t where c is not null union all select null"
                        : ASKED,
                "42.00",
                "null"),
        change("a number becomes text", bigint(), varchar(20), 42).answers(ASKED, "42", "null"),
        change("a number becomes a truth", integer(), bool(), 1)
            .answers(
                database ->
                    database == Database.SQLITE
                        ? "select case c when true then 'true' end from t order by id"
                        : ASKED,
                "true",
                "null"),
        change("a truth becomes a number", bool(), integer(), true).answers(ASKED, "1", "null"),
        change("a day becomes a moment", date(), timestamp(6), LocalDate.of(2026, 11, 22))
            .answers(
                database ->
                    "select count(*) from t where c = "
                        + (database == Database.SQLITE ? "" : "timestamp ")
                        + "'2026-11-22 00:00:00"
                        + (database == Database.SQLITE ? ".000'" : "'"),
                "1"),
        change("bytes become a large object", bytes(), blob(), BYTES),
        change("a type in own words becomes text", type("char(3)"), varchar(9), "abc")
            .answers(ASKED, "abc", "null"),
        change("an array grows", arrayOf(varchar(20)), arrayOf(varchar(40)), null),
        DialectCase.of(
                "a value changes by an expression",
                holding(integer(), Arrays.asList(1, 2)),
                op -> op.alterColumn("t", "c").from(integer()).to(integer()).using("c + 1"))
            .answers(ASKED, "2", "3")
            .losesRows(),
        DialectCase.of(
                "a type changes by an expression",
                holding(integer(), Arrays.asList(1, 2)),
                op ->
                    op.alterColumn("t", "c").from(integer()).to(varchar(9)).using("concat(c, '0')"))
            .answers(ASKED, "10", "20")
            .losesRows());
  }

  private static String askedForUuid(Database database) {
    return switch (database) {
      case MYSQL -> "select bin_to_uuid(c) from t order by id";
      case SQLITE ->
          "select lower(format('%s-%s-%s-%s-%s', substr(hex(c), 1, 8), substr(hex(c), 9, 4),"
              + " substr(hex(c), 13, 4), substr(hex(c), 17, 4), substr(hex(c), 21))) from t"
              + " where c is not null union all select null";
      default -> ASKED;
    };
  }

  private static final String ASKED = "select c from t order by id";

  /** The second row holds NULL, which no conversion may stumble on. */
  private static DialectCase change(
      String name, ColumnType from, ColumnType to, @Nullable Object value) {
    return DialectCase.of(
        name,
        holding(from, Arrays.asList(value, null)),
        op -> op.alterColumn("t", "c").from(from).to(to));
  }
}
