package db.migration;

import static dev.skein.migration.ColumnTypes.text;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Remove description column.
 *
 * <p>Drops {@code description} of {@code examples} with all values.
 */
@Revises("20261122170338")
public final class V20261122170346__Remove_description_column extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.dropColumn("examples", "description");
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("examples", "description", text());
  }
}
