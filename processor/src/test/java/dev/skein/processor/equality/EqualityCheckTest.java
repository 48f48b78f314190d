package dev.skein.processor.equality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.dialect.Dialects;
import dev.skein.operation.Database;
import dev.skein.processor.diff.DataLoss;
import dev.skein.processor.diff.Differ;
import dev.skein.processor.model.Intent;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.NamedList;
import dev.skein.schema.Schema;
import dev.skein.schema.Sequence;
import dev.skein.schema.Table;
import dev.skein.snapshot.Snapshot;
import dev.skein.testsupport.TestDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The comparison with Hibernate's database is worth nothing if it overlooks what is wrong. */
class EqualityCheckTest {

  /** There a table stands for a sequence, and the program alone knows its increment. */
  private static final Set<Database> WITHOUT_SEQUENCES =
      EnumSet.of(Database.MYSQL, Database.SQLITE);

  static Stream<Database> kinds() {
    return TestDatabase.kinds().stream();
  }

  /** Each mutation has a table of its own, so that one comparison shows all of them. */
  @ParameterizedTest
  @MethodSource("kinds")
  void noticesWhatIsWrong(Database kind) {
    List<Table> right = new ArrayList<>(Everything.targets());
    right.add(Everything.table("untouched"));
    List<Table> wrong = new ArrayList<>(right);
    for (Mutation mutation : Mutation.values()) {
      right.add(mutation.original());
      wrong.add(mutation.mutated());
    }
    try (TestDatabase expected = created(kind, asHibernate(kind, right), 50);
        TestDatabase actual = created(kind, wrong, 49)) {
      List<String> differences =
          actual
              .catalogue()
              .difference(HibernateSchema.standard(expected, right), Allowed.facts(kind));
      assertThat(Mutation.values())
          .filteredOn(mutation -> mutation.isKeptBy(kind))
          .allSatisfy(
              mutation ->
                  assertThat(differences)
                      .as("what is said of %s", mutation)
                      .anyMatch(line -> mutation.isIn(line)));
      if (!WITHOUT_SEQUENCES.contains(kind)) {
        assertThat(differences).anyMatch(line -> line.startsWith("sequence counter:"));
      }
      assertThat(differences)
          .filteredOn(line -> !line.contains("counter"))
          .allMatch(line -> Arrays.stream(Mutation.values()).anyMatch(change -> change.isIn(line)));
    }
  }

  /** Hibernate creates neither foreign keys nor uniques of several columns on SQLite. */
  private static List<Table> asHibernate(Database kind, List<Table> tables) {
    return kind != Database.SQLITE
        ? tables
        : tables.stream()
            .map(
                table ->
                    table
                        .foreignKeys(all -> NamedList.empty())
                        .uniqueConstraints(all -> NamedList.empty()))
            .toList();
  }

  private static TestDatabase created(Database kind, List<Table> tables, long increment) {
    Schema schema =
        new Schema(
            NamedList.of(tables), NamedList.of(List.of(new Sequence("counter", 1, increment))));
    TestDatabase database = TestDatabase.fresh(kind);
    database.execute(
        Dialects.of(kind)
            .render(
                Differ.diff(
                    Snapshot.empty(),
                    new Snapshot(schema, Map.of()),
                    Intent.none(),
                    DataLoss.ALLOW,
                    new Problems())));
    return database;
  }
}
