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
        change("text becomes a UUID", varchar(36), uuid(), ID)
            .answers(
                database ->
                    database == Database.MYSQL ? "select bin_to_uuid(c) from t order by id" : ASKED,
                ID,
                "null"),
        change("a number grows", integer(), bigint(), 42).answers(ASKED, "42", "null"),
        change("a number gets a fraction", integer(), numeric(10, 2), 42)
            .answers(ASKED, "42.00", "null"),
        change("a number becomes text", bigint(), varchar(20), 42).answers(ASKED, "42", "null"),
        change("a number becomes a truth", integer(), bool(), 1).answers(ASKED, "true", "null"),
        change("a truth becomes a number", bool(), integer(), true).answers(ASKED, "1", "null"),
        change("a day becomes a moment", date(), timestamp(6), LocalDate.of(2026, 11, 22))
            .answers("select count(*) from t where c = timestamp '2026-11-22 00:00:00'", "1"),
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
