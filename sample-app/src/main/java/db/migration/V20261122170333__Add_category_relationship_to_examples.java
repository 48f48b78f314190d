package db.migration;

import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;
import static dev.skein.schema.ReferentialAction.SET_NULL;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Add category relationship to examples.
 *
 * <p>Adds {@code category_id} to {@code examples}. Indexes {@code category_id} of {@code examples}.
 * Points {@code category_id} of {@code examples} to {@code categories}.
 */
@Revises("20261122170325")
public final class V20261122170333__Add_category_relationship_to_examples extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("examples", "category_id", varchar(255));
    op.createIndex("ix_examples_category_id", "examples", "category_id");
    op.addForeignKey(
        "examples",
        "fk_examples_category_id",
        "category_id",
        references("categories", "id").onDelete(SET_NULL));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropForeignKey("examples", "fk_examples_category_id");
    op.dropIndex("ix_examples_category_id", "examples");
    op.dropColumn("examples", "category_id");
  }
}
