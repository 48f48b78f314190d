package dev.skein.crash;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.varchar;

import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;

/** What is there before. */
public final class V1__Create_shop extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("customers")
        .column("id", bigint(), notNull())
        .column("name", varchar(40), notNull())
        .primaryKey("pk_customers", "id");
    op.createTable("orders")
        .column("id", bigint(), notNull())
        .column("customer_id", bigint(), notNull())
        .column("amount", integer(), notNull())
        .column("code", varchar(20), notNull())
        .column("fax", varchar(20), notNull())
        .primaryKey("pk_orders", "id");
    op.insert("customers").columns("id", "name").row(1, "Ada").row(2, "it's");
    op.insert("orders")
        .columns("id", "customer_id", "amount", "code", "fax")
        .row(1, 1, 10, "A", "")
        .row(2, 2, 20, "B", "")
        .row(3, 1, 30, "C", "");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("orders");
    op.dropTable("customers");
  }
}
