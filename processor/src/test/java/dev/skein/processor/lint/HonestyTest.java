package dev.skein.processor.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.dialect.Dialect;
import dev.skein.dialect.Dialects;
import dev.skein.operation.CreateTable;
import dev.skein.operation.Database;
import dev.skein.processor.lint.Cases.Case;
import dev.skein.schema.NamedList;
import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import dev.skein.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a server is what it does: it makes each change, and is watched. */
class HonestyTest {

  static Stream<Database> databases() {
    return Stream.of(Database.POSTGRESQL, Database.MYSQL, Database.MARIADB)
        .filter(TestDatabase.kinds()::contains);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aServerDoesWhatIsSaidOfIt(Database kind) throws SQLException {
    Dialect dialect = Dialects.of(kind);
    Table table = Cases.table(kind);
    Map<String, Set<String>> said = new TreeMap<>();
    Map<String, Set<String>> done = new TreeMap<>();
    try (TestDatabase database = TestDatabase.fresh(kind);
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table " + Cases.PARENT + " (id bigint primary key)");
      for (String sql : dialect.render(new CreateTable(table))) {
        statement.execute(sql);
      }
      statement.execute("insert into t (id, c1, c3) values (1, 1, 1)");
      Server server = new Server(kind, version(database));
      KnownTables known =
          new KnownTables(new Schema(NamedList.of(List.of(table)), NamedList.empty()), List.of());
      Watched watched =
          kind == Database.POSTGRESQL
              ? new WatchedPostgres(statement)
              : new WatchedMySql(statement);
      for (Case each : Cases.of(kind)) {
        Set<String> effects = new TreeSet<>();
        each.operation().accept(server.facts(known)).forEach(fact -> effects.add(fact.effect()));
        said.put(each.name(), effects);
        done.put(each.name(), watched.doing(dialect.render(each.operation())));
      }
    }
    assertThat(said).isEqualTo(done);
  }

  private static Version version(TestDatabase database) {
    String words = String.valueOf(database.query("select version()").get(0).get(0));
    return Version.of(words.replaceFirst("^\\D*", "").replaceFirst("[^0-9.].*$", ""));
  }
}
