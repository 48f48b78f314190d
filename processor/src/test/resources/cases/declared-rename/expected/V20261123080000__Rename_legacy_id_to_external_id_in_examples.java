package db.migration;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Rename legacy_id to external_id in examples.
 *
 * <p>Renames {@code legacy_id} of {@code examples} to {@code external_id}.
 */
@Revises("20261122103000")
public final class V20261123080000__Rename_legacy_id_to_external_id_in_examples
    extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.renameColumn("examples", "legacy_id", "external_id");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameColumn("examples", "external_id", "legacy_id");
  }
}
