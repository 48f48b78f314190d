package dev.skein.offline;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ForeignKeys.references;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;

/** Whatever a person may write. */
@Revises("1")
public final class V2__Say_it_in_SQL extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("more")
        .column("id", integer(), notNull())
        .column("text_id", integer(), notNull())
        .primaryKey("pk_more", "id")
        .foreignKey("fk_more_text_id", "text_id", references("texts", "id"));
    op.createIndex("ix_more_text_id", "more", "text_id");
    op.execute(
        """
        -- it's a comment; with a semicolon
        insert into more (id, text_id) /* and; 'another' */
          select id, id from texts
          where mark = 'it''s; -- x'; -- the last; one
        """);
    op.execute("update texts set mark = 'a;b' where id = 1;");
    op.execute("update texts set mark = 'c' where id = 2 -- at the end");
    op.execute("")
        .on(
            Database.POSTGRESQL,
            """
            do $body$
            begin
              update texts set mark = 'done;' where id = 3;
              update texts set mark = $$it's$$ where id = 4;
            end
            $body$;
            """)
        .on(
            Database.MYSQL,
            "update texts set mark = \"it's; \\\"so\\\"\" where id = 3 # ; the end");
  }

  @Override
  public void downgrade(Operations op) {
    op.execute("update texts set mark = 'it''s; -- x'");
    op.dropTable("more");
  }
}
