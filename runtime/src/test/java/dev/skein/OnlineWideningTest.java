package dev.skein;

import static dev.skein.migration.ColumnOptions.defaultSql;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.smallint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole numbers that get more bytes, on PostgreSQL without a new table. */
class OnlineWideningTest {

  static List<Database> postgresql() {
    return TestDatabase.kinds().stream().filter(kind -> kind == Database.POSTGRESQL).toList();
  }

  @ParameterizedTest
  @MethodSource("postgresql")
  void itLeadsToTheSame(Database kind) {
    try (TestDatabase plain = TestDatabase.fresh(kind);
        TestDatabase gentle = TestDatabase.fresh(kind)) {
      Skein plainly = skein(plain, op -> op);
      Skein gently = skein(gentle, Operations::online);
      plainly.upgrade();
      gently.upgrade("1");
      gentle.execute(
          "insert into counts (id, num, more) select s, s, nullif(s % 3, 0) from generate_series(1, 2500) s");
      Object file = file(gentle);

      gently.upgrade();

      assertThat(gentle.catalogue().difference(plain.catalogue(), Catalogue.Ignore.COLUMN_ORDER))
          .isEmpty();
      assertThat(file(gentle)).isEqualTo(file);
      assertThat(
              gentle.query(
                  "select count(*) from counts where num = id and more is not distinct from nullif(id % 3, 0)"))
          .hasToString("[[2500]]");
      assertThat(gentle.query("select 1 from pg_proc where proname like 'skein%'")).isEmpty();
      assertThat(gentle.query("select 1 from pg_trigger where tgname like '%skein%'")).isEmpty();
      gentle.execute("insert into counts (id) values (0)");
      assertThat(gentle.query("select num from counts where id = 0")).hasToString("[[7]]");
      gently.downgrade("1");
    }
  }

  private static Object file(TestDatabase database) {
    return database.query("select pg_relation_filenode('counts')");
  }

  @ParameterizedTest
  @MethodSource("postgresql")
  void whatIsUsedElsewhereIsRefused(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = skein(database, Operations::online);
      skein.upgrade("1");
      database.execute("create index ix_num on counts (num)");
      Catalogue before = database.catalogue();

      assertThatThrownBy(skein::upgrade)
          .hasMessageContaining(
              "The column cannot change places with another one, as it is used by: index ix_num")
          .hasMessageContaining("Leave out online() there, and migrate at a quiet time.");
      assertThat(database.catalogue().difference(before)).isEmpty();

      skein(database, op -> op).upgrade();
      assertThat(database.query("select pg_typeof(num) from counts limit 0")).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("postgresql")
  void aColumnThatIsWorkedOutOfItIsSeen(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = skein(database, Operations::online);
      skein.upgrade("1");
      database.execute(
          "alter table counts add column twice integer generated always as (num * 2) stored");

      assertThatThrownBy(skein::upgrade)
          .hasMessageContaining("as it is used by:")
          .hasMessageContaining("twice");
    }
  }

  /** Whoever gives it up has the table as it was, and can begin anew. */
  @ParameterizedTest
  @MethodSource("postgresql")
  void whatIsHalfDoneIsTakenBack(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = skein(database, Operations::online);
      skein.upgrade("1");
      Catalogue before = database.catalogue();
      database.execute(
          "insert into counts (id) values (1)",
          "create function fail() returns trigger language plpgsql as 'begin raise exception ''no''; end'",
          "create trigger fail before update on counts for each row execute function fail()");
      assertThatThrownBy(skein::upgrade).hasMessageContaining("no");
      database.execute("drop trigger fail on counts");
      assertThat(database.catalogue().difference(before)).isNotEmpty();

      skein.downgrade("1");

      assertThat(database.catalogue().difference(before)).isEmpty();
      assertThat(database.query("select 1 from pg_trigger where tgname like '%skein%'")).isEmpty();
      assertThat(database.query("select 1 from pg_proc where proname like 'skein%'")).isEmpty();

      skein.upgrade();

      assertThat(database.query("select pg_typeof(num) from counts")).hasToString("[[bigint]]");
      assertThat(database.query("select 1 from pg_trigger where tgname like '%skein%'")).isEmpty();
    }
  }

  /** Who wrote to the column could not do it any more. */
  @ParameterizedTest
  @MethodSource("postgresql")
  void privilegesOnTheColumnAreKept(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = skein(database, Operations::online);
      skein.upgrade("1");
      database.execute("grant update (num) on counts to public");

      assertThatThrownBy(skein::upgrade)
          .hasMessageContaining("as it is used by: privileges on the column");
    }
  }

  /** The last trigger has the last word on a value, whoever wrote it meanwhile. */
  @ParameterizedTest
  @MethodSource("postgresql")
  void aTriggerThatGivesTheValueIsHeard(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = skein(database, Operations::online);
      skein.upgrade("1");
      database.execute(
          "insert into counts (id, num) select s, s from generate_series(1, 2500) s",
          "create function doubled() returns trigger language plpgsql as 'begin new.num := new.id * 2; return new; end'",
          "create trigger zz_doubled before insert or update on counts for each row execute function doubled()");

      skein.upgrade();

      assertThat(database.query("select count(*) from counts where num = id * 2"))
          .hasToString("[[2500]]");
    }
  }

  private static Skein skein(TestDatabase database, UnaryOperator<Operations> manner) {
    return Skein.with(
        Flyway.configure()
            .dataSource(database.dataSource())
            .skipDefaultResolvers(true)
            .javaMigrations(new V1__Counts(), new V2__Widen(manner)));
  }

  /** Counts. */
  public static final class V1__Counts extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("counts")
          .column("id", bigint(), notNull())
          .column("num", integer(), notNull(), defaultSql("7"))
          .column("more", smallint())
          .primaryKey("pk_counts", "id");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("counts");
    }
  }

  /** Widen. */
  @Revises("1")
  public static final class V2__Widen extends SkeinMigration {
    private final UnaryOperator<Operations> manner;

    V2__Widen(UnaryOperator<Operations> manner) {
      this.manner = manner;
    }

    @Override
    public void upgrade(Operations op) {
      manner
          .apply(op)
          .alterColumn("counts", "num")
          .from(integer(), notNull(), defaultSql("7"))
          .to(bigint(), notNull(), defaultSql("7"));
      manner.apply(op).alterColumn("counts", "more").from(smallint()).to(integer());
    }

    @Override
    public void downgrade(Operations op) {
      manner.apply(op).alterColumn("counts", "more").from(integer()).to(smallint());
      manner
          .apply(op)
          .alterColumn("counts", "num")
          .from(bigint(), notNull(), defaultSql("7"))
          .to(integer(), notNull(), defaultSql("7"));
    }
  }
}
