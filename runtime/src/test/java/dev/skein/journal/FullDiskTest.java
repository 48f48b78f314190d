package dev.skein.journal;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.skein.Change;
import dev.skein.Skein;
import dev.skein.SkeinException;
import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.testsupport.LittleDisk;
import dev.skein.testsupport.TestDatabase;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that gets full in the midst of a migration: it is told, and the next run goes on. */
class FullDiskTest {

  private static final String SECOND = "dev.skein.journal.FullDiskTest$V2__Fill_lakes, upgrade, ";

  @Test
  void onSqlite() {
    String rows =
        "insert into lakes (id, name) with recursive n(x) as (select 1 union all select x + 1 from n where x < 2000) select x, hex(zeroblob(200)) from n";
    try (TestDatabase database = TestDatabase.fresh(Database.SQLITE)) {
      FluentConfiguration full = flyway(database.url() + "?max_page_count=40", "", rows);
      assertNothingStays(database, full, "[SQLITE_FULL]");

      assertGoesOn(flyway(database.url(), "", rows));
    }
  }

  /** Each server process on its connection limits itself, to somewhat more than a piece of log. */
  @Test
  @Tag("long")
  void onPostgreSql() {
    assumeThat(Path.of("/usr/bin/prlimit")).isExecutable();
    String rows =
        "insert into lakes (id, name) select x, repeat('x', 900) from generate_series(1, 20000) x";
    try (TestDatabase database = TestDatabase.fresh(Database.POSTGRESQL)) {
      FluentConfiguration full =
          flyway(database.url(), database.user(), rows)
              .initSql(
                  "copy (select 1) to program 'cat > /dev/null; /usr/bin/prlimit --pid $PPID --fsize=17000000'");
      assertNothingStays(database, full, "ERROR: could not ");

      assertGoesOn(flyway(database.url(), database.user(), rows));
    }
  }

  private static void assertNothingStays(
      TestDatabase database, FluentConfiguration full, String message) {
    Skein skein = Skein.with(full);
    assertThatThrownBy(skein::upgrade)
        .isInstanceOf(SkeinException.class)
        .hasMessageStartingWith(
            "[Skein:StatementFailed] " + SECOND + "operation 2 of 3, op.execute(..): " + message)
        .hasMessageContaining("\n  SQL: insert into lakes (id, name)")
        .hasMessageEndingWith("\n  Nothing of it stays. Mend the cause, and migrate again.");
    assertThat(database.catalogue().tables()).containsOnlyKeys("lakes");
    assertThat(database.query("select id from lakes")).isEmpty();
    assertThat(skein.current()).map(entry -> entry.version()).contains("1");
  }

  /** Unless it is told to write at once, H2 takes for stored what it has in memory only. */
  @Test
  void onH2(@TempDir Path folder) throws SQLException {
    String url = "jdbc:h2:little:" + folder.resolve("lakes") + ";WRITE_DELAY=0";
    String rows =
        "insert into lakes (id, name) select x, random_uuid() || repeat('x', 500) from system_range(1, 20000)";
    try {
      LittleDisk.room(2_000_000);
      assertThatThrownBy(Skein.with(flyway(url, "sa", rows))::upgrade)
          .isInstanceOf(SkeinException.class)
          .hasMessageContaining(SECOND + "operation ")
          .hasMessageContaining("No space left on device")
          .hasMessageContaining("\n  SQL: ")
          .hasMessageContaining("Mend the cause, and run Skein's upgrade: it goes on");
    } finally {
      LittleDisk.room(Long.MAX_VALUE);
    }

    assertGoesOn(flyway(url, "sa", rows));

    try (var connection = DriverManager.getConnection(url, "sa", "");
        var statement = connection.createStatement();
        var result = statement.executeQuery("select count(*) from lakes")) {
      result.next();
      assertThat(result.getInt(1)).isEqualTo(20000);
    }
  }

  private static void assertGoesOn(FluentConfiguration flyway) {
    Skein skein = Skein.with(flyway);
    assertThat(skein.upgrade()).extracting(Change::version).containsExactly("2");
    assertThat(skein.unfinished()).isEmpty();
    assertThat(skein.invalid()).isEmpty();
    assertThat(skein.drift()).isEmpty();
  }

  private static FluentConfiguration flyway(String url, String user, String rows) {
    return Flyway.configure()
        .dataSource(url, user, "")
        .skipDefaultResolvers(true)
        .javaMigrations(new V1__Lakes(), new V2__Fill_lakes(rows));
  }

  /** Lakes. */
  static final class V1__Lakes extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("lakes")
          .column("id", bigint(), notNull())
          .column("name", varchar(1000), notNull())
          .primaryKey("pk_lakes", "id");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("lakes");
    }
  }

  /** Fill lakes. */
  static final class V2__Fill_lakes extends SkeinMigration {
    private final String rows;

    V2__Fill_lakes(String rows) {
      this.rows = rows;
    }

    @Override
    public void upgrade(Operations op) {
      op.createTable("ponds").column("id", bigint(), notNull());
      op.execute(rows);
      op.createIndex("ix_ponds_id", "ponds", "id");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropIndex("ix_ponds_id", "ponds");
      op.execute("delete from lakes");
      op.dropTable("ponds");
    }
  }
}
