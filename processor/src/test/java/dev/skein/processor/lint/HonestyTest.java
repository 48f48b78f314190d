package dev.skein.processor.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.dialect.Dialect;
import dev.skein.dialect.Dialects;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.CreateTable;
import dev.skein.operation.Database;
import dev.skein.operation.Operation;
import dev.skein.operation.OperationVisitor;
import dev.skein.processor.lint.Cases.Case;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.NamedList;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.ReferentialAction;
import dev.skein.schema.Schema;
import dev.skein.schema.SqlType;
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

  /** From 11.2 on MariaDB copies beside writers; before, these were all it did beside them. */
  private static final String AS_BEFORE = "10.11";

  /**
   * A server, and the version whose ways it is asked to keep to.
   *
   * @param kind the database
   * @param version the version, or empty for its own
   */
  record Asked(Database kind, String version) {
    @Override
    public String toString() {
      return kind.displayName() + " " + version;
    }
  }

  static Stream<Asked> servers() {
    return Stream.of(
            new Asked(Database.POSTGRESQL, ""),
            new Asked(Database.MYSQL, ""),
            new Asked(Database.MARIADB, ""),
            new Asked(Database.MARIADB, AS_BEFORE))
        .filter(asked -> TestDatabase.kinds().contains(asked.kind()));
  }

  @ParameterizedTest
  @MethodSource("servers")
  void aServerDoesWhatIsSaidOfIt(Asked asked) throws SQLException {
    Dialect dialect = Dialects.of(asked.kind());
    Table table = Cases.table(asked.kind());
    Map<String, Set<String>> said = new TreeMap<>();
    Map<String, Set<String>> done = new TreeMap<>();
    try (TestDatabase database = TestDatabase.fresh(asked.kind());
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table " + Cases.PARENT + " (id bigint primary key)");
      for (String sql : dialect.render(new CreateTable(table))) {
        statement.execute(sql);
      }
      statement.execute("insert into t (id, c1, c3) values (1, 1, 1)");
      Server server = server(asked, database);
      Watched watched = watched(asked, statement);
      for (Case each : Cases.of(asked.kind())) {
        said.put(each.name(), said(server, table, each.operations()));
        done.put(each.name(), watched.doing(dialect.render(each.operations())));
      }
      if (asked.kind() != Database.POSTGRESQL) {
        Table acting = actedOnByAKey();
        for (String sql : dialect.render(new CreateTable(acting))) {
          statement.execute(sql);
        }
        Column number = acting.columns().require("n");
        Operation widened =
            new AlterColumn(acting.name(), number, number.withType(ColumnType.of(SqlType.BIGINT)));
        said.put("acted on by a key", said(server, acting, List.of(widened)));
        done.put("acted on by a key", watched.doing(dialect.render(widened)));
      }
    }
    assertThat(said).isEqualTo(done);
  }

  /** A table whose rows go with those they point to. */
  private static Table actedOnByAKey() {
    return Table.named("acted")
        .columns(
            none ->
                NamedList.of(
                    List.of(
                        Column.of("id", ColumnType.of(SqlType.BIGINT)).notNull(),
                        Column.of("n", ColumnType.of(SqlType.INTEGER)),
                        Column.of("p_id", ColumnType.of(SqlType.BIGINT)))))
        .withPrimaryKey(new PrimaryKey("pk_acted", List.of("id")))
        .foreignKeys(
            none ->
                NamedList.of(
                    List.of(
                        new ForeignKey("fk_acted", List.of("p_id"), Cases.PARENT, List.of("id"))
                            .onDelete(ReferentialAction.CASCADE))));
  }

  private static Set<String> said(Server server, Table table, List<Operation> change) {
    KnownTables tables =
        new KnownTables(new Schema(NamedList.of(List.of(table)), NamedList.empty()), List.of());
    OperationVisitor<List<Fact>> facts = server.facts(tables);
    Set<String> effects = new TreeSet<>();
    for (Operation operation : change) {
      operation.accept(facts).forEach(fact -> effects.add(fact.effect()));
      tables.pass(operation);
    }
    return effects;
  }

  private static Watched watched(Asked asked, Statement statement) throws SQLException {
    return asked.kind() == Database.POSTGRESQL
        ? new WatchedPostgres(statement)
        : new WatchedMySql(statement, asked.version().equals(AS_BEFORE));
  }

  private static Server server(Asked asked, TestDatabase database) {
    String words =
        asked.version().isEmpty()
            ? String.valueOf(database.query("select version()").get(0).get(0))
            : asked.version();
    return new Server(
        asked.kind(), Version.of(words.replaceFirst("^\\D*", "").replaceFirst("[^0-9.].*$", "")));
  }
}
