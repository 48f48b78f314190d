package db.migration;

import static dev.skein.migration.ColumnTypes.varchar;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Change legacy_id of examples.
 *
 * <p>Changes {@code legacy_id} of {@code examples} to {@code varchar(40)}.
 */
@Revises("20261122103000")
public final class V20261123080000__Change_legacy_id_of_examples extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("examples", "legacy_id").from(varchar(100)).to(varchar(40));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("examples", "legacy_id").from(varchar(40)).to(varchar(100));
  }
}
