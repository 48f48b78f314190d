package dev.skein.herd;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/** Nothing but rows changes. */
@Revises("2")
public final class V3__Make_authors_younger extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.execute("update authors set born = born + 1");
  }

  @Override
  public void downgrade(Operations op) {
    op.execute("update authors set born = born - 1");
  }
}
