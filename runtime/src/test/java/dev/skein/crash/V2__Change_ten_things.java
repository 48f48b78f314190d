package dev.skein.crash;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/** Changes ten things. What is done twice, or not at all, shows. */
@Revises("1")
public final class V2__Change_ten_things extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("notes")
        .column("id", bigint(), notNull())
        .column("body", varchar(100))
        .primaryKey("pk_notes", "id");
    op.addColumn("orders", "pages", integer(), notNull(), backfill("7"));
    op.createIndex("ix_orders_customer_id", "orders", "customer_id");
    op.alterColumn("customers", "name").from(varchar(40), notNull()).to(varchar(80));
    op.addUnique("orders", "uk_orders_code", "code");
    op.addForeignKey(
        "orders", "fk_orders_customer_id", "customer_id", references("customers", "id"));
    op.execute("update orders set amount = amount * 2 + 1");
    op.insert("notes").columns("id", "body").row(1, "one").row(2, null);
    op.renameColumn("orders", "amount", "total");
    op.dropColumn("orders", "fax");
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("orders", "fax", varchar(20), notNull(), backfill("''"));
    op.renameColumn("orders", "total", "amount");
    op.delete("notes").columns("id").row(1).row(2);
    op.execute("update orders set amount = (amount - 1) / 2");
    op.dropForeignKey("orders", "fk_orders_customer_id");
    op.dropUnique("orders", "uk_orders_code");
    op.alterColumn("customers", "name")
        .from(varchar(80))
        .to(varchar(40), notNull(), backfill("''"));
    op.dropIndex("ix_orders_customer_id", "orders");
    op.dropColumn("orders", "pages");
    op.dropTable("notes");
  }
}
