package db.migration;

import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ForeignKeys.references;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Link customers to addresses.
 *
 * <p>Adds {@code home_id} to {@code customers}. Indexes {@code home_id} of {@code customers}.
 * Points {@code home_id} of {@code customers} to {@code addresses}.
 */
@Revises("20261123080002")
public final class V20261123080003__Link_customers_to_addresses extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("customers", "home_id", bigint());
    op.createIndex("ix_customers_home_id", "customers", "home_id");
    op.addForeignKey("customers", "fk_customers_home_id", "home_id", references("addresses", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropForeignKey("customers", "fk_customers_home_id");
    op.dropIndex("ix_customers_home_id", "customers");
    op.dropColumn("customers", "home_id");
  }
}
