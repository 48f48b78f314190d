package dev.skein.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.AddForeignKey;
import dev.skein.operation.CreateSchema;
import dev.skein.operation.CreateSequence;
import dev.skein.operation.CreateTable;
import dev.skein.operation.Database;
import dev.skein.operation.ExecuteSql;
import dev.skein.operation.Operation;
import dev.skein.operation.RunJava;
import dev.skein.schema.NamedList;
import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import dev.skein.stored.StoredSchema;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.Catalogue.Ignore;
import dev.skein.testsupport.OperationKinds;
import dev.skein.testsupport.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every dialect has to do: each case of {@link DialectCases} gives the SQL of the dialect's
 * golden file; on the real database it leads to the same catalogue as building the schema afresh,
 * and its reverse leads back.
 */
abstract class DialectContract {

  private final Database kind;
  private final Dialect dialect;
  private final GoldenSql golden;

  DialectContract(Database kind, String goldenFile) {
    this.kind = kind;
    this.dialect = Dialects.of(kind);
    this.golden = GoldenSql.read(goldenFile, () -> golden(dialect));
  }

  static List<DialectCase> cases() {
    return DialectCases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isSaidExactlySo(DialectCase example) {
    assertThat(GoldenSql.section(example.name(), said(dialect, example)))
        .isEqualTo(golden.section(example.name()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void leadsToTheSchemaAndBack(DialectCase example) {
    Schema before = Operation.applyAll(example.given(), Schema.empty());
    Operation operation = example.operation().resolve(before);
    if (said(dialect, example).stream().anyMatch(sql -> sql.startsWith(REFUSED))) {
      return;
    }
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      database.execute(dialect.render(example.given()));
      Catalogue former = database.catalogue();
      Map<String, List<?>> formerRows = rows(database, former);

      StoredSchema stored = after(StoredSchema.empty(), dialect, dialect.render(example.given()));
      List<String> upgrade = dialect.render(List.of(operation), stored);
      database.execute(upgrade);
      assertThat(database.catalogue().difference(afresh(operation.applyTo(before)), ORDER))
          .isEmpty();
      if (example.query() != null) {
        assertThat(answers(database, example.query().apply(kind))).isEqualTo(example.rows());
      }
      if (operation instanceof ExecuteSql) {
        return;
      }
      database.execute(dialect.render(operation.reverse(), after(stored, dialect, upgrade)));
      assertThat(database.catalogue().difference(former, ORDER)).isEmpty();
      if (example.keepsRows()) {
        assertThat(rows(database, former)).isEqualTo(formerRows);
      }
    }
  }

  @Test
  void hasACaseForEachOperation() {
    Set<Class<?>> tried =
        cases().stream().map(example -> example.operation().getClass()).collect(Collectors.toSet());
    // Java code has no SQL: DialectTest says what becomes of it.
    tried.add(RunJava.class);
    assertThat(tried).isEqualTo(OperationKinds.all());
  }

  @Test
  void saysNothingBesidesTheCases() {
    assertThat(golden.names())
        .containsExactlyElementsOf(cases().stream().map(DialectCase::name).toList());
  }

  private static final Ignore ORDER = Ignore.COLUMN_ORDER;

  private static final String REFUSED = "refused: ";

  /** The catalogue of a database that never knew another schema. */
  private Catalogue afresh(Schema schema) {
    List<Operation> operations = new ArrayList<>();
    operations.add(new CreateSchema("billing"));
    schema.sequences().forEach(sequence -> operations.add(new CreateSequence(sequence)));
    // SQLite takes a foreign key to a table that comes later, and takes none afterwards.
    boolean inline = kind == Database.SQLITE;
    for (var table : schema.tables()) {
      operations.add(
          new CreateTable(inline ? table : table.foreignKeys(none -> NamedList.empty())));
    }
    for (var table : inline ? NamedList.<Table>empty() : schema.tables()) {
      table.foreignKeys().forEach(key -> operations.add(new AddForeignKey(table.name(), key)));
    }
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      database.execute(dialect.render(operations));
      return database.catalogue();
    }
  }

  private static Map<String, List<?>> rows(TestDatabase database, Catalogue catalogue) {
    Map<String, List<?>> rows = new TreeMap<>();
    for (String table : catalogue.tables().keySet()) {
      String columns =
          catalogue.table(table).columnNames().stream().collect(Collectors.joining(", "));
      String sql = "select " + columns + " from " + table + " order by 1";
      rows.put(table, database.query(sql));
    }
    return rows;
  }

  private static List<String> answers(TestDatabase database, String query) {
    return database.query(query).stream()
        .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining("|")))
        .toList();
  }

  private static StoredSchema after(StoredSchema before, Dialect dialect, List<String> statements) {
    return dialect.needsStoredSchema() ? before.after(statements) : before;
  }

  /** What a dialect cannot do it says, and the golden file has the message in place of the SQL. */
  private static List<String> said(Dialect dialect, DialectCase example) {
    Schema before = Operation.applyAll(example.given(), Schema.empty());
    StoredSchema stored = after(StoredSchema.empty(), dialect, dialect.render(example.given()));
    try {
      return dialect.render(List.of(example.operation().resolve(before)), stored);
    } catch (DialectException e) {
      return List.of(REFUSED + e.getMessage());
    }
  }

  private static String golden(Dialect dialect) {
    return cases().stream()
        .map(example -> GoldenSql.section(example.name(), said(dialect, example)))
        .collect(Collectors.joining("\n"));
  }
}
