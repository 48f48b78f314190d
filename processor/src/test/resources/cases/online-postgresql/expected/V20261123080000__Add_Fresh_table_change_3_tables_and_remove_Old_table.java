package db.migration;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.defaultSql;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.bool;
import static dev.skein.migration.ColumnTypes.enumOf;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.numeric;
import static dev.skein.migration.ColumnTypes.timestampWithTimeZone;
import static dev.skein.migration.ColumnTypes.uuid;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;
import static dev.skein.operation.ConstraintKind.PRIMARY_KEY;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Add Fresh table, change 3 tables and remove Old table.
 *
 * <p>Renames {@code Note} to {@code notes}. Renames {@code phone} of {@code customers} to {@code
 * mobile}. Renames constraint {@code pk_Note} of {@code notes} to {@code pk_notes}. Creates {@code
 * Fresh}. Adds {@code active}, {@code slug}, {@code token} and {@code best} to {@code customers}.
 * Changes {@code name} of {@code customers} to {@code varchar(100)}. Refuses NULL in {@code points}
 * of {@code customers}. Changes {@code level} of {@code customers}. Changes {@code visits} of
 * {@code customers} to {@code bigint}. Allows NULL in {@code orders} of {@code customers}. Makes
 * {@code email} of {@code customers} unique. And 9 more changes.
 */
@Revises("20261122103000")
public final class V20261123080000__Add_Fresh_table_change_3_tables_and_remove_Old_table
    extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.online().renameTable("Note", "notes");
    op.online().renameColumn("customers", "phone", "mobile");
    op.online().renameConstraint("notes", PRIMARY_KEY, "pk_Note", "pk_notes");

    op.createTable("Fresh")
        .column("id", bigint(), notNull())
        .column("code", varchar(255), notNull())
        .column("customer_id", bigint())
        .column("amount", numeric(38, 2))
        .column("moment", timestampWithTimeZone(6))
        .primaryKey("pk_Fresh", "id")
        .unique("uk_Fresh_code", "code")
        .foreignKey("fk_Fresh_customer_id", "customer_id", references("customers", "id"));
    op.createIndex("ix_Fresh_customer_id", "Fresh", "customer_id");
    op.online().addColumn("customers", "active", bool(), notNull(), backfill("true"));
    op.online().addColumn("customers", "slug", varchar(255), notNull(), backfill("lower(name)"));
    op.online().addColumn("customers", "token", uuid(), defaultSql("gen_random_uuid()"));
    op.online()
        .addColumn(
            "customers", "best", enumOf("BRONZE", "DIAMOND", "GOLD").check("ck_customers_best"));
    op.online().alterColumn("customers", "name").from(varchar(50)).to(varchar(100));
    op.online()
        .alterColumn("customers", "points")
        .from(integer())
        .to(integer(), notNull(), backfill("0"));
    op.online()
        .alterColumn("customers", "level")
        .from(enumOf("BRONZE", "GOLD").check("ck_customers_level"))
        .to(enumOf("BRONZE", "DIAMOND", "GOLD").check("ck_customers_level"));
    op.online()
        .alterColumn("customers", "visits")
        .from(integer(), notNull())
        .to(bigint(), notNull());
    op.online().alterColumn("customers", "orders").from(integer(), notNull()).to(integer());
    op.online().addUnique("customers", "uk_customers_email", "email");
    op.online().addUnique("customers", "uk_customers_slug", "slug");
    op.online().addCheck("customers", "ck_visits", "visits >= 0");
    op.online().addColumn("notes", "customer_id", bigint());
    op.online()
        .alterColumn("notes", "stars")
        .from(integer())
        .to(integer(), notNull(), backfill("0"));

    op.online().createIndex("ix_customers_name", "customers", "name");
    op.online().createIndex("ix_notes_customer_id", "notes", "customer_id");
    op.online()
        .addForeignKey(
            "notes", "fk_notes_customer_id", "customer_id", references("customers", "id"));

    op.online().dropColumn("customers", "fax");
    op.online().dropTable("Old");
  }

  @Override
  public void downgrade(Operations op) {
    op.createTable("Old").column("id", bigint(), notNull()).primaryKey("pk_Old", "id");
    op.online().addColumn("customers", "fax", varchar(255));
    op.online().dropForeignKey("notes", "fk_notes_customer_id");
    op.online().dropIndex("ix_notes_customer_id", "notes");
    op.online().dropIndex("ix_customers_name", "customers");
    op.online().alterColumn("notes", "stars").from(integer(), notNull()).to(integer());
    op.online().dropColumn("notes", "customer_id");
    op.online().dropCheck("customers", "ck_visits");
    op.online().dropUnique("customers", "uk_customers_slug");
    op.online().dropUnique("customers", "uk_customers_email");
    op.online()
        .alterColumn("customers", "orders")
        .from(integer())
        .to(integer(), notNull(), backfill("0"));
    op.online()
        .alterColumn("customers", "visits")
        .from(bigint(), notNull())
        .to(integer(), notNull());
    op.online()
        .alterColumn("customers", "level")
        .from(enumOf("BRONZE", "DIAMOND", "GOLD").check("ck_customers_level"))
        .to(enumOf("BRONZE", "GOLD").check("ck_customers_level"));
    op.online().alterColumn("customers", "points").from(integer(), notNull()).to(integer());
    op.online().alterColumn("customers", "name").from(varchar(100)).to(varchar(50));
    op.online().dropColumn("customers", "best");
    op.online().dropColumn("customers", "token");
    op.online().dropColumn("customers", "slug");
    op.online().dropColumn("customers", "active");
    op.dropTable("Fresh");
    op.online().renameConstraint("notes", PRIMARY_KEY, "pk_notes", "pk_Note");
    op.online().renameColumn("customers", "mobile", "phone");
    op.online().renameTable("notes", "Note");
  }
}
