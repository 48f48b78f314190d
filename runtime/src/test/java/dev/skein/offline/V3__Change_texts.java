package dev.skein.offline;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.varchar;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/** Changes of a table with rows. */
@Revises("2")
public final class V3__Change_texts extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("texts", "length", integer(), notNull(), backfill("length(body)"));
    op.renameColumn("texts", "body", "content");
    op.alterColumn("texts", "content")
        .from(varchar(200))
        .to(varchar(300), notNull(), backfill("''"));
    op.addUnique("texts", "uk_texts_content", "content");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropUnique("texts", "uk_texts_content");
    op.alterColumn("texts", "content").from(varchar(300), notNull()).to(varchar(200));
    op.renameColumn("texts", "content", "body");
    op.dropColumn("texts", "length");
  }
}
