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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.drift.Difference;
import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.operation.IrreversibleException;
import dev.skein.schema.ReferentialAction;
import dev.skein.testsupport.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that somebody may change by hand is told in one sentence, and nothing else is. */
@Tag("flyway")
class DriftTest {

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatWasChangedByHandIsTold(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = shop(database, new V20260101000000__Create_shop());
      skein.upgrade();
      assertThat(skein.drift()).isEmpty();

      List<String> sentences = new ArrayList<>();
      for (Change change : changes(kind)) {
        database.execute(change.sql());
        sentences.addAll(change.told());
      }

      assertThat(skein.drift())
          .extracting(Difference::toString)
          .containsExactlyInAnyOrderElementsOf(sentences);
    }
  }

  private record Change(List<String> sql, List<String> told) {}

  private static Change change(String sql, String... told) {
    return new Change(List.of(sql.split(";\\s*", -1)), List.of(told));
  }

  private static List<Change> changes(Database kind) {
    return switch (kind) {
      case H2 -> h2();
      case POSTGRESQL -> postgres();
      case MYSQL -> mySqlFamily(false);
      case MARIADB -> mySqlFamily(true);
      case SQLITE -> sqlite();
    };
  }

  private static final Change DROPPED_COLUMN =
      change(
          "alter table orders drop column gone",
          "Table orders: column gone is missing in the database.");
  private static final Change ADDED_COLUMN =
      change(
          "alter table orders add column extra integer",
          "Table orders: column extra is in the database, but not after the migrations.");
  private static final Change RENAMED_COLUMN =
      change(
          "alter table orders rename column old_name to new_name",
          "Table orders: column old_name is missing in the database.",
          "Table orders: column new_name is in the database, but not after the migrations.");
  private static final Change DROPPED_TABLE =
      change("drop table forgotten", "Table forgotten is missing in the database.");
  private static final Change ADDED_TABLE =
      change(
          "create table stranger (id integer)",
          "Table stranger is in the database, but no migration made it.");
  private static final Change ADDED_INDEX =
      change(
          "create index ix_stranger on orders (note)",
          "Table orders: index ix_stranger is in the database, but not after the migrations.");

  private static List<Change> standard() {
    return List.of(
        DROPPED_COLUMN,
        ADDED_COLUMN,
        RENAMED_COLUMN,
        DROPPED_TABLE,
        ADDED_TABLE,
        ADDED_INDEX,
        change(
            "drop index ix_orders_note; create index ix_orders_note on orders (note desc, code)",
            "Table orders: index ix_orders_note is on (note desc, code) in the database and on (note, code) after the migrations."),
        change(
            "drop index ix_orders_total; create unique index ix_orders_total on orders (total)",
            "Table orders: index ix_orders_total is unique in the database and not unique after the migrations."),
        change(
            "drop index ix_orders_gone",
            "Table orders: index ix_orders_gone is missing in the database."),
        change(
            "alter table orders drop constraint uk_orders_code",
            "Table orders: unique constraint uk_orders_code is missing in the database."),
        change(
            "alter table orders add constraint uk_stranger unique (amount)",
            "Table orders: unique constraint uk_stranger is in the database, but not after the migrations."),
        change(
            "alter table orders drop constraint fk_orders_customer_id; alter table orders add constraint fk_orders_customer_id foreign key (customer_id) references customers (id)",
            "Table orders: foreign key fk_orders_customer_id has on delete no action in the database and on delete cascade after the migrations."),
        change(
            "alter table orders drop constraint fk_orders_other_id",
            "Table orders: foreign key fk_orders_other_id is missing in the database."),
        change(
            "alter table orders drop constraint ck_orders_amount; alter table orders add constraint ck_orders_amount check (amount between 0 and 99)",
            "Table orders: check ck_orders_amount is about 0, 99 in the database and about 0, 1000 after the migrations."),
        change(
            "alter table orders drop constraint ck_orders_total",
            "Table orders: check ck_orders_total is missing in the database."),
        change(
            "alter table orders add constraint ck_stranger check (total < 5)",
            "Table orders: check ck_stranger is in the database, but not after the migrations."),
        change(
            "alter table notes drop constraint pk_notes",
            "Table notes: primary key is missing in the database."),
        change(
            "alter table tags drop constraint pk_tags; alter table tags add constraint pk_tags primary key (label, kind)",
            "Table tags: primary key is on (label, kind) in the database and on (kind, label) after the migrations."),
        change("drop sequence forgotten_seq", "Sequence forgotten_seq is missing in the database."),
        change(
            "create sequence stranger_seq",
            "Sequence stranger_seq is in the database, but no migration made it."),
        change(
            "alter sequence orders_seq increment by 7",
            "Sequence orders_seq counts by 7 in the database and by 50 after the migrations."),
        change(
            "comment on column orders.note is 'by hand'",
            "Table orders: column note has the comment 'by hand' in the database and the comment 'for the cook' after the migrations."),
        change(
            "comment on table orders is null",
            "Table orders has no comment in the database and the comment 'What was ordered' after the migrations."));
  }

  private static List<Change> h2() {
    List<Change> changes = new ArrayList<>(standard());
    changes.remove(RENAMED_COLUMN);
    changes.addAll(
        List.of(
            change(
                "alter table orders alter column old_name rename to new_name",
                RENAMED_COLUMN.told().toArray(String[]::new)),
            change(
                "alter table orders alter column price numeric(12,2)",
                "Table orders: column price is numeric(12,2) in the database and numeric(10,2) after the migrations."),
            change(
                "alter table orders alter column title varchar(50)",
                "Table orders: column title is varchar(50) in the database and varchar(40) after the migrations."),
            change(
                "alter table orders alter column state enum('NEW', 'OLD', 'PAID')",
                "Table orders: column state is enum('NEW','OLD','PAID') in the database and enum('NEW','PAID') after the migrations."),
            change(
                "alter table orders alter column placed drop not null",
                "Table orders: column placed allows NULL in the database and forbids NULL after the migrations."),
            change(
                "alter table orders alter column size set default 2",
                "Table orders: column size has the default 2 in the database and the default 1 after the migrations."),
            change(
                "alter table orders alter column paid drop default",
                "Table orders: column paid has no default in the database and the default true after the migrations."),
            change(
                "alter table orders alter column amount set default 3",
                "Table orders: column amount has the default 3 in the database and no default after the migrations."),
            change(
                "alter table customers alter column id drop identity",
                "Table customers: column id does not count up by itself in the database and counts up by itself after the migrations.")));
    return changes;
  }

  private static List<Change> postgres() {
    List<Change> changes = new ArrayList<>(standard());
    changes.addAll(
        List.of(
            change(
                "alter table orders alter column price type numeric(12,2)",
                "Table orders: column price is numeric(12,2) in the database and numeric(10,2) after the migrations."),
            change(
                "alter table orders alter column title type varchar(50)",
                "Table orders: column title is varchar(50) in the database and varchar(40) after the migrations."),
            change(
                "alter table orders drop constraint ck_orders_state; alter table orders add constraint ck_orders_state check (state in ('NEW', 'OLD', 'PAID'))",
                "Table orders: check ck_orders_state is about 'NEW', 'OLD', 'PAID' in the database and about 'NEW', 'PAID' after the migrations."),
            change(
                "alter table orders alter column placed drop not null",
                "Table orders: column placed allows NULL in the database and forbids NULL after the migrations."),
            change(
                "alter table orders alter column size set default 2",
                "Table orders: column size has the default 2 in the database and the default 1 after the migrations."),
            change(
                "alter table orders alter column paid drop default",
                "Table orders: column paid has no default in the database and the default true after the migrations."),
            change(
                "alter table orders alter column amount set default 3",
                "Table orders: column amount has the default 3 in the database and no default after the migrations."),
            change(
                "alter table customers alter column id drop identity",
                "Table customers: column id does not count up by itself in the database and counts up by itself after the migrations."),
            change(
                "alter table orders rename constraint uk_orders_title to uk_by_hand",
                "Table orders: unique constraint uk_orders_title is named uk_by_hand in the database and named uk_orders_title after the migrations."),
            change(
                "drop index ix_orders_size; create index ix_orders_size on orders (size) where size > 1",
                "Table orders: index ix_orders_size is 'where (size > 1)' in the database and plain after the migrations.")));
    return changes;
  }

  private static List<Change> mySqlFamily(boolean mariaDb) {
    List<Change> changes =
        new ArrayList<>(
            List.of(
                DROPPED_COLUMN,
                ADDED_COLUMN,
                DROPPED_TABLE,
                ADDED_TABLE,
                change(
                    "alter table orders change column old_name new_name integer",
                    "Table orders: column old_name is missing in the database.",
                    "Table orders: column new_name is in the database, but not after the migrations."),
                ADDED_INDEX,
                change(
                    "drop index ix_orders_note on orders; create index ix_orders_note on orders (code)",
                    "Table orders: index ix_orders_note is on (code) in the database and on (note, code) after the migrations."),
                change(
                    "drop index ix_orders_total on orders; create unique index ix_orders_total on orders (total)",
                    "Table orders: index ix_orders_total is unique in the database and not unique after the migrations."),
                change(
                    "drop index ix_orders_gone on orders",
                    "Table orders: index ix_orders_gone is missing in the database."),
                change(
                    "drop index uk_orders_code on orders",
                    "Table orders: unique constraint uk_orders_code is missing in the database."),
                change(
                    "create unique index uk_stranger on orders (amount)",
                    "Table orders: unique constraint uk_stranger is in the database, but not after the migrations."),
                change(
                    "alter table orders drop foreign key fk_orders_customer_id; alter table orders add constraint fk_orders_customer_id foreign key (customer_id) references customers (id)",
                    "Table orders: foreign key fk_orders_customer_id has on delete %s in the database and on delete cascade after the migrations."
                        .formatted(mariaDb ? "restrict" : "no action")),
                change(
                    "alter table orders drop foreign key fk_orders_other_id",
                    "Table orders: foreign key fk_orders_other_id is missing in the database.",
                    "Table orders: index fk_orders_other_id is in the database, but not after the migrations."),
                change(
                    "alter table notes drop primary key",
                    "Table notes: primary key is missing in the database."),
                change(
                    "alter table tags drop primary key, add primary key (label, kind)",
                    "Table tags: primary key is on (label, kind) in the database and on (kind, label) after the migrations."),
                change(
                    "alter table orders modify note varchar(80) comment 'by hand'",
                    "Table orders: column note has the comment 'by hand' in the database and the comment 'for the cook' after the migrations."),
                change(
                    "alter table orders comment = ''",
                    "Table orders has no comment in the database and the comment 'What was ordered' after the migrations."),
                change(
                    "alter table orders modify price numeric(12,2)",
                    "Table orders: column price is numeric(12,2) in the database and numeric(10,2) after the migrations."),
                change(
                    "alter table orders modify title varchar(50)",
                    "Table orders: column title is varchar(50) in the database and varchar(40) after the migrations."),
                change(
                    "alter table orders modify state enum('NEW', 'OLD', 'PAID')",
                    "Table orders: column state is enum('NEW','OLD','PAID') in the database and enum('NEW','PAID') after the migrations."),
                change(
                    "alter table orders modify placed datetime(6)",
                    "Table orders: column placed allows NULL in the database and forbids NULL after the migrations."),
                change(
                    "alter table orders alter column size set default 2",
                    "Table orders: column size has the default 2 in the database and the default 1 after the migrations."),
                change(
                    "alter table orders alter column word set default 'it''s'",
                    "Table orders: column word has the default %s in the database and the default 'none' after the migrations."
                        .formatted(mariaDb ? "'it''s'" : "'it\\'s'")),
                change(
                    "alter table orders modify paid bit not null",
                    "Table orders: column paid has no default in the database and the default true after the migrations."),
                change(
                    "alter table orders alter column amount set default 3",
                    "Table orders: column amount has the default 3 in the database and no default after the migrations.")));
    if (mariaDb) {
      changes.addAll(
          List.of(
              change(
                  "alter table orders drop constraint ck_orders_amount; alter table orders add constraint ck_orders_amount check (amount between 0 and 99)",
                  "Table orders: check ck_orders_amount is about 0, 99 in the database and about 0, 1000 after the migrations."),
              change(
                  "alter table orders drop constraint ck_orders_total",
                  "Table orders: check ck_orders_total is missing in the database."),
              change(
                  "drop sequence forgotten_seq",
                  "Sequence forgotten_seq is missing in the database."),
              change(
                  "create sequence stranger_seq",
                  "Sequence stranger_seq is in the database, but no migration made it."),
              change(
                  "alter sequence orders_seq increment by 7",
                  "Sequence orders_seq counts by 7 in the database and by 50 after the migrations.")));
    } else {
      changes.add(
          change("drop table forgotten_seq", "Sequence forgotten_seq is missing in the database."));
    }
    return changes;
  }

  /** Only what its ALTER TABLE can do, and a table that is made anew. */
  private static List<Change> sqlite() {
    return List.of(
        DROPPED_COLUMN,
        ADDED_COLUMN,
        RENAMED_COLUMN,
        DROPPED_TABLE,
        ADDED_TABLE,
        ADDED_INDEX,
        change(
            "drop index ix_orders_note; create index ix_orders_note on orders (note desc, code)",
            "Table orders: index ix_orders_note is on (note desc, code) in the database and on (note, code) after the migrations."),
        change(
            "drop index ix_orders_total; create unique index ix_orders_total on orders (total)",
            "Table orders: index ix_orders_total is unique in the database and not unique after the migrations."),
        change(
            "drop index ix_orders_gone",
            "Table orders: index ix_orders_gone is missing in the database."),
        change("drop table forgotten_seq", "Sequence forgotten_seq is missing in the database."),
        change(
            "drop table notes; create table notes (id integer, words varchar(50) default 'b', kind varchar(5), size integer default 2, order_id bigint references orders (id) on delete set null, constraint uk_notes unique (words, size), constraint ck_notes_kind check (kind in ('X', 'Z')))",
            "Table notes: column id allows NULL in the database and forbids NULL after the migrations.",
            "Table notes: column words is varchar(50) in the database and varchar(40) after the migrations.",
            "Table notes: column words has the default 'b' in the database and the default 'a' after the migrations.",
            "Table notes: column size has the default 2 in the database and no default after the migrations.",
            "Table notes: primary key is missing in the database.",
            "Table notes: unique constraint uk_notes is on (words, size) in the database and on (words) after the migrations.",
            "Table notes: foreign key fk_notes_order_id has on delete set null in the database and on delete no action after the migrations.",
            "Table notes: check ck_notes_kind is about 'X', 'Z' in the database and about 'X', 'Y' after the migrations.",
            "Table notes: check ck_notes_size is missing in the database."));
  }

  @Test
  void onlyWhatIsAppliedCounts() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein =
          shop(database, new V20260102000000__Create_drinks(), new V20260103000000__Index_drinks());
      skein.upgrade("+1");
      assertThat(skein.drift()).isEmpty();
      skein.upgrade();
      assertThat(skein.drift()).isEmpty();
      skein.downgrade("-1");
      assertThat(skein.drift()).isEmpty();
      database.execute("create index ix_drinks_name on drinks (name)");
      assertThat(skein.drift())
          .extracting(Difference::toString)
          .containsExactly(
              "Table drinks: index ix_drinks_name is in the database, but not after the migrations.");
    }
  }

  @Test
  void whatIsIgnoredIsNotTold() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein = shop(database, new V20260102000000__Create_drinks());
      skein.upgrade();
      database.execute(
          "create table audit_log (id int)",
          "create table hte_drinks (id int)",
          "create table flyway_schema_history_skein (id int)",
          "create schema other",
          "create table other.audit_too (id int)",
          "create sequence audit_seq");

      assertThat(skein.drift())
          .extracting(Difference::toString)
          .containsExactly(
              "Table audit_log is in the database, but no migration made it.",
              "Sequence audit_seq is in the database, but no migration made it.");
      assertThat(skein.drift("AUDIT_*")).isEmpty();
      assertThat(skein.drift("audit")).hasSize(2);
    }
  }

  @Test
  void aForeignKeyMayPointToASchemaOfOthers() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein = shop(database, new V20260102000000__Create_drinks());
      skein.upgrade();
      database.execute(
          "create schema other",
          "create table other.shelves (id int primary key)",
          "alter table drinks add constraint fk_by_hand foreign key (id) references other.shelves");
      assertThat(skein.drift())
          .extracting(Difference::toString)
          .containsExactly(
              "Table drinks: foreign key fk_by_hand is in the database, but not after the migrations.");
    }
  }

  @Test
  void whatSqlOfAMigrationNamesIsItsAuthors() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein =
          shop(
              database,
              new V20260102000000__Create_drinks(),
              new V20260104000000__By_sql(),
              new V20260105000000__After_sql());
      skein.upgrade();
      assertThat(skein.drift()).isEmpty();

      database.execute("alter table drinks alter column name varchar(99)");

      assertThat(skein.drift())
          .as("an update is no change of the column")
          .extracting(Difference::toString)
          .containsExactly(
              "Table drinks: column name is varchar(99) in the database and varchar(50) after the migrations.");
    }
  }

  @Test
  void aClassThatIsMissingIsTold() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      shop(database, new V20260102000000__Create_drinks()).upgrade();
      database.execute(
          "update \"flyway_schema_history\" set \"script\" = 'db.migration.V20260102000000__Lost'");
      assertThatThrownBy(() -> shop(database, new V20260103000000__Index_drinks()).drift())
          .isInstanceOf(SkeinException.class)
          .hasMessage(
              "[Skein:DriftMissingClass] db.migration.V20260102000000__Lost is applied, and there is no class for it here: what the migrations lead to is not known. Run this with all the migrations that the database has, or downgrade first.");
    }
  }

  @Test
  void aMigrationOfTheUsersOwnIsNoneOfSkeins() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein = shop(database, new V1__Own(), new V20260102000000__Create_drinks());
      skein.upgrade();
      assertThat(skein.drift()).isEmpty();
    }
  }

  @Test
  void aDatabaseBeforeItsFirstMigrationHasNothing() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein = shop(database, new V20260102000000__Create_drinks());
      assertThat(skein.drift()).isEmpty();
      database.execute("create table drinks (id int)");
      assertThat(skein.drift())
          .extracting(Difference::toString)
          .containsExactly("Table drinks is in the database, but no migration made it.");
    }
  }

  @Test
  void aBaselineCountsAsApplied() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      FluentConfiguration configuration =
          configuration(database, new V20260102000000__Create_drinks())
              .baselineVersion("20260102000000");
      configuration.load().baseline();
      assertThat(Skein.with(configuration).drift())
          .extracting(Difference::toString)
          .containsExactly("Table drinks is missing in the database.");
    }
  }

  private static Skein shop(TestDatabase database, JavaMigration... migrations) {
    return Skein.with(configuration(database, migrations));
  }

  private static FluentConfiguration configuration(
      TestDatabase database, JavaMigration... migrations) {
    return Flyway.configure()
        .dataSource(database.dataSource())
        .skipDefaultResolvers(true)
        .javaMigrations(migrations);
  }

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
