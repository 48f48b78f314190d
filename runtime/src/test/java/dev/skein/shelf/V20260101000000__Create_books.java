package dev.skein.shelf;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.varchar;

import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;

/** Create books. */
public final class V20260101000000__Create_books extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("books")
        .column("id", bigint(), notNull())
        .column("title", varchar(100), notNull())
        .primaryKey("pk_books", "id")
        .unique("uk_books_title", "title");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("books");
  }
}
