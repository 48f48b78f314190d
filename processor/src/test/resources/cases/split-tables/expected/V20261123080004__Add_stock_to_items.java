package db.migration;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.integer;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Add stock to items.
 *
 * <p>Adds {@code stock} to {@code items}.
 */
@Revises("20261123080003")
public final class V20261123080004__Add_stock_to_items extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("items", "stock", integer(), notNull(), backfill("0"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("items", "stock");
  }
}
