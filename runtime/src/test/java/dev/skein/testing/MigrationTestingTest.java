package dev.skein.testing;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.SkeinException;
import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.operation.IrreversibleException;
import dev.skein.shelf.V20260101000000__Create_books;
import dev.skein.shelf.V20260102000000__Add_pages_to_books;
import dev.skein.shelf.V20260103000000__Create_loans;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user's test leans on. */
@Tag("flyway")
class MigrationTestingTest {

  private final TestDatabase database = TestDatabase.fresh(Database.H2);

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aWalkLeadsUpDownAndUp(Database kind) {
    try (TestDatabase here = TestDatabase.fresh(kind)) {
      MigrationTesting migrations = shelf(here);

      assertThat(migrations.walk()).isEmpty();

      migrations.check();
      assertThat(here.catalogue().tables()).containsOnlyKeys("books", "loans");
      assertThatThrownBy(migrations::walk)
          .isInstanceOf(AssertionError.class)
          .hasMessage(
              "[Skein:WalkNothing] No migration is pending. Give an empty database, and a place where migrations are.");
    }
  }

  @Test
  void rowsGoAlong() {
    MigrationTesting migrations =
        on(new V20260101000000__Create_cups(), new V20260102000000__Add_size());
    migrations
        .upgradeBefore("20260102")
        .execute("insert into cups (id) values (1)", "insert into cups (id) values (2)")
        .upgradeTo("20260102000000");
    assertThat(migrations.rows("select id, size from cups order by id"))
        .containsExactly(Map.of("id", 1, "size", 7), Map.of("id", 2, "size", 7));

    migrations.downgradeBefore("20260102");
    assertThat(database.catalogue().table("cups").columnNames()).containsExactly("id", "name");

    migrations.upgrade().downgradeTo("20260101");
    assertThat(migrations.rows("select id from cups")).hasSize(2).contains(Map.of("id", 1));

    migrations.downgradeBefore("20260101").upgradeBefore("20260101");
    assertThat(database.catalogue().isEmpty()).isTrue();
  }

  @Test
  void aDowngradeThatDoesNotUndoIsTold() {
    assertThatThrownBy(
            () -> on(new V20260101000000__Create_cups(), new V20260103000000__Lossy()).walk())
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            [Skein:WalkDiffers] 20260103000000 - Lossy: its downgrade does not undo its upgrade:
              table cups: column name: CHARACTER VARYING(20) before, not there now
              table cups: index ix_cups_name: (NAME) before, not there now
              table saucers: not there before, there now
              table saucers: column id: not there before, INTEGER now""");
  }

  @Test
  void anUpgradeThatIsAnotherOneAfterTheWayBackIsTold() {
    assertThatThrownBy(
            () -> on(new V20260101000000__Create_cups(), new V20260104000000__Fickle()).walk())
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            [Skein:WalkDiffers] 20260104000000 - Fickle: its upgrade after its downgrade is not the first one:
              table cups: column size1: INTEGER after the first, not there now
              table cups: column size2: not there after the first, INTEGER now""");
  }

  @Test
  void whatFailsIsNamed() {
    assertThatThrownBy(() -> on(new V20260105000000__Fails_on_its_way_back()).walk())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "[Skein:WalkFailed] 20260105000000 - Fails on its way back: its downgrade fails: ")
        .hasMessageContaining("NOT_THERE");
  }

  @Test
  void whatFailsAtOnceIsTold() {
    assertThatThrownBy(() -> on(new V20260102000000__Add_size()).walk())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("[Skein:WalkFailed] The next upgrade fails: ");
  }

  @Test
  void whatHasNoWayBackIsOnlyApplied() {
    MigrationTesting migrations =
        on(
            new V1__Own(),
            new V20260101000000__Create_cups(),
            new V20260106000000__One_way(),
            new V20260107000000__Create_lids());

    assertThat(migrations.walk()).containsExactly("1", "20260106000000");
    assertThat(database.catalogue().tables()).containsOnlyKeys("cups", "lids");
  }

  @Test
  void driftFailsTheTest() {
    MigrationTesting migrations = on(new V20260101000000__Create_cups()).upgrade().check();
    migrations.execute("create table mugs (id int)");
    migrations.check("mugs");
    assertThatThrownBy(migrations::check)
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            [Skein:TestDrift] The database is not what its migrations lead to:
              Table mugs is in the database, but no migration made it.""");
  }

  @Test
  void wrongUseIsTold() {
    MigrationTesting migrations = shelf(database);
    assertThatThrownBy(() -> migrations.upgradeBefore("202601"))
        .isInstanceOf(SkeinException.class)
        .hasMessage(
            "[Skein:UnknownTestVersion] 202601 is the beginning of 3 versions, and has to be that of one of [20260101000000, 20260102000000, 20260103000000]. Write it so.");
    assertThatThrownBy(() -> migrations.execute("drop table nothing_there"))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "[Skein:TestStatement] The database refuses 'drop table nothing_there': ");
    assertThatThrownBy(() -> migrations.rows("select * from nothing_there"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("nothing_there");
    assertThatThrownBy(() -> MigrationTesting.with(Flyway.configure()))
        .isInstanceOf(SkeinException.class)
        .hasMessage(
            "[Skein:NoTestDatabase] There is no data source in the configuration. Give it one.");
  }

  private static MigrationTesting shelf(TestDatabase database) {
    return on(
        database,
        new V20260101000000__Create_books(),
        new V20260102000000__Add_pages_to_books(),
        new V20260103000000__Create_loans());
  }

  private MigrationTesting on(JavaMigration... migrations) {
    return on(database, migrations);
  }

  private static MigrationTesting on(TestDatabase database, JavaMigration... migrations) {
    return MigrationTesting.with(
        Flyway.configure()
            .dataSource(database.dataSource())
            .skipDefaultResolvers(true)
            .javaMigrations(migrations));
  }

  /** A table with an index. */
  public static final class V20260101000000__Create_cups extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("cups").column("id", integer()).column("name", varchar(20));
      op.createIndex("ix_cups_name", "cups", "name");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("cups");
    }
  }

  /** A column with a value for the rows that are there. */
  public static final class V20260102000000__Add_size extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.addColumn("cups", "size", integer(), notNull(), backfill("7"));
    }

    @Override
    public void downgrade(Operations op) {
      op.dropColumn("cups", "size");
    }
  }

  /** Forgets half of the way back. */
  public static final class V20260103000000__Lossy extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("saucers").column("id", integer());
      op.dropIndex("ix_cups_name", "cups");
      op.dropColumn("cups", "name");
    }

    @Override
    public void downgrade(Operations op) {
      op.execute("select 1");
    }
  }

  /** Does something else each time. */
  public static final class V20260104000000__Fickle extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.run(
          "add a column",
          connection -> {
            try (var statement = connection.createStatement()) {
              statement.execute("alter table cups add column size" + times++ + " int");
            }
          });
    }

    @Override
    public void downgrade(Operations op) {
      op.run(
          "drop the column",
          connection -> {
            try (var statement = connection.createStatement()) {
              statement.execute("alter table cups drop column size" + (times - 1));
            }
          });
    }

    private int times = 1;
  }

  /** Fails on its way back. */
  public static final class V20260105000000__Fails_on_its_way_back extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("trays").column("id", integer());
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("not_there");
    }
  }

  /** Has no way back. */
  public static final class V20260106000000__One_way extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.execute("update cups set id = 1");
    }

    @Override
    public void downgrade(Operations op) {
      throw new IrreversibleException("The old numbers are gone.");
    }
  }

  /** A table. */
  public static final class V20260107000000__Create_lids extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("lids").column("id", integer());
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("lids");
    }
  }

  /** One without Skein. */
  public static final class V1__Own extends BaseJavaMigration {
    @Override
    public void migrate(Context context) {}
  }
}
