package dev.skein.offline;

import static dev.skein.migration.ColumnOptions.comment;
import static dev.skein.migration.ColumnOptions.defaultSql;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.varchar;

import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;

/** Texts that mean something to one tool or another. */
public final class V1__Create_texts extends SkeinMigration {

  static final String[] TEXTS = {
    "it's",
    "\"double\" and `back`",
    "back\\slash \\n \\' \\",
    "100 % %s",
    "Zürich, 日本, €, 🙂",
    "$1 $$ $body$ ${name}",
    "semi;colon;\n;at the start of a line",
    "-- no comment\n# nor this\n/* nor that */",
    "two\nlines\n\nand\ta tab",
    ":name :'name' @name ?",
    "{brace}",
    ".quit\n\\q\ngo\n/\ndelimiter //",
    "",
  };

  @Override
  public void upgrade(Operations op) {
    op.createTable("texts")
        .column("id", integer(), notNull())
        .column("body", varchar(200), comment("It's \"all\";\n-- of \\ it, \u00fc"))
        .column("mark", varchar(20), defaultSql("'it''s; -- x'"))
        .primaryKey("pk_texts", "id")
        .comment("100 % $text$; ü");
    for (int i = 0; i < TEXTS.length; i++) {
      op.insert("texts").columns("id", "body").row(i, TEXTS[i]);
    }
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("texts");
  }
}
