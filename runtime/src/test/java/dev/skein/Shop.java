package dev.skein;

import static dev.skein.migration.ColumnOptions.comment;
import static dev.skein.migration.ColumnOptions.defaultSql;
import static dev.skein.migration.ColumnOptions.identity;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.bool;
import static dev.skein.migration.ColumnTypes.enumOf;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.numeric;
import static dev.skein.migration.ColumnTypes.timestamp;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;

import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.IrreversibleException;
import dev.skein.schema.ReferentialAction;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Migrations whose database is changed by hand. */
final class Shop {

  private Shop() {}

  /** One thing of each kind. */
  public static final class V20260101000000__Create_shop extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createSequence("orders_seq", 1, 50);
      op.createSequence("forgotten_seq", 1, 1);
      op.createTable("customers")
          .column("id", bigint(), notNull(), identity())
          .primaryKey("pk_customers", "id");
      op.createTable("orders")
          .column("id", bigint(), notNull())
          .column("customer_id", bigint())
          .column("other_id", bigint())
          .column("gone", integer())
          .column("old_name", integer())
          .column("code", varchar(20), notNull())
          .column("note", varchar(80), comment("for the cook"))
          .column("title", varchar(40))
          .column("word", varchar(40), defaultSql("'none'"))
          .column("price", numeric(10, 2))
          .column("total", integer())
          .column("amount", integer())
          .column("size", integer(), defaultSql("1"))
          .column("paid", bool(), notNull(), defaultSql("true"))
          .column("placed", timestamp(6), notNull())
          .column("state", enumOf("NEW", "PAID").check("ck_orders_state"))
          .primaryKey("pk_orders", "id")
          .unique("uk_orders_code", "code")
          .unique("uk_orders_title", "title")
          .foreignKey(
              "fk_orders_customer_id",
              "customer_id",
              references("customers", "id").onDelete(ReferentialAction.CASCADE))
          .foreignKey("fk_orders_other_id", "other_id", references("customers", "id"))
          .check("ck_orders_amount", "amount between 0 and 1000")
          .check("ck_orders_total", "total > 0")
          .comment("What was ordered");
      op.createIndex("ix_orders_note", "orders", "note", "code");
      op.createIndex("ix_orders_total", "orders", "total");
      op.createIndex("ix_orders_gone", "orders", "size", "total");
      op.createIndex("ix_orders_size", "orders", "size");
      op.createTable("forgotten").column("id", integer());
      op.createTable("notes")
          .column("id", integer(), notNull())
          .column("words", varchar(40), defaultSql("'a'"))
          .column("kind", varchar(5))
          .column("size", integer())
          .column("order_id", bigint())
          .primaryKey("pk_notes", "id")
          .unique("uk_notes", "words")
          .foreignKey("fk_notes_order_id", "order_id", references("orders", "id"))
          .check("ck_notes_kind", "kind in ('X', 'Y')")
          .check("ck_notes_size", "size > 0");
      op.createTable("tags")
          .column("kind", varchar(20), notNull())
          .column("label", varchar(20), notNull())
          .primaryKey("pk_tags", "kind", "label");
    }

    @Override
    public void downgrade(Operations op) {
      throw new IrreversibleException("It is never taken back.");
    }
  }

  /** A table. */
  public static final class V20260102000000__Create_drinks extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("drinks").column("id", integer()).column("name", varchar(50));
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("drinks");
    }
  }

  /** An index on it. */
  public static final class V20260103000000__Index_drinks extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createIndex("ix_drinks_name", "drinks", "name");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropIndex("ix_drinks_name", "drinks");
    }
  }

  /** Changes that are no operations. */
  public static final class V20260104000000__By_sql extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.execute("create table by_sql (id int)");
      op.execute("alter table drinks add column strength int");
      op.execute("update drinks set name = 'water'");
    }

    @Override
    public void downgrade(Operations op) {
      op.execute("alter table drinks drop column strength");
      op.execute("drop table by_sql");
    }
  }

  /** A change of what only SQL knows. */
  public static final class V20260105000000__After_sql extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.addColumn("by_sql", "name", varchar(10));
    }

    @Override
    public void downgrade(Operations op) {
      op.dropColumn("by_sql", "name");
    }
  }

  /** One without Skein. */
  public static final class V1__Own extends BaseJavaMigration {
    @Override
    public void migrate(Context context) {}
  }
}
