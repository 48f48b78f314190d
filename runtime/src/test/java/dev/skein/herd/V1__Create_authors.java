package dev.skein.herd;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.varchar;

import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;

/** Create authors. */
public final class V1__Create_authors extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("authors")
        .column("id", bigint(), notNull())
        .column("name", varchar(100), notNull())
        .column("born", integer(), notNull())
        .primaryKey("pk_authors", "id");
    op.execute("insert into authors (id, name, born) values (1, 'Ada', 1900)");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("authors");
  }
}
