package dev.skein.herd;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/** Know authors by name. */
@Revises("4")
public final class V5__Know_authors_by_name extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.addUnique("authors", "uk_authors_name", "name");
    op.execute("update authors set born = born * 2");
  }

  @Override
  public void downgrade(Operations op) {
    op.execute("update authors set born = born / 2");
    op.dropUnique("authors", "uk_authors_name");
  }
}
