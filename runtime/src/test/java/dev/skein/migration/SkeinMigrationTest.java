package dev.skein.migration;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.Skein;
import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a migration runs under plain Flyway, and how it tells what went wrong. */
@Tag("flyway")
class SkeinMigrationTest {

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anyFlywayRunsIt(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      flyway(database, new V1__Create_pens(), new V2__Fill_pens()).load().migrate();

      assertThat(database.query("select color from pens order by id"))
          .containsExactly(List.of("red"), List.of("blue"));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void itRunsInAGroupToo(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      flyway(database, new V1__Create_pens(), new V2__Fill_pens()).group(true).load().migrate();

      assertThat(database.query("select color from pens")).hasSize(2);
    }
  }

  @Test
  void postgresqlRollsAFailureBack() {
    try (TestDatabase database = TestDatabase.fresh(Database.POSTGRESQL)) {
      Flyway flyway = flyway(database, new V1__Create_pens(), new V3__Fails_half_way()).load();

      assertThatThrownBy(flyway::migrate)
          .isInstanceOf(FlywayException.class)
          .hasMessageContaining(
              """
              [Skein:StatementFailed] dev.skein.migration.SkeinMigrationTest$V3__Fails_half_way, upgrade, operation 2 of 3, op.createIndex("ix_inks_color", "inks"): ERROR: column "color" does not exist
                SQL: create index ix_inks_color on inks (color)
                Nothing of it stays. Mend the cause, and migrate again.""")
          .hasRootCauseInstanceOf(SQLException.class);

      assertThat(database.catalogue().tables()).containsOnlyKeys("pens");
      assertThat(flyway.info().current().getVersion().getVersion()).isEqualTo("1");
    }
  }

  @Test
  void h2TellsWhatStays() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Flyway flyway = flyway(database, new V1__Create_pens(), new V3__Fails_half_way()).load();

      assertThatThrownBy(flyway::migrate)
          .isInstanceOf(FlywayException.class)
          .hasMessageContaining(
              """
              [Skein:StatementFailed] dev.skein.migration.SkeinMigrationTest$V3__Fails_half_way, upgrade, operation 2 of 3, op.createIndex("ix_inks_color", "inks"): Column "COLOR" not found [42122-252]
                SQL: create index ix_inks_color on inks (color)
                What was executed before stays, because H2 cannot take it back:
                  create table inks (
                    id bigint not null,
                    constraint pk_inks primary key (id)
                  )
                Mend the cause, and run Skein's upgrade: it goes on with this statement, as does Flyway's migrate after its repair. Skein's downgrade takes back what was executed.""")
          .hasRootCauseInstanceOf(SQLException.class);

      assertThat(database.catalogue().tables()).containsOnlyKeys("pens", "inks");
    }
  }

  /** There is nothing to drop. */
  public static final class V4__Fails_at_once extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.dropTable("nothing");
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @Test
  void h2TellsThatNothingStays() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Flyway flyway = flyway(database, new V4__Fails_at_once()).load();

      assertThatThrownBy(flyway::migrate)
          .hasMessageContaining(
              """
              [Skein:StatementFailed] dev.skein.migration.SkeinMigrationTest$V4__Fails_at_once, upgrade, operation 1 of 1, op.dropTable("nothing"): Table "NOTHING" not found [42102-252]
                SQL: drop table nothing
                Nothing was executed before it.
                Mend the cause, and run Skein's upgrade: it goes on with this statement, as does Flyway's migrate after its repair. Skein's downgrade takes back what was executed.""");
    }
  }

  @Test
  void withoutAJournalNobodyGoesOn() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Flyway flyway =
          flyway(database, new V4__Fails_at_once())
              .placeholders(Map.of("skeinJournal", "off"))
              .load();

      assertThatThrownBy(flyway::migrate)
          .hasMessageContaining(
              "  SQL: drop table nothing\n"
                  + "  Nothing was executed before it. Mend the cause, run Flyway's repair, and migrate again.");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aParentHasToBeApplied(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      assertThatThrownBy(() -> flyway(database, new V2__Fill_pens()).load().migrate())
          .hasMessageContaining(
              "[Skein:ParentNotApplied] dev.skein.migration.SkeinMigrationTest$V2__Fill_pens builds on version 1, which is not applied to this database. Put the migration of that version beside this one, or correct @Revises.");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aParentTakenBackIsNotApplied(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      flyway(database, new V1__Create_pens()).load().migrate();
      Skein.with(flyway(database, new V1__Create_pens())).downgrade("base");

      assertThatThrownBy(() -> flyway(database, new V2__Fill_pens()).load().migrate())
          .hasMessageContaining(
              "[Skein:ParentNotApplied] dev.skein.migration.SkeinMigrationTest$V2__Fill_pens builds on version 1, which was taken back in the meantime. Migrate again.");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aBaselineCountsAsTheParent(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      database.execute("create table pens (id bigint not null, color varchar(20))");
      Flyway flyway =
          flyway(database, new V1__Create_pens(), new V2__Fill_pens())
              .baselineVersion("1.5")
              .load();
      flyway.baseline();

      assertThat(flyway.migrate().migrationsExecuted).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aJavaStepThatThrowsIsNamed(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      assertThatThrownBy(() -> flyway(database, new V4__Step_throws()).load().migrate())
          .hasMessageContaining(
              "[Skein:StepFailed] dev.skein.migration.SkeinMigrationTest$V4__Step_throws, upgrade, operation 1 of 1, op.run(\"Encrypt phone numbers\"): java.lang.IllegalStateException: no key");
    }
  }

  @Test
  void codeThatThrowsIsNamed() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      assertThatThrownBy(() -> flyway(database, new V5__Code_throws()).load().migrate())
          .hasMessage(
              "[Skein:MigrationThrows] dev.skein.migration.SkeinMigrationTest$V5__Code_throws: its upgrade(op) throws java.lang.IllegalStateException: no idea. Correct the code there.");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void validateNoticesWhatMeansSomethingElse(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      flyway(database, new V1__Create_pens()).load().migrate();

      flyway(database, new Reformatted.V1__Create_pens()).load().validate();
      assertThatThrownBy(() -> flyway(database, new Edited.V1__Create_pens()).load().validate())
          .hasMessageContaining("Migration checksum mismatch for migration version 1");
    }
  }

  static FluentConfiguration flyway(TestDatabase database, JavaMigration... migrations) {
    return Flyway.configure()
        .dataSource(database.dataSource())
        .skipDefaultResolvers(true)
        .javaMigrations(migrations);
  }

  /** Create pens. */
  public static final class V1__Create_pens extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("pens")
          .column("id", bigint(), notNull())
          .column("color", varchar(20))
          .primaryKey("pk_pens", "id");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("pens");
    }
  }

  /** The same, said otherwise. */
  static final class Reformatted {
    /** Create pens. */
    public static final class V1__Create_pens extends SkeinMigration {
      @Override
      public void upgrade(Operations op) {
        var key = "id";
        var pens = op.createTable("pens");
        pens.column(key, bigint(), notNull()).column("color", varchar(20));
        pens.primaryKey("pk_pens", key);
      }

      @Override
      public void downgrade(Operations op) {
        op.dropTable("pens");
      }
    }
  }

  /** Not the same. */
  static final class Edited {
    /** Create pens. */
    public static final class V1__Create_pens extends SkeinMigration {
      @Override
      public void upgrade(Operations op) {
        op.createTable("pens")
            .column("id", bigint(), notNull())
            .column("color", varchar(21))
            .primaryKey("pk_pens", "id");
      }

      @Override
      public void downgrade(Operations op) {
        op.dropTable("pens");
      }
    }
  }

  /** Fill pens. */
  @Revises("1")
  public static final class V2__Fill_pens extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.insert("pens").columns("id", "color").row(1, "red");
      op.run(
          "Add a blue pen",
          connection -> {
            try (Statement statement = connection.createStatement()) {
              statement.execute("insert into pens (id, color) values (2, 'blue')");
            }
          });
    }

    @Override
    public void downgrade(Operations op) {
      op.execute("delete from pens");
    }
  }

  /** Fails half way. */
  @Revises("1")
  public static final class V3__Fails_half_way extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("inks").column("id", bigint(), notNull()).primaryKey("pk_inks", "id");
      op.createIndex("ix_inks_color", "inks", "color");
      op.dropTable("pens");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("inks");
    }
  }

  /** Step throws. */
  public static final class V4__Step_throws extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.run(
          "Encrypt phone numbers",
          connection -> {
            throw new IllegalStateException("no key");
          });
    }

    @Override
    public void downgrade(Operations op) {}
  }

  /** Code throws. */
  public static final class V5__Code_throws extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      throw new IllegalStateException("no idea");
    }

    @Override
    public void downgrade(Operations op) {}
  }
}
