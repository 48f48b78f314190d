package db.migration;

import static dev.skein.migration.ColumnOptions.defaultSql;
import static dev.skein.migration.ColumnOptions.identity;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.clob;
import static dev.skein.migration.ColumnTypes.enumOf;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.numeric;
import static dev.skein.migration.ColumnTypes.timestampWithTimeZone;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;

import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;

/**
 * Add customers and orders tables.
 *
 * <p>Creates sequence {@code orders_seq}. Creates {@code customers} and {@code orders}.
 */
public final class V20261123080000__Add_customers_and_orders_tables extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createSequence("orders_seq", 1, 20);

    op.createTable("customers")
        .column("id", bigint(), notNull(), identity())
        .column("email", varchar(320), notNull())
        .column("status", enumOf("NEW", "ACTIVE", "GONE").check("ck_customers_status"), notNull())
        .column("version", integer(), notNull())
        .primaryKey("pk_customers", "id")
        .unique("uk_customers_email", "email")
        .comment("Who buys");

    op.createTable("orders")
        .column("id", bigint(), notNull())
        .column("customer_id", bigint(), notNull())
        .column("number", integer(), notNull())
        .column("total", numeric(12, 2), notNull(), defaultSql("0"))
        .column("placed_at", timestampWithTimeZone(6), notNull())
        .column("remarks", clob())
        .primaryKey("pk_orders", "id")
        .unique("uk_orders_customer_id_number", "customer_id", "number")
        .foreignKey("fk_orders_customer_id", "customer_id", references("customers", "id"));
    op.createIndex("ix_orders_placed_at", "orders", "placed_at desc");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("orders");
    op.dropTable("customers");
    op.dropSequence("orders_seq");
  }
}
