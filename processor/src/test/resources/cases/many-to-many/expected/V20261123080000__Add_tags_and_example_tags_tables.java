package db.migration;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Add tags and example_tags tables.
 *
 * <p>Creates {@code tags} and {@code example_tags}.
 */
@Revises("20261122103000")
public final class V20261123080000__Add_tags_and_example_tags_tables extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("tags")
        .column("id", varchar(255), notNull())
        .column("name", varchar(50), notNull())
        .primaryKey("pk_tags", "id")
        .unique("uk_tags_name", "name");

    op.createTable("example_tags")
        .column("example_id", varchar(255), notNull())
        .column("tag_id", varchar(255), notNull())
        .primaryKey("pk_example_tags", "example_id", "tag_id")
        .foreignKey("fk_example_tags_example_id", "example_id", references("examples", "id"))
        .foreignKey("fk_example_tags_tag_id", "tag_id", references("tags", "id"));
    op.createIndex("ix_example_tags_tag_id", "example_tags", "tag_id");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("example_tags");
    op.dropTable("tags");
  }
}
