package dev.skein.journal;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.Change;
import dev.skein.Skein;
import dev.skein.SkeinException;
import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A connection that breaks in the midst of a migration: what broke it is what is told. */
@Tag("flyway")
class LostConnectionTest {

  /** Those whose server can end a connection. */
  static List<Database> servers() {
    return TestDatabase.kinds().stream()
        .filter(kind -> kind != Database.H2 && kind != Database.SQLITE)
        .toList();
  }

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  @Test
  void anUpgradeTellsWhatBrokeIt() {
    breakUpgrade(Database.POSTGRESQL);
  }

  @ParameterizedTest
  @MethodSource("servers")
  @Tag("long")
  void anUpgradeTellsWhatBrokeItAnywhere(Database kind) {
    breakUpgrade(kind);
  }

  private static void breakUpgrade(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      String kill = kill(kind);
      assertThatThrownBy(skein(database, new V1__Lakes(kill))::upgrade)
          .isInstanceOf(SkeinException.class)
          .hasMessageStartingWith(
              "[Skein:StatementFailed] dev.skein.journal.LostConnectionTest$V1__Lakes, upgrade, operation 2 of 3, op.execute(..): ")
          .hasMessageContaining("\n  SQL: " + kill + "\n")
          .hasMessageContaining("Mend the cause, and ");

      assertGoesOn(database);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Database.class,
      names = {"H2", "SQLITE"})
  void aStepMayCloseIt(Database kind) {
    close(kind);
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Tag("long")
  void aStepMayCloseItAnywhere(Database kind) {
    close(kind);
  }

  private static void close(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      assertThatThrownBy(skein(database, new Closing.V1__Lakes())::upgrade)
          .isInstanceOf(SkeinException.class)
          .hasMessageStartingWith(
              switch (kind) {
                // Each act is written down there, the end of this one, too.
                case H2, MYSQL, MARIADB ->
                    "[Skein:NotNotedDown] dev.skein.journal.LostConnectionTest$Closing$V1__Lakes, upgrade, operation 2 of 3, op.run(\"Close it\"): how far it got cannot be written down beside Flyway's history: ";
                // Tables are made anew there from what they are.
                case SQLITE ->
                    "[Skein:CannotLook] dev.skein.journal.LostConnectionTest$Closing$V1__Lakes, upgrade, operation 3 of 3, op.createTable(\"ponds\"): the tables cannot be looked at: ";
                case POSTGRESQL ->
                    "[Skein:StatementFailed] dev.skein.journal.LostConnectionTest$Closing$V1__Lakes, upgrade, operation 3 of 3, op.createTable(\"ponds\"): ";
              })
          .hasMessageContaining("Mend the cause, and ");

      assertGoesOn(database);
    }
  }

  /** The cause is mended, and with it what was not yet done. */
  private static void assertGoesOn(TestDatabase database) {
    Skein mended = skein(database, new V1__Lakes("delete from lakes"));
    assertThat(mended.upgrade()).extracting(Change::version).containsExactly("1");
    assertThat(database.catalogue().tables()).containsOnlyKeys("lakes", "ponds");
    assertThat(mended.invalid()).isEmpty();
    assertThat(mended.unfinished()).isEmpty();
    assertThat(mended.downgrade("base")).hasSize(1);
    assertThat(database.catalogue().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("servers")
  @Tag("long")
  void aDowngradeTellsWhatBrokeIt(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      String kill = kill(kind);
      Skein skein = skein(database, new V2__Rivers(kill));
      skein.upgrade();

      assertThatThrownBy(() -> skein.downgrade("base"))
          .isInstanceOf(SkeinException.class)
          .hasMessageStartingWith(
              "[Skein:StatementFailed] dev.skein.journal.LostConnectionTest$V2__Rivers, downgrade, operation 1 of 2, op.execute(..): ")
          .hasMessageContaining("\n  SQL: " + kill + "\n")
          .hasMessageContaining("Mend the cause, and downgrade again");

      assertThat(skein(database, new V2__Rivers("delete from rivers")).downgrade("base"))
          .hasSize(1);
      assertThat(database.catalogue().isEmpty()).isTrue();
    }
  }

  /** What the log and the exception tell is one and the same migration, also in a second run. */
  @Test
  void aFailureOfBeforeIsForgotten() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      assertThatThrownBy(skein(database, new Closing.V1__Lakes())::upgrade)
          .isInstanceOf(SkeinException.class);
      database.execute("update \"flyway_schema_history_skein\" set \"digest\" = 'other'");

      assertThatThrownBy(skein(database, new Closing.V1__Lakes())::upgrade)
          .hasMessageContaining("[Skein:EditedMigration]");
    }
  }

  private static Skein skein(TestDatabase database, JavaMigration migration) {
    return Skein.with(Flocks.flyway(database, migration));
  }

  private static String kill(Database kind) {
    return kind == Database.POSTGRESQL
        ? "select pg_terminate_backend(pg_backend_pid())"
        : "kill connection_id()";
  }

  /** Lakes. */
  static final class V1__Lakes extends SkeinMigration {
    private final String sql;

    V1__Lakes(String sql) {
      this.sql = sql;
    }

    @Override
    public void upgrade(Operations op) {
      op.createTable("lakes").column("id", bigint(), notNull());
      op.execute(sql);
      op.createTable("ponds").column("id", bigint(), notNull());
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("ponds");
      op.dropTable("lakes");
    }
  }

  /** The same with a step that closes the connection. */
  static final class Closing {
    /** Lakes. */
    static final class V1__Lakes extends SkeinMigration {
      @Override
      public void upgrade(Operations op) {
        op.createTable("lakes").column("id", bigint(), notNull());
        op.run("Close it", connection -> connection.close());
        op.createTable("ponds").column("id", bigint(), notNull());
      }

      @Override
      public void downgrade(Operations op) {
        op.dropTable("ponds");
        op.dropTable("lakes");
      }
    }
  }

  /** Rivers. */
  static final class V2__Rivers extends SkeinMigration {
    private final String sql;

    V2__Rivers(String sql) {
      this.sql = sql;
    }

    @Override
    public void upgrade(Operations op) {
      op.createTable("rivers").column("id", bigint(), notNull());
    }

    @Override
    public void downgrade(Operations op) {
      op.execute(sql);
      op.dropTable("rivers");
    }
  }
}
