package db.migration;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bool;
import static dev.skein.migration.ColumnTypes.integer;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Add priority and shown to examples.
 *
 * <p>Adds {@code priority} and {@code shown} to {@code examples}.
 */
@Revises("20261122103000")
public final class V20261123080000__Add_priority_and_shown_to_examples extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("examples", "priority", integer(), notNull(), backfill("3"));
    op.addColumn("examples", "shown", bool(), notNull(), backfill("false"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("examples", "shown");
    op.dropColumn("examples", "priority");
  }
}
