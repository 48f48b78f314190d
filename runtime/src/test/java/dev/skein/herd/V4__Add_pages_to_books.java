package dev.skein.herd;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.integer;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/** Add pages to books. */
@Revises("3")
public final class V4__Add_pages_to_books extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("books", "pages", integer(), notNull(), backfill("0"));
    op.execute("insert into books (id, author_id, pages) values (1, 1, 300)");
  }

  @Override
  public void downgrade(Operations op) {
    op.execute("delete from books");
    op.dropColumn("books", "pages");
  }
}
