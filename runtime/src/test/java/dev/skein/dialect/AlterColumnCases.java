package dev.skein.dialect;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.comment;
import static dev.skein.migration.ColumnOptions.defaultSql;
import static dev.skein.migration.ColumnOptions.identity;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.enumOf;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.tinyint;
import static dev.skein.migration.ColumnTypes.varchar;

import dev.skein.migration.ColumnOption;
import dev.skein.migration.Operations;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Enumeration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Columns change, but for plain changes of type. */
final class AlterColumnCases {

  private static final Enumeration AB = enumOf("A", "B").check("ck_t_c");

  private AlterColumnCases() {}

  static List<DialectCase> all() {
    return List.of(
        DialectCase.of(
            "alter nothing",
            table(integer()),
            op -> op.alterColumn("t", "c").from(integer()).to(integer())),
        DialectCase.of(
            "forbid NULL",
            table(integer()),
            op -> op.alterColumn("t", "c").from(integer()).to(integer(), notNull())),
        DialectCase.of(
                "forbid NULL, backfilled",
                holding(integer(), Arrays.asList(7, null)),
                op ->
                    op.alterColumn("t", "c")
                        .from(integer())
                        .to(integer(), notNull(), backfill("id * 10")))
            .answers("select c from t order by id", "7", "20")
            .losesRows(),
        DialectCase.of(
            "allow NULL",
            table(integer(), notNull()),
            op -> op.alterColumn("t", "c").from(integer(), notNull()).to(integer())),
        DialectCase.of(
            "set a default",
            table(varchar(9)),
            op -> op.alterColumn("t", "c").from(varchar(9)).to(varchar(9), defaultSql("'it''s'"))),
        DialectCase.of(
            "change a default",
            table(integer(), defaultSql("1")),
            op ->
                op.alterColumn("t", "c")
                    .from(integer(), defaultSql("1"))
                    .to(integer(), defaultSql("2"))),
        DialectCase.of(
            "drop a default",
            table(integer(), defaultSql("1")),
            op -> op.alterColumn("t", "c").from(integer(), defaultSql("1")).to(integer())),
        DialectCase.of(
            "set the comment of a column",
            table(integer()),
            op -> op.alterColumn("t", "c").from(integer()).to(integer(), comment("it's new"))),
        DialectCase.of(
            "remove the comment of a column",
            table(integer(), comment("old")),
            op -> op.alterColumn("t", "c").from(integer(), comment("old")).to(integer())),
        DialectCase.of(
                "make a column count up",
                op -> {
                  keyed(op, bigint(), notNull());
                  op.insert("t").columns("c", "id").row(7, 1).row(9, 2);
                },
                op ->
                    op.alterColumn("t", "c")
                        .from(bigint(), notNull())
                        .to(bigint(), notNull(), identity()))
            .answers("select c from t order by id", "7", "9"),
        DialectCase.of(
            "make a column count up no longer",
            op -> keyed(op, bigint(), notNull(), identity()),
            op ->
                op.alterColumn("t", "c")
                    .from(bigint(), notNull(), identity())
                    .to(bigint(), notNull())),
        DialectCase.of(
                "add a constant to an enum",
                holding(AB, Arrays.asList("A", "B")),
                op -> op.alterColumn("t", "c").from(AB).to(enumOf("AA", "A", "B").check("ck_t_c")))
            .answers("select c from t order by id", "A", "B"),
        DialectCase.of(
                "remove a constant from an enum",
                holding(AB, Arrays.asList("A", null)),
                op -> op.alterColumn("t", "c").from(AB).to(enumOf("A").check("ck_t_c")))
            .answers("select c from t order by id", "A", "null"),
        DialectCase.of(
            "reorder an enum",
            holding(AB, Arrays.asList("A", "B")),
            op -> op.alterColumn("t", "c").from(AB).to(enumOf("B", "A").check("ck_t_c"))),
        DialectCase.of(
            "rename the check of an enum",
            holding(AB, Arrays.asList("A", "B")),
            op -> op.alterColumn("t", "c").from(AB).to(enumOf("A", "B").check("ck_t_status"))),
        DialectCase.of(
            "respell the check of an enum",
            holding(AB, Arrays.asList("A", "B")),
            op -> op.alterColumn("t", "c").from(AB).to(enumOf("A", "B").check("CK_T_C"))),
        DialectCase.of(
            "shorten an enum's text",
            holding(AB, Arrays.asList("A", "B")),
            op -> op.alterColumn("t", "c").from(AB).to(new Enumeration(AB.values(), 20, "ck_t_c"))),
        DialectCase.of(
                "an enum is kept by names instead of positions",
                holding(tinyint(), Arrays.asList(1, 0, null)),
                op -> op.alterColumn("t", "c").from(tinyint()).to(AB).positionsToNames("A", "B"))
            .answers("select c from t order by id", "B", "A", "null"),
        DialectCase.of(
                "an enum is kept by positions instead of names",
                holding(AB, Arrays.asList("B", "A"), notNull(), defaultSql("'B'")),
                op ->
                    op.alterColumn("t", "c")
                        .from(AB, notNull(), defaultSql("'B'"))
                        .to(tinyint(), notNull(), defaultSql("1"))
                        .namesToPositions("A", "B"))
            .answers("select c from t order by id", "1", "0"),
        DialectCase.of(
                "an enum in a key is kept by names instead of positions",
                op -> {
                  keyed(op, tinyint(), notNull());
                  op.insert("t").columns("c", "id").row(1, 1).row(0, 2);
                },
                op ->
                    op.alterColumn("t", "c")
                        .from(tinyint(), notNull())
                        .to(varchar(9), notNull())
                        .positionsToNames("A", "B"))
            .answers("select c from t order by id", "B", "A"),
        DialectCase.of(
            "an enum becomes text",
            holding(AB, Arrays.asList("A", "B")),
            op -> op.alterColumn("t", "c").from(AB).to(varchar(255))),
        DialectCase.of(
            "an enum with a default grows",
            holding(AB, Arrays.asList("A", "B"), notNull(), defaultSql("'A'")),
            op ->
                op.alterColumn("t", "c")
                    .from(AB, notNull(), defaultSql("'A'"))
                    .to(enumOf("A", "B", "C").check("ck_t_c"), notNull(), defaultSql("'C'"))),
        DialectCase.of(
                "alter everything",
                holding(varchar(20), Arrays.asList("5", null), defaultSql("'x'"), comment("text")),
                op ->
                    op.alterColumn("t", "c")
                        .from(varchar(20), defaultSql("'x'"), comment("text"))
                        .to(
                            integer(),
                            notNull(),
                            defaultSql("1"),
                            comment("number"),
                            backfill("0")))
            .answers("select c from t order by id", "5", "0")
            .losesRows());
  }

  static Consumer<Operations> table(ColumnType type, ColumnOption... options) {
    return op ->
        op.createTable("t")
            .column("id", integer(), notNull())
            .column("c", type, options)
            .primaryKey("pk_t", "id");
  }

  /** Not every database counts up what is no key. */
  private static void keyed(Operations op, ColumnType type, ColumnOption... options) {
    op.createTable("t").column("c", type, options).column("id", integer()).primaryKey("pk_t", "c");
  }

  static Consumer<Operations> holding(
      ColumnType type, List<? extends @Nullable Object> values, ColumnOption... options) {
    return op -> {
      table(type, options).accept(op);
      var rows = op.insert("t").columns("id", "c");
      for (int i = 0; i < values.size(); i++) {
        rows.row(i + 1, values.get(i));
      }
    };
  }
}
