package dev.skein;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.defaultSql;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnOptions.randomUuid;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.enumOf;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.uuid;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.testsupport.DatabaseTool;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Gentle forms lead to what the plain ones lead to, and back. */
class OnlineTest {

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void gentleFormsLeadToTheSame(Database kind) {
    try (TestDatabase plain = TestDatabase.fresh(kind);
        TestDatabase gentle = TestDatabase.fresh(kind)) {
      Skein plainly = Skein.with(flyway(plain, op -> op));
      Skein gently = Skein.with(flyway(gentle, Operations::online));
      plainly.upgrade("1");
      gently.upgrade("1");
      fill(plain, 2500);
      fill(gentle, 2500);

      plainly.upgrade();
      gently.upgrade();
      assertThat(gentle.catalogue()).isEqualTo(plain.catalogue());
      assertThat(rows(gentle)).isEqualTo(rows(plain)).hasSize(2500);
      assertThat(gentle.query("select distinct code from books")).hasSize(2500);

      plainly.downgrade("1");
      gently.downgrade("1");
      assertThat(gentle.catalogue()).isEqualTo(plain.catalogue());
      assertThat(gentle.query("select * from books order by id"))
          .isEqualTo(plain.query("select * from books order by id"));
      plainly.upgrade();
      gently.upgrade();
      assertThat(gentle.catalogue()).isEqualTo(plain.catalogue());
      flyway(gentle, Operations::online).load().validate();
      flyway(gentle, op -> op).load().validate();
    }
  }

  /** SQLite has no gentle forms, and its tool may be older than its driver. */
  static List<Database> withTools() {
    return databases().stream().filter(kind -> kind != Database.SQLITE).toList();
  }

  /** All values at once, and each statement in a transaction of its own. */
  @ParameterizedTest
  @MethodSource("withTools")
  void scriptsLeadToTheSame(Database kind) {
    Skein offline = Skein.with(migrations(Flyway.configure(), Operations::online));
    try (TestDatabase scripted = TestDatabase.fresh(kind);
        TestDatabase migrated = TestDatabase.fresh(kind)) {
      Skein skein = Skein.with(flyway(migrated, Operations::online));
      run(scripted, offline.upgradeSql("1", kind));
      skein.upgrade("1");
      fill(scripted, 20);
      fill(migrated, 20);

      run(scripted, offline.upgradeSql("1:head", kind));
      skein.upgrade();
      assertThat(scripted.catalogue().difference(migrated.catalogue())).isEmpty();
      assertThat(rows(scripted)).isEqualTo(rows(migrated));

      run(scripted, offline.downgradeSql("head:1", kind));
      skein.downgrade("1");
      assertThat(scripted.catalogue().difference(migrated.catalogue())).isEmpty();

      run(scripted, offline.upgradeSql("1:head", kind));
      flyway(scripted, Operations::online).load().validate();
      Skein.with(flyway(scripted, Operations::online)).downgrade("1");
      assertThat(scripted.catalogue().difference(migrated.catalogue())).isEmpty();
    }
  }

  private static void run(TestDatabase database, String script) {
    DatabaseTool.Run run = DatabaseTool.run(database, script);
    assertThat(run.status()).describedAs(script + "\n" + run.output()).isZero();
  }

  static void fill(TestDatabase database, int rows) {
    database.execute(
        IntStream.rangeClosed(1, rows)
            .mapToObj(i -> "(%1$d, 'b%1$d', %1$d, 1)".formatted(i))
            .collect(
                Collectors.joining(", ", "insert into books (id, title, pages, old) values ", "")));
  }

  static List<List<@Nullable Object>> rows(TestDatabase database) {
    return database.query(
        "select id, title, pages, stars, state, twice, author_id from books order by id");
  }

  static FluentConfiguration flyway(TestDatabase database, UnaryOperator<Operations> manner) {
    return migrations(Flyway.configure().dataSource(database.dataSource()), manner);
  }

  private static FluentConfiguration migrations(
      FluentConfiguration configuration, UnaryOperator<Operations> manner) {
    return configuration
        .skipDefaultResolvers(true)
        .javaMigrations(new V1__Library(), new V2__All(manner));
  }

  /** A library. */
  public static final class V1__Library extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      var authors = op.createTable("authors");
      authors.column("id", bigint(), notNull());
      authors.primaryKey("pk_authors", "id");
      var books = op.createTable("books");
      books.column("id", bigint(), notNull());
      books.column("title", varchar(50));
      books.column("pages", integer());
      books.column("author_id", bigint());
      books.column("old", integer());
      books.primaryKey("pk_books", "id");
      op.createIndex("ix_books_old", "books", "old");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("books");
      op.dropTable("authors");
    }
  }

  /** Each kind of change. */
  @Revises("1")
  public static final class V2__All extends SkeinMigration {
    private final UnaryOperator<Operations> manner;

    V2__All(UnaryOperator<Operations> manner) {
      this.manner = manner;
    }

    private Operations gently(Operations op) {
      return manner.apply(op);
    }

    @Override
    public void upgrade(Operations op) {
      gently(op).dropIndex("ix_books_old", "books");
      gently(op).dropColumn("books", "old");
      gently(op).createIndex("ix_books_pages", "books", "pages");
      gently(op).createUniqueIndex("ux_books_title", "books", "title");
      gently(op).addUnique("books", "uk_books_id_title", "id", "title");
      gently(op)
          .addForeignKey("books", "fk_books_author", "author_id", references("authors", "id"));
      gently(op).addCheck("books", "ck_books_pages", "pages > 0");
      gently(op).addColumn("books", "stars", integer(), notNull(), backfill("3"));
      gently(op)
          .addColumn(
              "books",
              "state",
              enumOf("NEW", "OLD").check("ck_books_state"),
              notNull(),
              defaultSql("'NEW'"));
      gently(op).addColumn("books", "twice", integer(), notNull(), backfill("pages * 2"));
      gently(op).addColumn("books", "code", uuid(), notNull(), backfill(randomUuid()));
      gently(op)
          .alterColumn("books", "pages")
          .from(integer())
          .to(integer(), notNull(), backfill("0"));
      gently(op).alterColumn("books", "title").from(varchar(50)).to(varchar(60));
    }

    @Override
    public void downgrade(Operations op) {
      // MySQL has no gentle form of this one.
      op.alterColumn("books", "title").from(varchar(60)).to(varchar(50));
      gently(op).alterColumn("books", "pages").from(integer(), notNull()).to(integer());
      gently(op).dropColumn("books", "code");
      gently(op).dropColumn("books", "twice");
      gently(op).dropColumn("books", "state");
      gently(op).dropColumn("books", "stars");
      gently(op).dropCheck("books", "ck_books_pages");
      gently(op).dropForeignKey("books", "fk_books_author");
      gently(op).dropUnique("books", "uk_books_id_title");
      gently(op).dropIndex("ux_books_title", "books");
      gently(op).dropIndex("ix_books_pages", "books");
      gently(op).addColumn("books", "old", integer());
      gently(op).createIndex("ix_books_old", "books", "old");
    }
  }
}
