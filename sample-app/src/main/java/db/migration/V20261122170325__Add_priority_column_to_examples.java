package db.migration;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.integer;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Add priority column to examples.
 *
 * <p>Adds {@code priority} to {@code examples}.
 */
@Revises("20261122170317")
public final class V20261122170325__Add_priority_column_to_examples extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("examples", "priority", integer(), notNull(), backfill("0"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("examples", "priority");
  }
}
