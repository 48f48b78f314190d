package dev.skein.shelf;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.integer;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/** Add pages to books. */
@Revises("20260101000000")
public final class V20260102000000__Add_pages_to_books extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("books", "pages", integer(), notNull(), backfill("0"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("books", "pages");
  }
}
