package db.migration;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ForeignKeys.references;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Add item_addresses table.
 *
 * <p>Creates {@code item_addresses}.
 */
@Revises("20261123080001")
public final class V20261123080002__Add_item_addresses_table extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("item_addresses")
        .column("Item_id", bigint(), notNull())
        .column("from_id", bigint(), notNull())
        .primaryKey("pk_item_addresses", "Item_id", "from_id")
        .foreignKey("fk_item_addresses_Item_id", "Item_id", references("items", "id"))
        .foreignKey("fk_item_addresses_from_id", "from_id", references("addresses", "id"));
    op.createIndex("ix_item_addresses_from_id", "item_addresses", "from_id");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("item_addresses");
  }
}
