package db.migration;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.varchar;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Remove categories table.
 *
 * <p>Drops {@code categories} with all rows.
 */
@Revises("20261122103000")
public final class V20261123080000__Remove_categories_table extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.dropTable("categories");
  }

  @Override
  public void downgrade(Operations op) {
    op.createTable("categories")
        .column("id", varchar(255), notNull())
        .column("name", varchar(100), notNull())
        .primaryKey("pk_categories", "id")
        .unique("uk_categories_name", "name");
  }
}
