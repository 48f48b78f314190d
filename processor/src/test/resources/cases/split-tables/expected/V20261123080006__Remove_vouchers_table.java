package db.migration;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ForeignKeys.references;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Remove vouchers table.
 *
 * <p>Drops {@code vouchers} with all rows. Drops sequence {@code vouchers_SEQ}.
 */
@Revises("20261123080005")
public final class V20261123080006__Remove_vouchers_table extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.dropTable("vouchers");
    op.dropSequence("vouchers_SEQ");
  }

  @Override
  public void downgrade(Operations op) {
    op.createSequence("vouchers_SEQ", 1, 50);

    op.createTable("vouchers")
        .column("id", bigint(), notNull())
        .column("customer_id", bigint())
        .primaryKey("pk_vouchers", "id")
        .foreignKey("fk_vouchers_customer_id", "customer_id", references("customers", "id"));
    op.createIndex("ix_vouchers_customer_id", "vouchers", "customer_id");
  }
}
