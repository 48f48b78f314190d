package db.migration;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;

import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;

/**
 * Start the shop.
 *
 * <p>Creates {@code order_line}.
 */
public final class V20261123080000__Start_the_shop extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("order_line")
        .column("line_id", varchar(255), notNull())
        .column("unit_price", integer(), notNull())
        .column("split_from_line_id", varchar(255))
        .primaryKey("pk_order_line", "line_id")
        .foreignKey(
            "fk_order_line_split_from_line_id",
            "split_from_line_id",
            references("order_line", "line_id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("order_line");
  }
}
