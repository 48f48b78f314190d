package dev.skein.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.skein.dialect.Dialects;
import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows are changed by so many at a time, whatever the key of their table is. */
class BatchesTest {

  static List<Database> databases() {
    return TestDatabase.kinds().stream()
        .filter(kind -> Dialects.of(kind).hasOnlineForms())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aKeyOfOneColumn(Database kind) throws Exception {
    try (TestDatabase database = filled(kind, "create table t (id bigint primary key, n int)")) {
      assertThat(commits(database, "update t set n = 1 where n is null")).isGreaterThan(3);
      assertThat(database.query("select count(*) from t where n = 1")).hasToString("[[2500]]");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aKeyOfTwo(Database kind) throws Exception {
    try (TestDatabase database =
        filled(kind, "create table t (id bigint, k int default 7, n int, primary key (k, id))")) {
      assertThat(commits(database, "update t set n = 1 where n is null")).isGreaterThan(3);
      assertThat(database.query("select count(*) from t where n = 1")).hasToString("[[2500]]");
    }
  }

  @Test
  void whatAKeyOnlyIncludesTellsNoRowsApart() throws Exception {
    assumeThat(databases()).contains(Database.POSTGRESQL);
    try (TestDatabase database =
        filled(
            Database.POSTGRESQL,
            "create table t (id bigint, k int, n int, primary key (id) include (k))")) {
      assertThat(commits(database, "update t set n = 1 where n is null")).isGreaterThan(3);
      assertThat(database.query("select count(*) from t where n = 1")).hasToString("[[2500]]");
    }
  }

  /** They cannot be told apart. */
  @ParameterizedTest
  @MethodSource("databases")
  void noKey(Database kind) throws Exception {
    try (TestDatabase database = filled(kind, "create table t (id bigint, n int)")) {
      assertThat(commits(database, "update t set n = 1 where n is null")).isLessThanOrEqualTo(3);
      assertThat(database.query("select count(*) from t where n = 1")).hasToString("[[2500]]");
    }
  }

  private static TestDatabase filled(Database kind, String create) {
    TestDatabase database = TestDatabase.fresh(kind);
    database.execute(create, "insert into t (id) values (1)");
    int rows = 1;
    while (rows < 2500) {
      int more = Math.min(rows, 2500 - rows);
      database.execute("insert into t (id) select id + " + rows + " from t where id <= " + more);
      rows += more;
    }
    return database;
  }

  private static int commits(TestDatabase database, String update) throws Exception {
    AtomicInteger commits = new AtomicInteger();
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      new Batches(counting(connection, commits), database.kind(), update).run();
    }
    return commits.get();
  }

  private static Connection counting(Connection connection, AtomicInteger commits) {
    return (Connection)
        Proxy.newProxyInstance(
            BatchesTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("commit")) {
                commits.incrementAndGet();
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
