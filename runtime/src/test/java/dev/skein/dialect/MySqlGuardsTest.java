package dev.skein.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Guards stop a migration where rows are in the way, and nobody else. */
class MySqlGuardsTest {

  private static final String GUARD =
      MySqlGuards.guard(new MySqlLiterals(Database.MYSQL), "t has an n", "t where n is not null");

  static List<Database> databases() {
    return TestDatabase.kinds().stream()
        .filter(kind -> kind == Database.MYSQL || kind == Database.MARIADB)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatTheyLookAtCanBeWritten(Database kind) throws SQLException {
    try (TestDatabase database = filled(kind);
        Connection guarding = database.connect();
        Connection writing = database.connect()) {
      guarding.setAutoCommit(false);
      run(guarding, GUARD);
      run(writing, "set innodb_lock_wait_timeout = 1");
      assertThatCode(() -> run(writing, "update t set n = 1")).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void oneRowStops(Database kind) throws SQLException {
    try (TestDatabase database = filled(kind);
        Connection connection = database.connect()) {
      run(connection, "update t set n = 1 where id = 2");
      assertThatThrownBy(() -> run(connection, GUARD))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("Subquery returns more than 1 row");
    }
  }

  @Test
  void aPersonsOwnStatementIsNone() {
    assertThat(MySqlGuards.isGuard(GUARD)).isTrue();
    assertThat(MySqlGuards.isGuard("select (select max(id) from t)")).isFalse();
    assertThat(MySqlGuards.isGuard("select max(id) from t into @skein")).isFalse();
  }

  private static TestDatabase filled(Database kind) {
    TestDatabase database = TestDatabase.fresh(kind);
    database.execute(
        "create table t (id integer primary key, n integer)",
        "insert into t (id) values (1), (2), (3)");
    return database;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
