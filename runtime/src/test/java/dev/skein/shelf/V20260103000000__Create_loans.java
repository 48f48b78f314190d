package dev.skein.shelf;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.timestampWithTimeZone;
import static dev.skein.migration.ForeignKeys.references;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/** Create loans. */
@Revises("20260102000000")
public final class V20260103000000__Create_loans extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("loans")
        .column("id", bigint(), notNull())
        .column("book_id", bigint(), notNull())
        .column("since", timestampWithTimeZone(6), notNull())
        .primaryKey("pk_loans", "id")
        .foreignKey("fk_loans_book_id", "book_id", references("books", "id"));
    op.createIndex("ix_loans_book_id", "loans", "book_id");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("ix_loans_book_id", "loans");
    op.dropTable("loans");
  }
}
