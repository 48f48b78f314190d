package db.migration;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.comment;
import static dev.skein.migration.ColumnOptions.identity;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.arrayOf;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.enumOf;
import static dev.skein.migration.ColumnTypes.numeric;
import static dev.skein.migration.ColumnTypes.type;
import static dev.skein.migration.ColumnTypes.varchar;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Add billing.Order table and change parcels.
 *
 * <p>Creates schema {@code billing}. Creates sequence {@code order_seq}. Creates {@code
 * billing.Order}. Changes {@code kind} of {@code parcels}. Changes {@code code} of {@code parcels}
 * to {@code bigint}. Adds check {@code ck_parcels_code} to {@code parcels}. Changes sequence {@code
 * parcel_seq}. Comments on {@code parcels}.
 */
@Revises("20261120090000")
public final class V20261122103000__Add_billing_Order_table_and_change_parcels
    extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createSchema("billing");
    op.createSequence("order_seq", 1, 50);

    op.createTable("billing.`Order`")
        .column("id", bigint(), notNull(), identity())
        .column("status", enumOf("NEW", "PAID").check("ck_orders_status"), notNull())
        .column("total", numeric(12, 2), comment("with \"taxes\""))
        .column("labels", arrayOf(varchar(255)))
        .column("email", type("citext"))
        .primaryKey("pk_order", "id")
        .check("ck_order_total", "total >= 0")
        .comment("What was bought");

    op.alterColumn("parcels", "kind")
        .from(enumOf("A", "B").check("ck_parcels_kind").length(20))
        .to(enumOf("A", "B", "C").check("ck_parcels_kind").length(20));
    op.alterColumn("parcels", "code")
        .from(varchar(20))
        .to(bigint(), notNull(), backfill("0"))
        .using("cast(code as bigint)");
    op.addCheck("parcels", "ck_parcels_code", "code > 0");
    op.alterSequence("parcel_seq").from(1, 50).to(1, 5);
    op.commentOnTable("parcels", null, "What was sent");
  }

  @Override
  public void downgrade(Operations op) {
    op.commentOnTable("parcels", "What was sent", null);
    op.alterSequence("parcel_seq").from(1, 5).to(1, 50);
    op.dropCheck("parcels", "ck_parcels_code");
    op.alterColumn("parcels", "code").from(bigint(), notNull()).to(varchar(20));
    op.alterColumn("parcels", "kind")
        .from(enumOf("A", "B", "C").check("ck_parcels_kind").length(20))
        .to(enumOf("A", "B").check("ck_parcels_kind").length(20));

    op.dropTable("billing.`Order`");
    op.dropSequence("order_seq");
  }
}
