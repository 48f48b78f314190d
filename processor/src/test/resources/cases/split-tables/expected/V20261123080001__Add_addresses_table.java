package db.migration;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Add addresses table.
 *
 * <p>Creates sequence {@code addresses_SEQ}. Creates {@code addresses}.
 */
@Revises("20261123080000")
public final class V20261123080001__Add_addresses_table extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createSequence("addresses_SEQ", 1, 50);

    op.createTable("addresses")
        .column("id", bigint(), notNull())
        .column("street", varchar(255))
        .column("owner_id", bigint())
        .column("on_id", bigint())
        .primaryKey("pk_addresses", "id")
        .foreignKey("fk_addresses_on_id", "on_id", references("streets", "id"))
        .foreignKey("fk_addresses_owner_id", "owner_id", references("customers", "id"));
    op.createIndex("ix_addresses_on_id", "addresses", "on_id");
    op.createIndex("ix_addresses_owner_id", "addresses", "owner_id");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("addresses");
    op.dropSequence("addresses_SEQ");
  }
}
