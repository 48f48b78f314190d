package db.migration;

import static dev.skein.migration.ForeignKeys.references;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Link streets to addresses.
 *
 * <p>Points {@code first_id} of {@code streets} to {@code addresses}.
 */
@Revises("20261123080004")
public final class V20261123080005__Link_streets_to_addresses extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.addForeignKey("streets", "fk_streets_first_id", "first_id", references("addresses", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropForeignKey("streets", "fk_streets_first_id");
  }
}
