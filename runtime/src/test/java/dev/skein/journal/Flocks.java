package dev.skein.journal;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;

import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Two migrations, the second with a bit of everything that is done to tables and rows. */
final class Flocks {

  static final String FIRST = "1";
  static final String SECOND = "2";

  private Flocks() {}

  /** Flyway with some of the migrations. */
  static FluentConfiguration flyway(TestDatabase database, JavaMigration... migrations) {
    return Flyway.configure()
        .dataSource(database.dataSource())
        .skipDefaultResolvers(true)
        .javaMigrations(migrations);
  }

  static FluentConfiguration withoutJournal(FluentConfiguration configuration) {
    return configuration.placeholders(Map.of(JournalSwitch.NAME, "off"));
  }

  /** What the database holds after both. */
  static List<List<@Nullable Object>> rows(TestDatabase database) {
    return database.query("select * from birds order by id");
  }

  /** Create birds. */
  public static final class V1__Create_birds extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("birds")
          .column("id", bigint(), notNull())
          .column("weight", integer(), notNull())
          .column("region", varchar(20))
          .column("old_note", varchar(20))
          .primaryKey("pk_birds", "id");
      op.createIndex("ix_birds_region", "birds", "region");
      op.insert("birds")
          .columns("id", "weight", "region", "old_note")
          .row(1, 10, "north", "a")
          .row(2, 20, null, "b")
          .row(3, 30, "south", "c");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("birds");
    }
  }

  /** Change birds. */
  public static final class V2__Change_birds extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("flocks")
          .column("id", bigint(), notNull())
          .column("name", varchar(50), notNull())
          .primaryKey("pk_flocks", "id");
      op.createIndex("ix_flocks_name", "flocks", "name");
      op.insert("flocks").columns("id", "name").row(1, "first").row(2, "second");
      op.addColumn("birds", "flock_id", bigint(), notNull(), backfill("1"));
      op.addColumn("birds", "wings", integer(), notNull(), backfill("2"));
      op.addColumn("birds", "nick", varchar(10));
      op.addForeignKey("birds", "fk_birds_flock", "flock_id", references("flocks", "id"));
      op.renameColumn("birds", "weight", "size");
      op.alterColumn("birds", "region")
          .from(varchar(20))
          .to(varchar(40), notNull(), backfill("concat('no', 'where')"));
      op.renameColumn("birds", "region", "place");
      op.execute("update birds set size = size + 1");
      op.alterColumn("birds", "old_note").from(varchar(20)).to(varchar(30));
      op.renameColumn("birds", "old_note", "note");
      op.addUnique("birds", "uk_birds_note", "note");
      op.dropIndex("ix_birds_region", "birds");
    }

    @Override
    public void downgrade(Operations op) {
      op.createIndex("ix_birds_region", "birds", "place");
      op.dropUnique("birds", "uk_birds_note");
      op.renameColumn("birds", "note", "old_note");
      op.alterColumn("birds", "old_note").from(varchar(30)).to(varchar(20));
      op.execute("update birds set size = size - 1");
      op.renameColumn("birds", "place", "region");
      op.alterColumn("birds", "region").from(varchar(40), notNull()).to(varchar(20));
      op.renameColumn("birds", "size", "weight");
      op.dropForeignKey("birds", "fk_birds_flock");
      op.dropColumn("birds", "nick");
      op.dropColumn("birds", "wings");
      op.dropColumn("birds", "flock_id");
      op.dropTable("flocks");
    }
  }
}
