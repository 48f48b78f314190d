package dev.skein;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.flywaydb.core.api.logging.LogFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is in the log that users of Flyway have already. */
@Tag("flyway")
class LogTest {

  private static final List<String> LINES = new ArrayList<>();

  private final TestDatabase database = TestDatabase.fresh(Database.H2);
  private final Flyway flyway =
      Flyway.configure()
          .dataSource(database.dataSource())
          .locations("classpath:dev/skein/shelf")
          .loggers(Captured.class.getName())
          .load();

  @BeforeEach
  void empty() {
    LINES.clear();
  }

  @AfterEach
  void close() {
    database.close();
    LogFactory.setConfiguration(Flyway.configure().loggers("auto"));
  }

  @Test
  void oneLineForEachMigrationOfFlyway() {
    flyway.migrate();

    assertThat(own())
        .containsExactly(
            "INFO Applied 20260101000000 - Create books in TIME",
            "INFO Applied 20260102000000 - Add pages to books in TIME",
            "INFO Applied 20260103000000 - Create loans in TIME");
    LINES.clear();

    flyway.migrate();
    assertThat(own()).isEmpty();
  }

  /** A program that is killed between its own commit and the one of Flyway's history. */
  @Test
  void onlyTheRowWasMissing() {
    try (TestDatabase postgres = TestDatabase.fresh(Database.POSTGRESQL)) {
      Flyway there =
          Flyway.configure()
              .dataSource(postgres.dataSource())
              .locations("classpath:dev/skein/shelf")
              .loggers(Captured.class.getName())
              .load();
      there.migrate();
      postgres.execute("delete from flyway_schema_history where version = '20260103000000'");
      LINES.clear();

      there.migrate();

      assertThat(own())
          .containsExactly(
              "INFO All of dev.skein.shelf.V20260103000000__Create_loans is done already: only its row was missing.",
              "INFO Applied 20260103000000 - Create loans in TIME");
      there.validate();
    }
  }

  @Test
  void aDowngrade() {
    flyway.migrate();
    LINES.clear();

    Skein.with(flyway).downgrade("-2");

    assertThat(own())
        .containsExactly(
            "INFO Taking back 20260103000000 - Create loans",
            "INFO Took back 20260103000000 - Create loans in TIME",
            "INFO Taking back 20260102000000 - Add pages to books",
            "INFO Took back 20260102000000 - Add pages to books in TIME",
            "INFO Took back 2 migrations");
    assertThat(LINES.get(LINES.size() - 1)).isEqualTo("INFO Took back 2 migrations");
    LINES.clear();

    Skein.with(flyway).downgrade("base");
    assertThat(own()).endsWith("INFO Took back 1 migration");
  }

  @Test
  void anUpgradeOfSkeinSaysNoMore() {
    Skein.with(flyway).upgrade();

    assertThat(own()).hasSize(3);
    assertThat(LINES).noneMatch(line -> line.contains("Executing Java callback"));
  }

  @Test
  void aStamp() {
    Skein.with(flyway).stamp("20260102");
    Skein.with(flyway).stamp("20260101");

    assertThat(LINES.stream().filter(line -> line.startsWith("INFO Stamped ")))
        .containsExactly(
            "INFO Stamped 20260101000000 - Create books as applied",
            "INFO Stamped 20260102000000 - Add pages to books as applied",
            "INFO Stamped 20260102000000 - Add pages to books as not applied");
  }

  @Test
  void theStatementsAreForDebugging() {
    flyway.migrate();

    assertThat(LINES).anyMatch(line -> line.startsWith("DEBUG create table books ("));
  }

  /** The exception tells it: who logs that has it there. */
  @Test
  void aFailureIsToldOnce() {
    database.execute("create table loans (id integer)");
    Flyway onTop =
        Flyway.configure().configuration(flyway.getConfiguration()).baselineOnMigrate(true).load();

    assertThatThrownBy(onTop::migrate)
        .hasMessageContaining(
            "[Skein:StatementFailed] dev.skein.shelf.V20260103000000__Create_loans")
        .hasMessageContaining("operation 1 of 2, op.createTable(\"loans\")")
        .hasMessageContaining("already exists")
        .hasMessageContaining("SQL: create table loans");
    assertThat(String.join("\n", LINES)).doesNotContain("[Skein:");
  }

  /** Where Flyway runs the migrations by itself, and tells only of the connection. */
  @Test
  void whatBrokeTheConnection() {
    try (TestDatabase mariaDb = TestDatabase.fresh(Database.MARIADB)) {
      Flyway breaking =
          Flyway.configure()
              .dataSource(mariaDb.dataSource())
              .skipDefaultResolvers(true)
              .javaMigrations(new V1__Connection_breaks())
              .loggers(Captured.class.getName())
              .load();

      assertThatThrownBy(breaking::migrate).hasMessageNotContaining("[Skein:");

      assertThat(LINES)
          .anyMatch(
              line ->
                  line.startsWith(
                      "ERROR [Skein:StatementFailed] dev.skein.LogTest$V1__Connection_breaks, upgrade, operation 1 of 1"));
    }
  }

  /** Batches are told apart by the primary key. */
  @Test
  void valuesThatComeAtOnce() {
    try (TestDatabase postgres = TestDatabase.fresh(Database.POSTGRESQL)) {
      Flyway flyway =
          Flyway.configure()
              .dataSource(postgres.dataSource())
              .skipDefaultResolvers(true)
              .javaMigrations(new V1__Notes())
              .loggers(Captured.class.getName())
              .load();

      flyway.migrate();

      assertThat(LINES)
          .contains(
              "WARN The rows of notes cannot be told apart, and are changed all at once.",
              "INFO Changed 1 row of notes");
      assertThat(postgres.query("select length from notes")).hasToString("[[3]]");
    }
  }

  /** Notes. */
  public static final class V1__Notes extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("notes").column("text", varchar(50));
      op.execute("insert into notes values ('abc')");
      op.online().addColumn("notes", "length", integer(), backfill("char_length(text)"));
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("notes");
    }
  }

  /** Connection breaks. */
  public static final class V1__Connection_breaks extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.execute("kill connection_id()");
    }

    @Override
    public void downgrade(Operations op) {}
  }

  private static List<String> own() {
    return LINES.stream()
        .filter(line -> line.matches("INFO (Applied|All of|Taking back|Took back) .*"))
        .map(line -> line.replaceFirst("[0-9]+[.][0-9]{3} s$", "TIME"))
        .toList();
  }

  /** Keeps what is logged. */
  public static final class Captured implements LogCreator, Log {
    @Override
    public Log createLogger(Class<?> owner) {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // Flyway 10 has no other
    public boolean isDebugEnabled() {
      return true;
    }

    @Override
    public void debug(String message) {
      LINES.add("DEBUG " + message);
    }

    @Override
    public void info(String message) {
      LINES.add("INFO " + message);
    }

    @Override
    public void warn(String message) {
      LINES.add("WARN " + message);
    }

    @Override
    public void error(String message) {
      LINES.add("ERROR " + message);
    }

    @Override
    public void error(String message, Exception exception) {
      LINES.add("ERROR " + message);
    }

    @Override
    public void notice(String message) {
      LINES.add("NOTE " + message);
    }
  }
}
