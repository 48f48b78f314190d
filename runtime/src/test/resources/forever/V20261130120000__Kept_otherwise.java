package forever;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnOptions.now;
import static dev.skein.migration.ColumnOptions.randomUuid;
import static dev.skein.migration.ColumnTypes.enumOf;
import static dev.skein.migration.ColumnTypes.timestamp;
import static dev.skein.migration.ColumnTypes.tinyint;
import static dev.skein.migration.ColumnTypes.uuid;

import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;

public final class V20261130120000__Kept_otherwise extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("later_words", "c2")
        .from(tinyint())
        .to(enumOf("A", "B").check("ck_later_words_c2"))
        .positionsToNames("A", "B");
    op.alterColumn("later_words", "c3")
        .from(enumOf("A", "B").check("ck_later_words_c3"))
        .to(tinyint())
        .namesToPositions("A", "B");
    op.addColumn("later_words", "c4", uuid(), notNull(), backfill(randomUuid()));
    op.addColumn("later_words", "c5", timestamp(6), notNull(), backfill(now()));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("later_words", "c5");
    op.dropColumn("later_words", "c4");
    op.alterColumn("later_words", "c3")
        .from(tinyint())
        .to(enumOf("A", "B").check("ck_later_words_c3"))
        .positionsToNames("A", "B");
    op.alterColumn("later_words", "c2")
        .from(enumOf("A", "B").check("ck_later_words_c2"))
        .to(tinyint())
        .namesToPositions("A", "B");
  }
}
