package dev.skein.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.execution.Acts;
import dev.skein.history.History;
import dev.skein.history.HistoryRow;
import dev.skein.operation.Database;
import dev.skein.testsupport.CompiledMigration;
import dev.skein.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run does not look through the whole journal before each of its migrations. */
final class MeanwhileTest {

  private static List<Database> databases() {
    return TestDatabase.kinds();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatSomebodyElseLeftHalfDoneIsSeen(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      FluentConfiguration configuration =
          Flyway.configure().dataSource(database.dataSource()).javaMigrations(migrations());
      configuration.callbacks(
          new After("2", connection -> leaveHalfDone(connection, configuration.getTable(), kind)));
      assertThatThrownBy(() -> configuration.load().migrate())
          .isInstanceOf(FlywayException.class)
          .hasStackTraceContaining(
              "Migration 2.5 (Somebody's) was cut off after 0 of 3 statements");
      assertThat(database.catalogue().tables().toString()).doesNotContainIgnoringCase("table_3");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aSchemaIsEmptiedBetweenTwoRuns(Database kind) throws SQLException {
    try (TestDatabase database = TestDatabase.fresh(kind);
        Connection connection = database.connect()) {
      Flyway flyway =
          Flyway.configure()
              .dataSource(database.dataSource())
              .cleanDisabled(false)
              .javaMigrations(migrations())
              .load();
      assertThat(flyway.migrate().migrationsExecuted).isEqualTo(3);
      flyway.clean();
      assertThat(flyway.migrate().migrationsExecuted).isEqualTo(3);
      History history = History.of(connection, flyway.getConfiguration(), kind);
      assertThat(Journal.beside(connection, history).versions()).hasSize(3);
    }
  }

  private static JavaMigration[] migrations() {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 1; i <= 3; i++) {
      sources.put("db.migration.V%d__Create".formatted(i), source(i));
    }
    return CompiledMigration.all(sources).toArray(JavaMigration[]::new);
  }

  private static String source(int number) {
    return """
    package db.migration;

    import static dev.skein.migration.ColumnTypes.integer;

    import dev.skein.migration.Operations;
    import dev.skein.migration.SkeinMigration;

    public final class V%1$d__Create extends SkeinMigration {
      @Override
      public void upgrade(Operations op) {
        op.createTable("table_%1$d").column("id", integer());
      }

      @Override
      public void downgrade(Operations op) {
        op.dropTable("table_%1$d");
      }
    }
    """
        .formatted(number);
  }

  /** On the run's own connection, as nobody else can write on SQLite meanwhile. */
  private static void leaveHalfDone(Connection connection, String table, Database kind)
      throws SQLException {
    History history = History.of(connection, Flyway.configure().table(table), kind);
    HistoryRow migration =
        HistoryRow.applied(
            MigrationVersion.fromVersion("2.5"), "Somebody's", "db.migration.V2_5", 5);
    JournalRow whole = JournalRow.applied(migration, 1, StoredDowngrade.of(new Acts(List.of())));
    Journal.beside(connection, history)
        .save(
            new JournalRow(
                whole.version(),
                whole.description(),
                whole.script(),
                whole.checksum(),
                whole.phase(),
                whole.rank(),
                3,
                0,
                JournalRow.NONE,
                "",
                "",
                "",
                "",
                whole.downgrade(),
                ""));
  }

  @FunctionalInterface
  private interface Task {
    void run(Connection connection) throws SQLException;
  }

  private record After(String version, Task task) implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
      return event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
      return false;
    }

    @Override
    public void handle(Event event, Context context) {
      MigrationVersion applied = context.getMigrationInfo().getVersion();
      if (applied != null && applied.getVersion().equals(version)) {
        try {
          task.run(context.getConnection());
        } catch (SQLException e) {
          throw new AssertionError(e);
        }
      }
    }

    @Override
    public String getCallbackName() {
      return "somebody else";
    }
  }
}
