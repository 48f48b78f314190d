package db.migration;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Add Über uns schema.
 *
 * <p>Creates schema {@code Über uns}.
 */
@Revises("20261120090000")
public final class V20261122103000__Add_Uber_uns_schema extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createSchema("`Über uns`");
  }

  @Override
  public void downgrade(Operations op) {
    // nothing to do
  }
}
