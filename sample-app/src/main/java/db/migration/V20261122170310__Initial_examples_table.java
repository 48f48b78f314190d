package db.migration;

import static dev.skein.migration.ColumnOptions.defaultSql;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.text;
import static dev.skein.migration.ColumnTypes.timestampWithTimeZone;
import static dev.skein.migration.ColumnTypes.varchar;

import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;

/**
 * Initial examples table.
 *
 * <p>Creates {@code examples}.
 */
public final class V20261122170310__Initial_examples_table extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("examples")
        .column("id", varchar(255), notNull())
        .column("name", varchar(255), notNull())
        .column("description", text())
        .column("created_at", timestampWithTimeZone(6), notNull(), defaultSql("now()"))
        .column("updated_at", timestampWithTimeZone(6))
        .primaryKey("pk_examples", "id");
    op.createIndex("ix_examples_name", "examples", "name");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("examples");
  }
}
