package dev.skein.snapshot;

import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.NamedList;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.ReferentialAction;
import dev.skein.schema.Schema;
import dev.skein.schema.Sequence;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Snapshots to write and read. */
final class Examples {

  private static final ColumnType KEY = ColumnType.of(SqlType.VARCHAR, 255);

  private Examples() {}

  /** A schema with one of everything. */
  static Snapshot shop() {
    return new Snapshot(
        new Schema(
            NamedList.of(List.of(orders(), customers())),
            NamedList.of(List.of(new Sequence("orders_SEQ", 1, 50)))),
        Map.of(
            "orders",
            new TableOrigin(
                "com.acme.Order",
                null,
                Map.of("id", "id", "status", "status", "customer_id", "customer", "total", "total"),
                Map.of("status", List.of("NEW", "PAID"))),
            "customers",
            new TableOrigin("com.acme.Customer", null, Map.of("id", "id"), Map.of())));
  }

  private static Table orders() {
    return Table.named("orders")
        .columns(
            none ->
                NamedList.of(
                    List.of(
                        Column.of("id", ColumnType.of(SqlType.BIGINT)).notNull(),
                        Column.of(
                                "status",
                                new Enumeration(List.of("NEW", "PAID"), 20, "ck_orders_status"))
                            .notNull()
                            .withDefault("'NEW'"),
                        Column.of("total", ColumnType.of(SqlType.NUMERIC, 38, 2))
                            .withComment("with tax: always"),
                        Column.of("customer_id", KEY))))
        .withPrimaryKey(new PrimaryKey("pk_orders", List.of("id")))
        .uniqueConstraints(
            none -> none.with(new UniqueConstraint("uk_orders_total", List.of("total", "status"))))
        .foreignKeys(
            none ->
                none.with(
                    new ForeignKey(
                            "fk_orders_customer_id",
                            List.of("customer_id"),
                            "customers",
                            List.of("id"))
                        .onDelete(ReferentialAction.SET_NULL)))
        .indexes(
            none -> none.with(Index.of("ix_orders_customer_id", List.of("customer_id", "id desc"))))
        .checks(none -> none.with(new CheckConstraint("ck_orders_total", "total >= 0")))
        .withComment("What was ordered.");
  }

  private static Table customers() {
    return table("customers");
  }

  /** A table with nothing but an id. */
  static Table table(String name) {
    return Table.named(name)
        .columns(none -> none.with(Column.of("id", KEY).notNull()))
        .withPrimaryKey(new PrimaryKey("pk_" + name, List.of("id")));
  }

  /** A snapshot of such tables. */
  static Snapshot of(Table... tables) {
    Map<String, TableOrigin> origins = new HashMap<>();
    for (Table table : tables) {
      Map<String, String> members = new HashMap<>();
      table.columns().forEach(column -> members.put(column.name(), column.name()));
      origins.put(
          table.name(), new TableOrigin("com.acme." + table.name(), null, members, Map.of()));
    }
    return new Snapshot(new Schema(NamedList.of(List.of(tables)), NamedList.empty()), origins);
  }
}
