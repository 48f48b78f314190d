package db.migration;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.varchar;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Add streets table.
 *
 * <p>Creates sequence {@code streets_SEQ}. Creates {@code streets}.
 */
@Revises("20261122103000")
public final class V20261123080000__Add_streets_table extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createSequence("streets_SEQ", 1, 50);

    op.createTable("streets")
        .column("id", bigint(), notNull())
        .column("name", varchar(255))
        .column("first_id", bigint())
        .primaryKey("pk_streets", "id");
    op.createIndex("ix_streets_first_id", "streets", "first_id");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("streets");
    op.dropSequence("streets_SEQ");
  }
}
