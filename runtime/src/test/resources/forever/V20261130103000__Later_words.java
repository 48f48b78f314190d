package forever;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.zonedTimestamp;

import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;

public final class V20261130103000__Later_words extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("later_words")
        .column("id", bigint(), notNull())
        .column("c1", zonedTimestamp(6))
        .primaryKey("pk_later_words", "id");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("later_words");
  }
}
