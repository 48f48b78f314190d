package dev.skein.dialect;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.comment;
import static dev.skein.migration.ColumnOptions.defaultSql;
import static dev.skein.migration.ColumnOptions.identity;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.date;
import static dev.skein.migration.ColumnTypes.enumOf;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.type;
import static dev.skein.migration.ColumnTypes.varchar;

import dev.skein.migration.Operations;
import dev.skein.operation.Database;
import java.util.List;

/** Columns come, go and change their names in a table with rows. */
final class ColumnCases {

  private ColumnCases() {}

  static List<DialectCase> all() {
    return List.of(
        DialectCase.of(
                "add a column",
                ColumnCases::people,
                op -> op.addColumn("people", "`Nick Name`", varchar(40), comment("it's short")))
            .answers("select id, `Nick Name` from people order by id", "1|null", "2|null"),
        DialectCase.of(
                "add a column without NULL, backfilled by a constant",
                ColumnCases::people,
                op -> op.addColumn("people", "priority", integer(), notNull(), backfill("0")))
            .answers("select priority from people", "0", "0"),
        DialectCase.of(
                "add a column without NULL, backfilled by a date",
                ColumnCases::people,
                op -> op.addColumn("people", "d", date(), notNull(), backfill("date '2026-11-22'")))
            .answers(
                database ->
                    database == Database.SQLITE
                        ? "select date(d) from people"
                        : "select d from people",
                "2026-11-22",
                "2026-11-22"),
        DialectCase.of(
                "add a column without NULL, backfilled by an expression",
                ColumnCases::people,
                op ->
                    op.addColumn(
                        "people",
                        "greeting",
                        varchar(40),
                        notNull(),
                        backfill("concat('hi ', name)")))
            .answers("select greeting from people order by id", "hi Ada", "hi Bo"),
        DialectCase.of(
                "add a column backfilled, NULL allowed",
                ColumnCases::people,
                op -> op.addColumn("people", "age", integer(), backfill("id * 10")))
            .answers("select age from people order by id", "10", "20"),
        DialectCase.of(
                "add a column with a default that stays",
                ColumnCases::people,
                op -> op.addColumn("people", "priority", integer(), notNull(), defaultSql("3")))
            .answers("select priority from people", "3", "3"),
        DialectCase.of(
                "add a column with a default, backfilled by the same",
                ColumnCases::people,
                op ->
                    op.addColumn(
                        "people", "priority", integer(), notNull(), defaultSql("3"), backfill("3")))
            .answers("select priority from people", "3", "3"),
        DialectCase.of(
                "add a column with a default, backfilled by another value",
                ColumnCases::people,
                op ->
                    op.addColumn(
                        "people", "priority", integer(), notNull(), defaultSql("3"), backfill("1")))
            .answers("select priority from people", "1", "1"),
        DialectCase.of(
                "add an enum column",
                ColumnCases::people,
                op ->
                    op.addColumn(
                        "people",
                        "status",
                        enumOf("NEW", "BUSY").check("ck_people_status"),
                        notNull(),
                        backfill("'NEW'")))
            .answers("select status from people", "NEW", "NEW"),
        DialectCase.of(
                "add a column in own words, backfilled by a constant",
                ColumnCases::people,
                op ->
                    op.addColumn(
                        "people", "c", type("varchar(7) NOT NULL"), notNull(), backfill("'x'")))
            .answers("select c from people", "x", "x"),
        DialectCase.of(
                "add a column in own words with a default, backfilled by another value",
                ColumnCases::people,
                op ->
                    op.addColumn(
                        "people", "c", type("varchar(7) default 'q' not null"), backfill("'x'")))
            .answers("select c from people", "x", "x"),
        DialectCase.of(
                "add an identity column",
                ColumnCases::people,
                op -> op.addColumn("people", "number", bigint(), notNull(), identity()))
            .answers("select count(distinct number) from people", "2"),
        DialectCase.of("drop a column", ColumnCases::people, op -> op.dropColumn("people", "nick"))
            .losesRows(),
        DialectCase.of(
            "drop an enum column",
            op ->
                op.createTable("t")
                    .column("id", integer())
                    .column("status", enumOf("A", "B").check("ck_t_status")),
            op -> op.dropColumn("t", "status")),
        DialectCase.of(
                "rename a column in a key and an index",
                op -> {
                  people(op);
                  op.createIndex("ix_people_name", "people", "id", "name desc");
                },
                op -> op.renameColumn("people", "id", "`Id`"))
            .answers("select `Id` from people order by 1", "1", "2"),
        DialectCase.of(
                "respell a column",
                ColumnCases::people,
                op -> op.renameColumn("people", "nick", "Nick"))
            .answers("select nick from people order by 1", "A", "B"));
  }

  private static void people(Operations op) {
    op.createTable("people")
        .column("id", integer(), notNull())
        .column("name", varchar(40))
        .column("nick", varchar(40))
        .primaryKey("pk_people", "id");
    op.insert("people").columns("id", "name", "nick").row(1, "Ada", "A").row(2, "Bo", "B");
  }
}
