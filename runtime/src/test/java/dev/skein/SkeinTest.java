package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The facade as an application uses it. */
@Tag("flyway")
class SkeinTest {

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void itTellsOfEachMigration(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      List<String> told = new ArrayList<>();
      Skein skein =
          shelf(database)
              .tell(
                  new Progress() {
                    @Override
                    public void applied(Change change) {
                      told.add("up " + change.description());
                    }

                    @Override
                    public void takenBack(Change change) {
                      told.add("down " + change.description());
                    }
                  });

      List<Change> changes = skein.upgrade("20260102");
      skein.downgrade("-1");

      assertThat(told)
          .containsExactly("up Create books", "up Add pages to books", "down Add pages to books");
      assertThat(changes)
          .extracting(Change::description)
          .containsExactly("Create books", "Add pages to books");
      assertThat(changes)
          .allSatisfy(
              change -> assertThat(change.took()).isBetween(Duration.ZERO, Duration.ofMinutes(1)));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theHistory(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = shelf(database);
      assertThat(skein.current()).isEmpty();

      skein.upgrade("+2");

      assertThat(skein.history())
          .extracting(HistoryEntry::version, HistoryEntry::state, HistoryEntry::current)
          .containsExactly(
              tuple("20260103000000", "Pending", false),
              tuple("20260102000000", "Success", true),
              tuple("20260101000000", "Success", false));
      assertThat(skein.current()).map(HistoryEntry::description).contains("Add pages to books");
    }
  }

  @Test
  void theDefaultPlaceIsFlyways() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      assertThat(Skein.of(database.dataSource()).upgrade()).isEmpty();
    }
  }

  @Test
  void anUnsupportedDatabase() {
    JDBCDataSource dataSource = new JDBCDataSource();
    dataSource.setURL("jdbc:hsqldb:mem:shop");

    assertThatThrownBy(() -> Skein.of(dataSource).upgrade())
        .isInstanceOf(FlywayException.class)
        .hasMessage(
            "[Skein:UnsupportedDatabase] The database is HSQL Database Engine 2.7.4, which Skein does not know. Use H2 2 or later, or PostgreSQL 12 or later, or MySQL 8 or later, or MariaDB 10.7 or later, or SQLite 3.35 or later.");
  }

  @Test
  void noDatabaseAtAll() {
    Skein skein = Skein.with(Flyway.configure());

    assertThatThrownBy(skein::upgrade)
        .hasMessage(
            "[Skein:NoDatabase] No database is configured. Give Flyway a data source or a URL.");
  }

  @Test
  void anEditedMigrationIsFlywaysToTell() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein = shelf(database);
      skein.upgrade();
      database.execute(
          "update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '20260101000000'");

      assertThatThrownBy(skein::upgrade)
          .isInstanceOf(SkeinException.class)
          .hasMessageStartingWith("[Skein:Flyway] Validate failed")
          .hasMessageContaining("Migration checksum mismatch for migration version 20260101000000");
    }
  }

  private static Skein shelf(TestDatabase database) {
    return Skein.with(
        Flyway.configure()
            .dataSource(database.dataSource())
            .locations("classpath:dev/skein/shelf"));
  }
}
