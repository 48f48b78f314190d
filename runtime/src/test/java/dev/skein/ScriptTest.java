package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.stored.Statements;
import dev.skein.testsupport.TestDatabase;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.tools.RunScript;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A script does what Flyway would have done. */
@Tag("flyway")
class ScriptTest {

  private static final String HISTORY =
      """
      select `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `success`
      from `flyway_schema_history` where `installed_rank` > 0 order by `installed_rank`
      """;

  private static final Skein OFFLINE =
      Skein.with(Flyway.configure().locations("classpath:dev/skein/shelf"));

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anUpgradeLeavesWhatFlywayLeaves(Database kind) {
    try (TestDatabase scripted = TestDatabase.fresh(kind);
        TestDatabase migrated = TestDatabase.fresh(kind)) {
      run(scripted, OFFLINE.upgradeSql("head", kind));
      shelf(migrated).load().migrate();

      assertThat(scripted.catalogue().difference(migrated.catalogue())).isEmpty();
      assertThat(scripted.query(HISTORY)).isEqualTo(migrated.query(HISTORY)).hasSize(3);
      assertThat(historyTable(scripted)).isEqualTo(historyTable(migrated)).isNotEmpty();
      shelf(scripted).load().validate();
      assertThat(shelf(scripted).load().migrate().migrationsExecuted).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aDowngradeLeavesWhatSkeinLeaves(Database kind) {
    try (TestDatabase scripted = TestDatabase.fresh(kind);
        TestDatabase takenBack = TestDatabase.fresh(kind)) {
      shelf(scripted).load().migrate();
      run(scripted, OFFLINE.downgradeSql("head:20260101", kind));
      Skein skein = Skein.with(shelf(takenBack));
      skein.upgrade();
      skein.downgrade("20260101");

      assertThat(scripted.catalogue().difference(takenBack.catalogue())).isEmpty();
      assertThat(scripted.query(HISTORY)).isEqualTo(takenBack.query(HISTORY)).hasSize(5);
      shelf(scripted).ignoreMigrationPatterns("*:pending").load().validate();
      assertThat(shelf(scripted).load().migrate().migrationsExecuted).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void stepByStep(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      run(database, OFFLINE.upgradeSql("20260101", kind));
      run(database, OFFLINE.upgradeSql("20260101:+1", kind));
      run(database, OFFLINE.upgradeSql("20260102:head", kind));
      shelf(database).load().validate();

      run(database, OFFLINE.downgradeSql("-1", kind));
      run(database, OFFLINE.downgradeSql("20260102:base", kind));
      assertThat(database.catalogue().isEmpty()).isTrue();
    }
  }

  @Test
  void itReadsLikeThis() {
    assertThat(OFFLINE.upgradeSql("20260101:20260102", Database.POSTGRESQL))
        .isEqualTo(
            """
            -- Skein: upgrade from 20260101000000 to 20260102000000, for PostgreSQL
            set client_encoding = 'UTF8';
            begin;
            create table if not exists "flyway_schema_history_skein" (
                "version" varchar(50) not null,
                "description" varchar(200) not null,
                "script" varchar(1000) not null,
                "checksum" int,
                "phase" varchar(20) not null,
                "installed_rank" int not null,
                "statements" int not null,
                "done" int not null,
                "begun" int not null,
                "fingerprint" text not null,
                "digest" varchar(64) not null,
                "notes" text not null,
                "problem" text not null,
                "downgrade" text not null,
                "downgrade_digest" varchar(64) not null,
                "undo" text not null,
                constraint "flyway_schema_history_skein_pk" primary key ("version")
            );

            -- 20260102000000 Add pages to books
            alter table books add column pages integer default 0 not null;
            alter table books alter column pages drop default;
            delete from "flyway_schema_history_skein" where "version" = '20260102000000';
            insert into "flyway_schema_history_skein" ("version", "description", "script", "checksum", "phase", "installed_rank", "statements", "done", "begun", "fingerprint", "digest", "notes", "problem", "downgrade", "downgrade_digest", "undo")
            select '20260102000000', 'Add pages to books', 'dev.skein.shelf.V20260102000000__Add_pages_to_books', -887606221, 'UPGRADE', coalesce(max(case when "installed_rank" > 0 then "installed_rank" end), 0), 0, 0, -1, '', '', '', '', '-- skein: sql 0
            alter table books drop column pages
            ', '682071fdd70bbf6f795f26800dd478dc', ''
            from "flyway_schema_history";
            insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "execution_time", "success")
            select coalesce(max(case when "installed_rank" > 0 then "installed_rank" end), 0) + 1, '20260102000000', 'Add pages to books', 'JDBC', 'dev.skein.shelf.V20260102000000__Add_pages_to_books', -887606221, current_user, 0, true from "flyway_schema_history";

            commit;
            """);
  }

  @Test
  void withoutAJournalItIsShorter() {
    Skein off =
        Skein.with(
            Flyway.configure()
                .locations("classpath:dev/skein/shelf")
                .placeholders(Map.of("skeinJournal", "off")));

    assertThat(off.upgradeSql("head", Database.POSTGRESQL)).doesNotContain("_skein");
  }

  /** As a release does that knows nothing of what the script did. */
  @ParameterizedTest
  @MethodSource("databases")
  void whatAScriptAppliedIsTakenBackWithoutItsClasses(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      run(database, OFFLINE.upgradeSql("head", kind));
      Skein without =
          Skein.with(
              Flyway.configure().dataSource(database.dataSource()).skipDefaultResolvers(true));

      assertThat(without.downgrade("base")).hasSize(3);

      assertThat(database.catalogue().isEmpty()).isTrue();
    }
  }

  @Test
  void javaIsInNoScript() {
    Skein skein =
        Skein.with(
            Flyway.configure().skipDefaultResolvers(true).javaMigrations(new V1__Runs_Java()));

    assertThatThrownBy(() -> skein.upgradeSql("head", Database.H2))
        .isInstanceOf(SkeinException.class)
        .hasMessage(
            "[Skein:JavaInScript] dev.skein.ScriptTest$V1__Runs_Java runs Java (Encrypt phone numbers), which no script can. Run it with Flyway, and write scripts for what is before and after it.");
  }

  @Test
  void theWrongWayRound() {
    assertThatThrownBy(() -> OFFLINE.upgradeSql("20260103:20260101", Database.H2))
        .hasMessage(
            "[Skein:WrongRange] 20260103:20260101 goes from 20260103000000 to 20260101000000, which is no upgrade. Write FROM:TO the other way round.");
    assertThatThrownBy(() -> OFFLINE.downgradeSql("base:head", Database.H2))
        .hasMessage(
            "[Skein:WrongRange] base:head goes from base to 20260103000000, which is no downgrade. Write FROM:TO the other way round.");
    assertThatThrownBy(() -> OFFLINE.downgradeSql("-4", Database.H2))
        .hasMessage(
            "[Skein:WrongRange] There are no 4 migrations from 20260103000000 on. Write fewer, base or head.");
    assertThatThrownBy(() -> OFFLINE.upgradeSql("2031", Database.H2))
        .hasMessage(
            "[Skein:UnknownVersion] No known migration has version 2031. There are 20260103000000, 20260102000000, 20260101000000.");
  }

  private static FluentConfiguration shelf(TestDatabase database) {
    return Flyway.configure()
        .dataSource(database.dataSource())
        .locations("classpath:dev/skein/shelf");
  }

  private static List<List<@Nullable Object>> historyTable(TestDatabase database) {
    if (database.kind() == Database.SQLITE) {
      return database.query(
          "select name, lower(type), \"notnull\", dflt_value, pk"
              + " from pragma_table_info('flyway_schema_history')");
    }
    return database.query(
        """
        select column_name, data_type, character_maximum_length, is_nullable, column_default
        from information_schema.columns where table_name = 'flyway_schema_history'
        order by ordinal_position
        """);
  }

  private static void run(TestDatabase database, String script) {
    try (Connection connection = database.connect()) {
      if (database.kind() == Database.H2) {
        RunScript.execute(connection, new StringReader(script));
      } else if (database.kind() == Database.SQLITE) {
        // Its driver executes the first statement of a text and keeps silent about the rest.
        for (String statement : Statements.split(script)) {
          connection.createStatement().execute(statement);
        }
      } else {
        connection.createStatement().execute(script);
      }
    } catch (SQLException e) {
      throw new AssertionError(script, e);
    }
  }

  /** Runs Java. */
  public static final class V1__Runs_Java extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.run("Encrypt phone numbers", connection -> {});
    }

    @Override
    public void downgrade(Operations op) {}
  }
}
