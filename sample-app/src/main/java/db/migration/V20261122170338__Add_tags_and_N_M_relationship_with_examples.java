package db.migration;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;
import static dev.skein.schema.ReferentialAction.CASCADE;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Add tags and N:M relationship with examples.
 *
 * <p>Creates {@code tags} and {@code example_tags}.
 */
@Revises("20261122170333")
public final class V20261122170338__Add_tags_and_N_M_relationship_with_examples
    extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("tags")
        .column("id", varchar(255), notNull())
        .column("name", varchar(50), notNull())
        .primaryKey("pk_tags", "id")
        .unique("uk_tags_name", "name");
    op.createIndex("ix_tags_name", "tags", "name");

    op.createTable("example_tags")
        .column("example_id", varchar(255), notNull())
        .column("tag_id", varchar(255), notNull())
        .primaryKey("pk_example_tags", "example_id", "tag_id")
        .foreignKey(
            "fk_example_tags_example_id",
            "example_id",
            references("examples", "id").onDelete(CASCADE))
        .foreignKey("fk_example_tags_tag_id", "tag_id", references("tags", "id").onDelete(CASCADE));
    op.createIndex("ix_example_tags_tag_id", "example_tags", "tag_id");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("example_tags");
    op.dropTable("tags");
  }
}
