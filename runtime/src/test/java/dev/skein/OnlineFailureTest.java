package dev.skein;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.dialect.Sentence;
import dev.skein.execution.Act;
import dev.skein.execution.Acts;
import dev.skein.execution.Course;
import dev.skein.execution.Direction;
import dev.skein.execution.Ledger;
import dev.skein.execution.Work;
import dev.skein.journal.JournalSwitch;
import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.testsupport.CataloguePart;
import dev.skein.testsupport.CataloguePart.Kind;
import dev.skein.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the way of gentle changes, and how one goes on. */
@Tag("flyway")
@Timeout(300)
class OnlineFailureTest {

  private static void index(Operations op) {
    op.online().createUniqueIndex("ux", "books", "title");
  }

  static List<Database> postgresql() {
    return only(Database.POSTGRESQL);
  }

  static List<Database> mysql() {
    return only(Database.MYSQL);
  }

  static List<Database> mysqlAndMariadb() {
    return only(Database.MYSQL, Database.MARIADB);
  }

  private static List<Database> only(Database... some) {
    return TestDatabase.kinds().stream().filter(List.of(some)::contains).toList();
  }

  @ParameterizedTest
  @MethodSource("postgresql")
  void anIndexIsNotBuiltUnderALockOfATransaction(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      FluentConfiguration flyway = flyway(database, OnlineFailureTest::index);

      assertThatThrownBy(() -> flyway.load().migrate())
          .hasMessageContaining(
              "[Skein:TransactionalLock] dev.skein.OnlineFailureTest$V2__Change, upgrade: an index cannot be built concurrently while Flyway keeps its lock in an open transaction: PostgreSQL would wait for that transaction for ever. Set flyway.postgresql.transactional.lock=false (Spring Boot: spring.flyway.postgresql.transactional-lock=false), or run Skein's upgrade, which does so.");
      assertThat(parts(database, Kind.UNIQUE_INDEX)).isEmpty();
      assertThat(Skein.with(flyway).unfinished()).isEmpty();

      SessionLock.set(flyway);
      flyway.load().migrate();
      assertThat(parts(database, Kind.UNIQUE_INDEX)).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("postgresql")
  void withoutAJournalNobodyCouldGoOn(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein =
          Skein.with(
              flyway(database, OnlineFailureTest::index)
                  .placeholders(Map.of(JournalSwitch.NAME, "off")));

      assertThatThrownBy(skein::upgrade)
          .hasMessageContaining(
              "[Skein:OnlineNeedsJournal] dev.skein.OnlineFailureTest$V2__Change, upgrade: what op.online() states is done in several transactions, and without a journal nobody could go on from where it is cut off. Set Flyway's placeholder skeinJournal to on, or leave out online().");
    }
  }

  /** What failed leaves an index that is not used, and is in the way of the next one. */
  @ParameterizedTest
  @MethodSource("postgresql")
  void whatIsLeftOfAnIndexIsRemoved(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = Skein.with(flyway(database, OnlineFailureTest::index));
      skein.upgrade("1");
      database.execute("insert into books (id, title) values (1, 'same'), (2, 'same')");

      assertThatThrownBy(skein::upgrade)
          .hasMessageContaining("could not create unique index \"ux\"")
          .hasMessageContaining(
              "\n  Mend the cause, and migrate again: it goes on with this statement. Skein's downgrade takes back what was executed.");
      assertThat(invalidIndexes(database)).hasSize(1);
      assertThat(skein.unfinished()).hasSize(1);
      database.execute("update books set title = 'other' where id = 2");
      skein.upgrade();

      assertThat(invalidIndexes(database)).isEmpty();
      assertThat(parts(database, Kind.UNIQUE_INDEX)).hasSize(1);
      assertThat(skein.unfinished()).isEmpty();
    }
  }

  /** Also without any trace of who left it there. */
  @ParameterizedTest
  @MethodSource("postgresql")
  void whatIsLeftOfAnIndexIsTakenBack(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein =
          Skein.with(
              flyway(
                  database,
                  op -> {
                    op.online().addColumn("books", "stars", integer());
                    index(op);
                  }));
      skein.upgrade("1");
      database.execute("insert into books (id, title) values (1, 'same'), (2, 'same')");
      var before = database.catalogue();
      assertThatThrownBy(skein::upgrade).hasMessageContaining("could not create unique index");

      skein.downgrade("1");
      assertThat(invalidIndexes(database)).isEmpty();
      assertThat(database.catalogue().difference(before)).isEmpty();
    }
  }

  private static List<?> invalidIndexes(TestDatabase database) {
    return database.query("select 1 from pg_index where not indisvalid");
  }

  /** Whoever waits for the table does so shortly, and others go on behind it. */
  @ParameterizedTest
  @MethodSource("postgresql")
  void aReaderIsWaitedForWithoutStoppingOthers(Database kind) throws Exception {
    try (TestDatabase database = TestDatabase.fresh(kind);
        Connection reader = database.connect();
        Connection writer = database.connect()) {
      Skein skein = Skein.with(flyway(database, op -> op.online().dropColumn("books", "pages")));
      skein.upgrade("1");
      reader.setAutoCommit(false);
      execute(reader, "select count(*) from books");
      CompletableFuture<Void> upgrade = CompletableFuture.runAsync(skein::upgrade);
      execute(writer, "set lock_timeout = '60s'");
      for (int i = 0; i < 20; i++) {
        execute(writer, "insert into books (id) values (" + i + ")");
        TimeUnit.MILLISECONDS.sleep(50);
      }
      assertThat(upgrade).isNotDone();
      reader.rollback();
      upgrade.get(60, TimeUnit.SECONDS);

      assertThat(database.query("select id from books")).hasSize(20);
      assertThat(database.catalogue().table("books").columns()).hasSize(3);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The refusal comes before anything was done, and the word can go. */
  @ParameterizedTest
  @MethodSource("mysql")
  void whatNeedsACopyIsRefused(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein gently =
          Skein.with(
              flyway(
                  database,
                  op -> {
                    op.online().addColumn("books", "stars", integer());
                    op.online().alterColumn("books", "pages").from(integer()).to(bigint());
                  }));

      assertThatThrownBy(gently::upgrade)
          .hasMessageContaining(
              """
              [Skein:NotOnline] dev.skein.OnlineFailureTest$V2__Change, upgrade, operation 2 of 2, op.alterColumn("books", "pages"): MySQL cannot do this while others write to the table: LOCK=NONE is not supported. Reason: Cannot change column type INPLACE. Try LOCK=SHARED.
                SQL: alter table books modify column pages bigint, lock=none
                Leave out online() there, and migrate at a quiet time.
              """);
      Skein.with(
              flyway(
                  database,
                  op -> {
                    op.online().addColumn("books", "stars", integer());
                    op.alterColumn("books", "pages").from(integer()).to(bigint());
                  }))
          .upgrade();
      assertThat(database.catalogue().table("books").columns()).hasSize(5);
    }
  }

  @ParameterizedTest
  @MethodSource("mysqlAndMariadb")
  void aForeignKeyIsNotAddedToRowsThatPointToNothing(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein =
          Skein.with(
              flyway(
                  database,
                  op ->
                      op.online()
                          .addForeignKey("books", "fk", "author_id", references("books", "id"))));
      skein.upgrade("1");
      database.execute("insert into books (id, author_id) values (1, 1), (2, 3)");

      assertThatThrownBy(skein::upgrade)
          .hasMessageContaining("'books has rows that point to no row of books'");
      assertThat(parts(database, Kind.FOREIGN_KEY)).isEmpty();
      database.execute("update books set author_id = null where id = 2");
      skein.upgrade();
      assertThat(parts(database, Kind.FOREIGN_KEY)).hasSize(1);
      assertThatThrownBy(() -> database.execute("insert into books values (3, 'a', 1, 9)"))
          .hasStackTraceContaining("foreign key constraint fails");
    }
  }

  private static Act act(String sql) {
    return new Act(Act.Kind.SQL, Sentence.of(sql, 0));
  }

  /** The connection may be one of a pool, and somebody else's next. */
  @ParameterizedTest
  @MethodSource("mysqlAndMariadb")
  void aFailureLeavesTheChecksOfForeignKeysOn(Database kind) throws Exception {
    try (TestDatabase database = TestDatabase.fresh(kind);
        Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      Acts acts =
          new Acts(
              List.of(
                  act("set foreign_key_checks = 0"),
                  act("alter table none add foreign key (a) references b")));
      Work work = new Work("V1", Direction.UPGRADE, List.of());

      assertThatThrownBy(() -> Course.run(work, acts, connection, kind, Ledger.NONE))
          .hasMessageContaining("alter table none");
      try (var statement = connection.createStatement();
          var result = statement.executeQuery("select @@foreign_key_checks")) {
        assertThat(result.next()).isTrue();
        assertThat(result.getInt(1)).isOne();
      }
    }
  }

  @Test
  void theWordIsNotInTheChecksum() {
    assertThat(new V2__Change(OnlineFailureTest::index).getChecksum())
        .isEqualTo(
            new V2__Change(op -> op.createUniqueIndex("ux", "books", "title")).getChecksum());
    assertThat(new V2__Change(OnlineFailureTest::index).canExecuteInTransaction()).isFalse();
    assertThat(new V1__Books().canExecuteInTransaction()).isTrue();
  }

  private static List<CataloguePart> parts(TestDatabase database, Kind kind) {
    return database.catalogue().table("books").parts(kind);
  }

  private static FluentConfiguration flyway(TestDatabase database, Change change) {
    return Flyway.configure()
        .dataSource(database.dataSource())
        .skipDefaultResolvers(true)
        .javaMigrations(new V1__Books(), new V2__Change(change));
  }

  /** What the second migration does. */
  @FunctionalInterface
  interface Change extends Consumer<Operations> {}

  /** Books. */
  public static final class V1__Books extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("books")
          .column("id", bigint(), notNull())
          .column("title", varchar(50))
          .column("pages", integer())
          .column("author_id", bigint())
          .primaryKey("pk_books", "id");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("books");
    }
  }

  /** A change. */
  @Revises("1")
  public static final class V2__Change extends SkeinMigration {
    private final Change change;

    V2__Change(Change change) {
      this.change = change;
    }

    @Override
    public void upgrade(Operations op) {
      change.accept(op);
    }

    @Override
    public void downgrade(Operations op) {
      op.online().dropIndex("ux", "books");
      op.online().dropColumn("books", "stars");
    }
  }
}
