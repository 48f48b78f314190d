package dev.skein.dialect;

import static dev.skein.migration.ColumnOptions.identity;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnOptions.options;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.execution.Direction;
import dev.skein.execution.MigrationException;
import dev.skein.execution.Runner;
import dev.skein.execution.Work;
import dev.skein.migration.Operations;
import dev.skein.migration.Recording;
import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that is made anew keeps what is in it, on it and around it. */
class SqliteRebuildTest {

  private final TestDatabase database = TestDatabase.fresh(Database.SQLITE);

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void rowsThatPointToItStay(boolean enforced) throws SQLException {
    database.execute(
        "create table books (id integer primary key autoincrement, title varchar(9), "
            + "sequel integer references books (id) on delete cascade)",
        "create table loans (id integer primary key, book integer constraint fk_loans references"
            + " books (id) on delete cascade)",
        "create table fines (loan integer references loans on delete set null)",
        "insert into books values (1, 'one', null), (2, 'two', 1), (7, 'gone', null)",
        "delete from books where id = 7",
        "insert into loans values (1, 2)",
        "insert into fines values (1)");
    var loans = database.query("select sql from sqlite_schema where name = 'loans'");

    migrate(
        enforced,
        op -> op.alterColumn("books", "title").from(varchar(9)).to(varchar(99), notNull()));

    assertThat(database.query("select * from books"))
        .containsExactly(
            java.util.Arrays.asList(1, "one", null), java.util.Arrays.asList(2, "two", 1));
    assertThat(database.query("select * from loans")).containsExactly(List.of(1, 2));
    assertThat(database.query("select * from fines")).containsExactly(List.of(1));
    assertThat(database.query("select sql from sqlite_schema where name = 'loans'"))
        .isEqualTo(loans);
    assertThat(database.query("select sql from sqlite_schema where name = 'books'").toString())
        .contains("references books (id) on delete cascade")
        .contains("title varchar(99) not null");
    assertThat(database.query("select seq from sqlite_sequence")).containsExactly(List.of(7));
    assertThat(database.query("pragma integrity_check")).containsExactly(List.of("ok"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void enforcementStaysAsItWas(boolean enforced) throws SQLException {
    database.execute("create table p (id integer primary key)", "insert into p values (1)");
    try (Connection connection = database.connect()) {
      connection.createStatement().execute("pragma foreign_keys = " + enforced);
      connection.setAutoCommit(false);
      run(connection, op -> op.addCheck("p", "ck_p", "id > 0"));
      connection.commit();
      connection.setAutoCommit(true);
      try (var result = connection.createStatement().executeQuery("pragma foreign_keys")) {
        assertThat(result.getBoolean(1)).isEqualTo(enforced);
      }
    }
  }

  @Test
  void indexesTriggersViewsAndWhatOthersAddedStay() throws SQLException {
    database.execute(
        "create table t (id integer primary key, a text collate nocase /* kept */, b integer,"
            + " c integer generated always as (b * 2) stored, -- the double\n check (b > 0))",
        "create unique index ux on t (a) where b > 1",
        "create table log (entry text)",
        "create trigger tr after insert on t begin insert into log values (new.a); end",
        "create view v as select a, c from t",
        "insert into t (id, a, b) values (1, 'x', 5)",
        "delete from log");

    migrate(false, op -> op.alterColumn("t", "b").from(integer()).to(integer(), notNull()));

    assertThat(database.query("select * from v")).containsExactly(List.of("x", 10));
    assertThat(database.query("select * from log")).isEmpty();
    database.execute("insert into t (a, b) values ('y', 7)");
    assertThat(database.query("select * from log")).containsExactly(List.of("y"));
    String sql = database.query("select sql from sqlite_schema where name = 't'").toString();
    assertThat(sql)
        .contains("a text collate nocase /* kept */")
        .contains("b integer not null")
        .contains("c integer generated always as (b * 2) stored")
        .contains("check (b > 0)");
    assertThat(database.query("select sql from sqlite_schema where name = 'ux'").toString())
        .contains("where b > 1");
  }

  @Test
  void severalChangesMakeItAnewOnce() {
    List<String> statements =
        Dialects.of(Database.SQLITE)
            .render(
                Recording.of(
                    (Operations op) -> {
                      op.createTable("t").column("id", integer()).column("a", varchar(9));
                      op.createTable("u")
                          .column("id", integer(), notNull())
                          .primaryKey("pk_u", "id");
                      op.alterColumn("t", "a").from(varchar(9)).to(varchar(9), notNull());
                      op.addCheck("u", "ck_u", "id > 0");
                      op.addForeignKey("t", "fk_t", "id", references("u", "id"));
                      op.addUnique("t", "uk_t", "a");
                    }));
    assertThat(statements).filteredOn(sql -> sql.startsWith("drop table")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void rowsThatPointToNothingAreNamed(boolean enforced) {
    database.execute(
        "create table p (id integer primary key)",
        "create table c (id integer primary key, p integer)",
        "insert into c values (3, 9)");
    assertThatThrownBy(
            () ->
                migrate(enforced, op -> op.addForeignKey("c", "fk_c", "p", references("p", "id"))))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            """
            [Skein:BrokenRows] V1, upgrade: foreign keys do not hold for the rows there are:
                c, row 3, points to a row of p that is not there
              Nothing of it stays. Mend the cause, and migrate again.""");
    assertThat(database.query("select sql from sqlite_schema where name = 'c'"))
        .containsExactly(List.of("CREATE TABLE c (id integer primary key, p integer)"));
  }

  @Test
  void whatIsNotThereIsNotChanged() {
    database.execute("create table t (id integer primary key, c integer)");

    assertThatThrownBy(() -> migrate(true, op -> op.renameIndex("t", "ix", "ix_new")))
        .hasMessageContaining(
            "The index 'ix' of the table 't' is not there. Look at what other migrations and"
                + " op.execute(..) did to the table.");
    assertThatThrownBy(() -> migrate(true, op -> op.dropUnique("t", "uk")))
        .hasMessageContaining("Look at what other migrations and op.execute(..) did to the table.");
  }

  @Test
  void whatNoStatementChanges() {
    database.execute("create table t (id integer primary key, c integer)");

    assertThatThrownBy(
            () ->
                migrate(
                    true,
                    op ->
                        op.alterColumn("t", "c")
                            .from(integer(), options("hidden"))
                            .to(integer(), options("invisible"))))
        .hasMessageContaining(
            "The column 't.c' changes its options, and it is not as Skein made it. Say it with"
                + " op.execute(..).");
    assertThatThrownBy(
            () ->
                migrate(
                    true,
                    op ->
                        op.createTable("u")
                            .column("id", bigint(), identity())
                            .column("k", integer(), notNull())
                            .primaryKey("pk_u", "id", "k")))
        .hasMessageContaining(
            "The column 'u.id' cannot count up: SQLite counts up only the one column of a primary"
                + " key. Make it the primary key, or give its values in the program.");
  }

  private void migrate(boolean enforced, Consumer<Operations> operations) throws SQLException {
    try (Connection connection = database.connect()) {
      connection.createStatement().execute("pragma foreign_keys = " + enforced);
      connection.setAutoCommit(false);
      run(connection, operations);
      connection.commit();
    }
  }

  private static void run(Connection connection, Consumer<Operations> operations)
      throws SQLException {
    Runner.run(
        new Work("V1", Direction.UPGRADE, Recording.of(operations)), connection, Database.SQLITE);
  }
}
