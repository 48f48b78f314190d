package forever;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.integer;

import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;

/** Changes of a table that is in use. */
public class V20261130214500__Gently extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.online().createIndex("ix_books_title", "books", "title");
    op.online().alterColumn("books", "pages").from(integer()).to(integer(), notNull());
    op.dropColumn("books", "old");
  }

  @Override
  public void downgrade(Operations op) {}
}
