package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a downgrade leaves behind, as the database and as Flyway see it. */
class DowngradeTest {

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void flywayGoesOnAfterADowngrade(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Flyway flyway = shelf(database);
      flyway.migrate();

      List<Change> changes = Skein.with(flyway).downgrade("-2");

      assertThat(changes)
          .extracting(Change::version)
          .containsExactly("20260103000000", "20260102000000");
      assertThat(database.catalogue().tables()).containsOnlyKeys("books");
      assertThat(states(flyway))
          .containsExactly(
              "20260101000000 Success",
              "20260102000000 Deleted",
              "20260103000000 Deleted",
              "20260102000000 Pending",
              "20260103000000 Pending");
      pendingApart(flyway).validate();
      assertThat(flyway.migrate().migrationsExecuted).isEqualTo(2);
      assertThat(states(flyway))
          .containsExactly(
              "20260101000000 Success",
              "20260102000000 Deleted",
              "20260103000000 Deleted",
              "20260102000000 Success",
              "20260103000000 Success");
      flyway.validate();
    }
  }

  static Flyway shelf(TestDatabase database) {
    return Flyway.configure()
        .dataSource(database.dataSource())
        .locations("classpath:dev/skein/shelf")
        .load();
  }

  private static Flyway pendingApart(Flyway flyway) {
    return Flyway.configure()
        .configuration(flyway.getConfiguration())
        .ignoreMigrationPatterns("*:pending")
        .load();
  }

  private static List<String> states(Flyway flyway) {
    return Arrays.stream(flyway.info().all()).map(DowngradeTest::state).toList();
  }

  private static String state(MigrationInfo info) {
    return info.getVersion() + " " + info.getState().getDisplayName();
  }
}
