package dev.skein.processor.source;

import dev.skein.operation.AddCheck;
import dev.skein.operation.AddColumn;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.AlterSequence;
import dev.skein.operation.CommentOnTable;
import dev.skein.operation.ConstraintKind;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.CreateSchema;
import dev.skein.operation.CreateSequence;
import dev.skein.operation.CreateTable;
import dev.skein.operation.Database;
import dev.skein.operation.DropColumn;
import dev.skein.operation.DropForeignKey;
import dev.skein.operation.DropIndex;
import dev.skein.operation.DropTable;
import dev.skein.operation.ExecuteSql;
import dev.skein.operation.InsertRows;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.RenameConstraint;
import dev.skein.operation.RenameTable;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.ReferentialAction;
import dev.skein.schema.Sequence;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Changes that golden files show the source of: the seed guide's, and what they leave out. */
final class Cases {

  private static final ColumnType VARCHAR_255 = ColumnType.of(SqlType.VARCHAR, 255);
  private static final ColumnType BIGINT = ColumnType.of(SqlType.BIGINT);
  private static final ColumnType MOMENT = ColumnType.of(SqlType.TIMESTAMP_WITH_TIME_ZONE, 6);

  private Cases() {}

  static Map<String, List<Operation>> all() {
    Map<String, List<Operation>> cases = new LinkedHashMap<>();
    cases.put("add_table", List.of(new CreateTable(categories())));
    cases.put("add_column", addColumn());
    cases.put("remove_column", removeColumn());
    cases.put("link", link());
    cases.put("add_two_tables", addTwoTables());
    cases.put("remove_table", List.of(new DropTable("categories", categories())));
    cases.put("orders", orders());
    cases.put("renames", renames());
    cases.put("long_lines", longLines());
    cases.put("sql", sql());
    cases.put("add_schema", List.of(new CreateSchema("`Über uns`")));
    cases.put("many_tables", manyTables());
    return cases;
  }

  static Table categories() {
    return Table.named("categories")
        .columns(
            all ->
                all.with(Column.of("id", VARCHAR_255).notNull())
                    .with(Column.of("name", ColumnType.of(SqlType.VARCHAR, 100)).notNull())
                    .with(Column.of("description", ColumnType.of(SqlType.TEXT)))
                    .with(Column.of("created_at", MOMENT).notNull().withDefault("now()"))
                    .with(Column.of("updated_at", MOMENT)))
        .withPrimaryKey(new PrimaryKey("pk_categories", List.of("id")))
        .uniqueConstraints(
            all -> all.with(new UniqueConstraint("uk_categories_name", List.of("name"))))
        .indexes(all -> all.with(Index.of("ix_categories_name", List.of("name"))));
  }

  private static List<Operation> addColumn() {
    Column priority = Column.of("priority", ColumnType.of(SqlType.INTEGER)).notNull();
    return List.of(new AddColumn("examples", priority, "0"));
  }

  private static List<Operation> removeColumn() {
    Column legacy = Column.of("legacy_id", ColumnType.of(SqlType.VARCHAR, 100));
    return List.of(new DropColumn("examples", "legacy_id", legacy));
  }

  private static List<Operation> link() {
    ForeignKey key =
        new ForeignKey(
                "fk_examples_category_id", List.of("category_id"), "categories", List.of("id"))
            .onDelete(ReferentialAction.SET_NULL);
    return List.of(
        new AddColumn("examples", Column.of("category_id", VARCHAR_255)),
        new CreateIndex("examples", Index.of("ix_examples_category_id", List.of("category_id"))),
        new AddForeignKey("examples", key));
  }

  private static List<Operation> addTwoTables() {
    Table tags =
        Table.named("tags")
            .columns(
                all ->
                    all.with(Column.of("id", VARCHAR_255).notNull())
                        .with(Column.of("name", ColumnType.of(SqlType.VARCHAR, 50)).notNull()))
            .withPrimaryKey(new PrimaryKey("pk_tags", List.of("id")))
            .uniqueConstraints(
                all -> all.with(new UniqueConstraint("uk_tags_name", List.of("name"))))
            .indexes(all -> all.with(Index.of("ix_tags_name", List.of("name"))));
    Table links =
        Table.named("example_tags")
            .columns(
                all ->
                    all.with(Column.of("example_id", VARCHAR_255).notNull())
                        .with(Column.of("tag_id", VARCHAR_255).notNull()))
            .withPrimaryKey(new PrimaryKey("pk_example_tags", List.of("example_id", "tag_id")))
            .foreignKeys(
                all ->
                    all.with(
                            new ForeignKey(
                                    "fk_example_tags_example_id",
                                    List.of("example_id"),
                                    "examples",
                                    List.of("id"))
                                .onDelete(ReferentialAction.CASCADE))
                        .with(
                            new ForeignKey(
                                    "fk_example_tags_tag_id",
                                    List.of("tag_id"),
                                    "tags",
                                    List.of("id"))
                                .onDelete(ReferentialAction.CASCADE)));
    return List.of(new CreateTable(tags), new CreateTable(links));
  }

  private static List<Operation> orders() {
    Enumeration status = new Enumeration(List.of("NEW", "PAID"), 255, "ck_orders_status");
    Table orders =
        Table.named("billing.`Order`")
            .columns(
                all ->
                    all.with(Column.of("id", BIGINT).notNull().withIdentity(true))
                        .with(Column.of("status", status).notNull())
                        .with(
                            Column.of("total", ColumnType.of(SqlType.NUMERIC, 12, 2))
                                .withComment("with \"taxes\""))
                        .with(Column.of("labels", new ColumnType.Array(VARCHAR_255)))
                        .with(Column.of("email", new ColumnType.Custom("citext"))))
            .withPrimaryKey(new PrimaryKey("pk_order", List.of("id")))
            .checks(all -> all.with(new CheckConstraint("ck_order_total", "total >= 0")))
            .withComment("What was bought");
    Enumeration wider = new Enumeration(List.of("A", "B", "C"), 20, "ck_parcels_kind");
    Column kind = Column.of("kind", new Enumeration(List.of("A", "B"), 20, "ck_parcels_kind"));
    Column code = Column.of("code", ColumnType.of(SqlType.VARCHAR, 20));
    return List.of(
        new CreateSchema("billing"),
        new CreateSequence(new Sequence("order_seq", 1, 50)),
        new CreateTable(orders),
        new AlterColumn("parcels", kind, kind.withType(wider)),
        new AlterColumn(
            "parcels", code, code.withType(BIGINT).notNull(), "0", "cast(code as bigint)"),
        new AddCheck("parcels", new CheckConstraint("ck_parcels_code", "code > 0")),
        new AlterSequence(new Sequence("parcel_seq", 1, 50), new Sequence("parcel_seq", 1, 5)),
        new CommentOnTable("parcels", null, "What was sent"));
  }

  private static List<Operation> renames() {
    return List.of(
        new RenameTable("people", "persons"),
        new RenameColumn("persons", "firstname", "first_name"),
        new RenameConstraint("persons", ConstraintKind.PRIMARY_KEY, "pk_people", "pk_persons"),
        new DropIndex(
            "persons", "ix_people_name", Index.of("ix_people_name", List.of("name desc"))),
        new DropForeignKey(
            "persons",
            "fk_people_address",
            new ForeignKey(
                "fk_people_address",
                List.of("street", "zip"),
                "addresses",
                List.of("street", "zip"))));
  }

  private static List<Operation> longLines() {
    String table = "a_table_with_a_name_that_is_longer_than_most_people_would_choose";
    String condition =
        "state in ('waiting for the customer', 'waiting for the supplier', 'waiting for nobody')"
            + " or closed_at is not null";
    Enumeration states =
        new Enumeration(
            List.of("WAITING_FOR_THE_CUSTOMER", "WAITING_FOR_THE_SUPPLIER", "WAITING_FOR_NOBODY"),
            255,
            "ck_" + table);
    return List.of(
        new AddColumn(table, Column.of("state", states).notNull(), "'WAITING_FOR_NOBODY'"),
        new CreateIndex(table, Index.of("ix_" + table, List.of("state", "closed_at desc"))),
        new AddCheck(table, new CheckConstraint("ck_" + table + "_2", condition)),
        new AddForeignKey(
            table,
            new ForeignKey("fk_" + table, List.of("one", "two"), table, List.of("one", "two"))
                .onDelete(ReferentialAction.CASCADE)
                .onUpdate(ReferentialAction.CASCADE)),
        new AddColumn(
            table,
            Column.of("note", VARCHAR_255)
                .withComment("What a person has to know who opens this for the first time.")));
  }

  private static List<Operation> sql() {
    return List.of(
        new InsertRows(
            "categories",
            List.of("id", "name", "weight", "since", "parent"),
            List.of(
                Arrays.asList("general", "General", new BigDecimal("1.50"), null, null),
                Arrays.asList(
                    "other",
                    "Other \\ \"rest\"",
                    BigDecimal.TEN,
                    LocalDate.of(2026, 11, 22),
                    UUID.fromString("00000000-0000-0000-0000-000000000001")))),
        new ExecuteSql(
            """
            UPDATE examples
            SET category_id = 'general'
            WHERE category_id IS NULL
            """,
            Map.of()),
        new ExecuteSql("ANALYZE", Map.of(Database.MYSQL, "ANALYZE TABLE examples")));
  }

  private static List<Operation> manyTables() {
    List<Operation> operations = new ArrayList<>();
    for (int table = 101; table <= 140; table++) {
      String name = "table_" + table;
      Table created = Table.named(name).columns(all -> all.with(Column.of("id", BIGINT).notNull()));
      for (int column = 1; column <= 12; column++) {
        Column more = Column.of("column_" + column, VARCHAR_255).notNull();
        created = created.columns(all -> all.with(more));
      }
      operations.add(
          new CreateTable(created.withPrimaryKey(new PrimaryKey("pk_" + name, List.of("id")))));
    }
    return operations;
  }
}
