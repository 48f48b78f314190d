package db.migration;

import static dev.skein.migration.ColumnOptions.defaultSql;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.text;
import static dev.skein.migration.ColumnTypes.timestampWithTimeZone;
import static dev.skein.migration.ColumnTypes.varchar;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Add categories table.
 *
 * <p>Creates {@code categories}.
 */
@Revises("20261122170310")
public final class V20261122170317__Add_categories_table extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("categories")
        .column("id", varchar(255), notNull())
        .column("name", varchar(100), notNull())
        .column("description", text())
        .column("created_at", timestampWithTimeZone(6), notNull(), defaultSql("now()"))
        .column("updated_at", timestampWithTimeZone(6))
        .primaryKey("pk_categories", "id")
        .unique("uk_categories_name", "name");
    op.createIndex("ix_categories_name", "categories", "name");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("categories");
  }
}
