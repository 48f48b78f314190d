package dev.skein.dialect;

import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.bool;
import static dev.skein.migration.ColumnTypes.bytes;
import static dev.skein.migration.ColumnTypes.date;
import static dev.skein.migration.ColumnTypes.doublePrecision;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.numeric;
import static dev.skein.migration.ColumnTypes.time;
import static dev.skein.migration.ColumnTypes.timestamp;
import static dev.skein.migration.ColumnTypes.timestampWithTimeZone;
import static dev.skein.migration.ColumnTypes.uuid;
import static dev.skein.migration.ColumnTypes.varchar;

import dev.skein.migration.Operations;
import dev.skein.operation.Database;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Rows come and go, and SQL is passed on. */
final class RowCases {

  private RowCases() {}

  static List<DialectCase> all() {
    return List.of(
        DialectCase.of(
                "insert rows",
                RowCases::tags,
                op ->
                    op.insert("tags")
                        .columns("id", "`Name`")
                        .row(1, "it's \\ \"odd\"\nline two; -- no comment")
                        .row(2, null))
            .answers("select count(*) from tags where id = 1", "1"),
        DialectCase.of(
                "insert a row of every kind of value",
                RowCases::kinds,
                op ->
                    op.insert("kinds")
                        .columns("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l")
                        .row(
                            Long.MIN_VALUE,
                            true,
                            new BigDecimal("1E+2"),
                            1.5e-10,
                            'x',
                            UUID.fromString("f47ac10b-58cc-4372-a567-0e02b2c3d479"),
                            LocalDate.of(2026, 11, 22),
                            LocalTime.of(10, 30),
                            LocalDateTime.of(2026, 11, 22, 10, 30, 0, 5_000),
                            Instant.parse("2026-11-22T10:30:00Z"),
                            OffsetDateTime.of(2026, 11, 22, 10, 30, 0, 0, ZoneOffset.ofHours(2)),
                            new byte[] {0, -1}))
            .answers(
                database ->
                    switch (database) {
                      case MYSQL -> "select a, b, c, e, bin_to_uuid(f), g, h, l from kinds";
                      case SQLITE ->
                          "select a, case b when true then 'true' end, format('%.2f', c), e,"
                              + " lower(format('%s-%s-%s-%s-%s', substr(hex(f), 1, 8),"
                              + " substr(hex(f), 9, 4), substr(hex(f), 13, 4), substr(hex(f), 17, 4),"
                              + " substr(hex(f), 21))), date(g), time(h), l from kinds"
                              + " where datetime(i) = '2026-11-22 10:30:00'"
                              + " and datetime(j / 1000, 'unixepoch') = datetime(i)"
                              + " and datetime(k / 1000, 'unixepoch') = '2026-11-22 08:30:00'";
                      default -> "select a, b, c, e, f, g, h, l from kinds";
                    },
                "-9223372036854775808|true|100.00|x|f47ac10b-58cc-4372-a567-0e02b2c3d479"
                    + "|2026-11-22|10:30:00|00ff"),
        DialectCase.of(
                "insert what is not a number",
                op -> op.createTable("t").column("d", doublePrecision()),
                op -> op.insert("t").columns("d").row(Double.NaN).row(Double.NEGATIVE_INFINITY))
            .answers("select d from t order by d", "-Infinity", "NaN"),
        DialectCase.of(
                "delete rows",
                op -> {
                  tags(op);
                  op.insert("tags").columns("id", "`Name`").row(1, "a").row(2, null).row(3, null);
                },
                op -> op.delete("tags").columns("id", "`Name`").row(1, "a").row(2, null))
            .answers("select id from tags", "3"),
        DialectCase.of(
                "execute SQL",
                RowCases::tags,
                op -> op.execute("insert into tags (id) values (1); \n"))
            .answers("select id from tags", "1"),
        DialectCase.of(
                "execute several statements in one text",
                RowCases::tags,
                op ->
                    op.execute(
                        """
                        insert into tags (id) values (1);
                        insert into tags values (2, 'a;
                        b');
                        """))
            .answers("select count(*) from tags", "2"),
        DialectCase.of(
                "execute SQL of one's own",
                RowCases::tags,
                op ->
                    op.execute("insert into tags (id) values (1)")
                        .on(Database.POSTGRESQL, "insert into tags select 1")
                        .on(Database.H2, "merge into tags (id) key (id) values (1)"))
            .answers("select id from tags", "1"));
  }

  private static void tags(Operations op) {
    op.createTable("tags").column("id", integer()).column("`Name`", varchar(50));
  }

  private static void kinds(Operations op) {
    op.createTable("kinds")
        .column("a", bigint())
        .column("b", bool())
        .column("c", numeric(10, 2))
        .column("d", doublePrecision())
        .column("e", varchar(1))
        .column("f", uuid())
        .column("g", date())
        .column("h", time(0))
        .column("i", timestamp(6))
        .column("j", timestampWithTimeZone(6))
        .column("k", timestampWithTimeZone(6))
        .column("l", bytes());
  }
}
