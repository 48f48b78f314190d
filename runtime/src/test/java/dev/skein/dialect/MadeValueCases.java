package dev.skein.dialect;

import static dev.skein.dialect.AlterColumnCases.holding;
import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnOptions.now;
import static dev.skein.migration.ColumnOptions.randomUuid;
import static dev.skein.migration.ColumnTypes.binary;
import static dev.skein.migration.ColumnTypes.date;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.time;
import static dev.skein.migration.ColumnTypes.timestamp;
import static dev.skein.migration.ColumnTypes.timestampWithTimeZone;
import static dev.skein.migration.ColumnTypes.uuid;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ColumnTypes.zonedTimestamp;

import dev.skein.operation.Database;
import dev.skein.schema.ColumnType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Rows get values that the database makes, each its own. */
final class MadeValueCases {

  private MadeValueCases() {}

  static List<DialectCase> all() {
    return List.of(
        added("a UUID", uuid(), true)
            .answers(
                database ->
                    switch (database) {
                      case MYSQL -> UUIDS.formatted("bin_to_uuid(d)");
                      case SQLITE -> "select count(distinct d), substr(hex(d), 13, 1), 36 from t";
                      default -> UUIDS.formatted("cast(d as char(36))");
                    },
                "2|4|36"),
        added("a UUID as text", varchar(36), true).answers(UUIDS.formatted("d"), "2|4|36"),
        added("a UUID as bytes", binary(16), true)
            .answers("select count(distinct d), min(octet_length(d)) from t", "2|16"),
        DialectCase.of(
                "forbid NULL, backfilled by a UUID",
                holding(uuid(), Arrays.asList(new UUID(1, 2), null, null)),
                op ->
                    op.alterColumn("t", "c")
                        .from(uuid())
                        .to(uuid(), notNull(), backfill(randomUuid())))
            .answers("select count(distinct c) from t", "3")
            .losesRows(),
        added("the day", date(), false)
            .answers(
                database ->
                    counted(
                        database == Database.SQLITE
                            ? "d = date('now', 'localtime') || ' 00:00:00.000'"
                            : "d = current_date"),
                "2"),
        added("the time", time(0), false)
            .answers(
                database ->
                    counted(
                        database == Database.SQLITE
                            ? "d like '1970-01-01 __:__:__.___'"
                            : "d is not null"),
                "2"),
        added("the day and the time", timestamp(6), false)
            .answers(
                database ->
                    counted(
                        switch (database) {
                          case SQLITE -> "abs(julianday(d) - julianday('now', 'localtime')) < 0.01";
                          case MYSQL, MARIADB -> "abs(timestampdiff(minute, d, now())) < 10";
                          default ->
                              "d between localtimestamp - interval '10' minute and localtimestamp";
                        }),
                "2"),
        added("the moment", timestampWithTimeZone(6), false)
            .answers(
                database ->
                    counted(
                        switch (database) {
                          case SQLITE ->
                              "typeof(d) = 'integer'"
                                  + " and abs(d / 1000 - strftime('%s', 'now')) < 600";
                          case MYSQL, MARIADB ->
                              "abs(timestampdiff(minute, d, utc_timestamp())) < 10";
                          default -> MOMENT;
                        }),
                "2"),
        added("the moment, whose zone the database minds", zonedTimestamp(6), false)
            .answers(
                database ->
                    counted(
                        switch (database) {
                          case SQLITE -> "typeof(d) = 'integer'";
                          case MYSQL, MARIADB -> "abs(timestampdiff(minute, d, now())) < 10";
                          default -> MOMENT;
                        }),
                "2"));
  }

  private static final String MOMENT =
      "d between current_timestamp - interval '10' minute and current_timestamp";

  /** How many there are, the digit that tells of a random one, and the length. */
  private static final String UUIDS =
      "select count(distinct v), max(substring(v, 15, 1)), max(length(v))"
          + " from (select %s as v from t) u";

  private static String counted(String condition) {
    return "select count(*) from t where " + condition;
  }

  private static DialectCase added(String what, ColumnType type, boolean isUuid) {
    return DialectCase.of(
        "add a column without NULL, backfilled by " + what,
        holding(integer(), Arrays.asList(1, 2)),
        op -> op.addColumn("t", "d", type, notNull(), backfill(isUuid ? randomUuid() : now())));
  }
}
