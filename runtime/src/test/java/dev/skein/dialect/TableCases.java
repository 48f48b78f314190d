package dev.skein.dialect;

import static dev.skein.migration.ColumnOptions.comment;
import static dev.skein.migration.ColumnOptions.defaultSql;
import static dev.skein.migration.ColumnOptions.identity;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnOptions.options;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.enumOf;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.text;
import static dev.skein.migration.ColumnTypes.timestampWithTimeZone;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;
import static dev.skein.schema.ReferentialAction.CASCADE;

import dev.skein.migration.Operations;
import dev.skein.operation.CreateTable;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.Index;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import java.util.List;

/** Tables come, go, and change their names and comments. */
final class TableCases {

  private TableCases() {}

  static List<DialectCase> all() {
    return List.of(
        DialectCase.of(
            "create a table",
            TableCases::categories,
            op ->
                op.createTable("examples")
                    .column("id", bigint(), notNull(), identity())
                    .column("name", varchar(255), notNull(), defaultSql("'it''s'"))
                    .column("note", text(), comment("what it's \"about\""))
                    .column("status", enumOf("NEW", "PAID").check("ck_examples_status"), notNull())
                    .column("priority", integer(), options("default 5"))
                    .column("category_id", varchar(36))
                    .column("created_at", timestampWithTimeZone(6), notNull(), defaultSql("now()"))
                    .primaryKey("pk_examples", "id")
                    .unique("uk_examples_name", "name", "category_id")
                    .foreignKey(
                        "fk_examples_category_id",
                        "category_id",
                        references("categories", "id").onDelete(CASCADE))
                    .check("ck_examples_priority", "priority between 0 and 9")
                    .comment("All\nexamples")),
        new DialectCase(
            "create a table with indexes",
            List.of(),
            new CreateTable(indexed()),
            null,
            List.of(),
            true),
        DialectCase.of(
            "create a quoted table in a schema",
            op -> op.createSchema("billing"),
            op ->
                op.createTable("billing.`Order`")
                    .column("`Select`", integer(), notNull(), comment("quoted"))
                    .primaryKey("pk_order", "`Select`")
                    .comment("quoted")),
        DialectCase.of(
                "drop a table",
                op -> {
                  categories(op);
                  op.insert("categories").columns("id").row("a");
                },
                op -> op.dropTable("categories"))
            .losesRows(),
        DialectCase.of(
            "respell a table",
            TableCases::categories,
            op -> op.renameTable("categories", "Categories")),
        DialectCase.of(
                "rename a table that another points to",
                op -> {
                  categories(op);
                  op.createTable("examples")
                      .column("category_id", varchar(36))
                      .foreignKey("fk_examples", "category_id", references("categories", "id"));
                  op.insert("categories").columns("id").row("a");
                  op.insert("examples").columns("category_id").row("a");
                },
                op -> op.renameTable("categories", "groups_of_examples"))
            .answers("select id from groups_of_examples", "a"),
        DialectCase.of(
            "rename a table in a schema",
            op -> {
              op.createSchema("billing");
              op.createTable("billing.invoices").column("id", integer());
            },
            op -> op.renameTable("billing.invoices", "billing.`Bills`")),
        DialectCase.of(
            "set the comment of a table",
            TableCases::categories,
            op -> op.commentOnTable("categories", null, "it's new")),
        DialectCase.of(
            "remove the comment of a table",
            op -> op.createTable("t").column("a", integer()).comment("old"),
            op -> op.commentOnTable("t", "old", null)),
        DialectCase.of(
            "create a schema",
            op -> op.createTable("t").column("a", integer()),
            op -> op.createSchema("`Billing Department`")),
        DialectCase.of(
            "create a schema that is there",
            op -> op.createSchema("billing"),
            op -> op.createSchema("billing")));
  }

  private static void categories(Operations op) {
    op.createTable("categories")
        .column("id", varchar(36), notNull())
        .primaryKey("pk_categories", "id");
  }

  private static Table indexed() {
    ColumnType number = ColumnType.of(SqlType.INTEGER);
    return Table.named("t")
        .columns(all -> all.with(Column.of("a", number).notNull()).with(Column.of("b", number)))
        .withPrimaryKey(new PrimaryKey("pk_t", List.of("a")))
        .indexes(
            all ->
                all.with(Index.of("ix_t_b", List.of("b desc", "a")))
                    .with(new Index("ux_t_b", Index.of("", List.of("b")).columns(), true, null)));
  }
}
