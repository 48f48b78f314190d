package dev.skein.herd;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ForeignKeys.references;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/** Create books. */
@Revises("1")
public final class V2__Create_books extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("books")
        .column("id", bigint(), notNull())
        .column("author_id", bigint(), notNull())
        .primaryKey("pk_books", "id")
        .foreignKey("fk_books_author_id", "author_id", references("authors", "id"));
    op.createIndex("ix_books_author_id", "books", "author_id");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("books");
  }
}
