package db.migration;

import static dev.skein.migration.ColumnTypes.varchar;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Remove legacy_id from examples.
 *
 * <p>Drops {@code legacy_id} of {@code examples} with all values.
 */
@Revises("20261122103000")
public final class V20261123080000__Remove_legacy_id_from_examples extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.dropColumn("examples", "legacy_id");
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("examples", "legacy_id", varchar(100));
  }
}
