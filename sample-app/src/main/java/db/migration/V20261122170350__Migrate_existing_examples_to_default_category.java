package db.migration;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/** Migrate existing examples to default category. */
@Revises("20261122170346")
public final class V20261122170350__Migrate_existing_examples_to_default_category
    extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.execute(
        """
        INSERT INTO categories (id, name, description, created_at)
        SELECT 'default-category-id', 'General', 'Default category', CURRENT_TIMESTAMP
        WHERE NOT EXISTS (SELECT 1 FROM categories WHERE name = 'General')
        """);
    op.execute(
        """
        UPDATE examples
        SET category_id = (SELECT id FROM categories WHERE name = 'General')
        WHERE category_id IS NULL
        """);
  }

  @Override
  public void downgrade(Operations op) {
    op.execute("UPDATE examples SET category_id = NULL WHERE category_id = 'default-category-id'");
    op.execute("DELETE FROM categories WHERE id = 'default-category-id'");
  }
}
