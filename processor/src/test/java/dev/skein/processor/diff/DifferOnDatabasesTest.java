package dev.skein.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.dialect.Dialect;
import dev.skein.dialect.Dialects;
import dev.skein.operation.Database;
import dev.skein.operation.Operation;
import dev.skein.processor.model.Intent;
import dev.skein.processor.problem.Problems;
import dev.skein.snapshot.Snapshot;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.Catalogue.Ignore;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Real databases follow the operations, there and back, and end where a fresh one begins. */
class DifferOnDatabasesTest {

  /** One verdict for one commit; take it away to look for what is not known yet. */
  private static final String SEED = "20261122";

  @Provide
  Arbitrary<Snapshot> snapshots() {
    return SnapshotArbitraries.any();
  }

  @Property(tries = 60, seed = SEED)
  void onH2(@ForAll("snapshots") Snapshot before, @ForAll("snapshots") Snapshot after) {
    thereAndBack(Database.H2, before, after);
  }

  @Property(tries = 25, seed = SEED)
  void onPostgres(@ForAll("snapshots") Snapshot before, @ForAll("snapshots") Snapshot after) {
    thereAndBack(Database.POSTGRESQL, before, after);
  }

  @Property(tries = 800, seed = SEED)
  @Tag("long")
  void onH2AtLength(@ForAll("snapshots") Snapshot before, @ForAll("snapshots") Snapshot after) {
    thereAndBack(Database.H2, before, after);
  }

  @Property(tries = 200, seed = SEED)
  @Tag("long")
  void onPostgresAtLength(
      @ForAll("snapshots") Snapshot before, @ForAll("snapshots") Snapshot after) {
    thereAndBack(Database.POSTGRESQL, before, after);
  }

  private static void thereAndBack(Database kind, Snapshot before, Snapshot after) {
    Assume.that(canBeConverted(before, after) && canBeConverted(after, before));
    Dialect dialect = Dialects.of(kind);
    List<Operation> change = diff(before, after);
    try (TestDatabase fresh = TestDatabase.fresh(kind);
        TestDatabase changed = TestDatabase.fresh(kind)) {
      changed.execute(dialect.render(diff(Snapshot.empty(), before)));
      Catalogue begin = changed.catalogue();
      changed.execute(dialect.render(change));
      fresh.execute(dialect.render(diff(Snapshot.empty(), after)));
      assertThat(changed.catalogue().difference(fresh.catalogue(), Ignore.COLUMN_ORDER))
          .as("after %s", dialect.render(change))
          .isEmpty();
      changed.execute(dialect.render(Operation.reverseAll(change)));
      assertThat(changed.catalogue().difference(begin, Ignore.COLUMN_ORDER))
          .as("back by %s", dialect.render(Operation.reverseAll(change)))
          .isEmpty();
    }
  }

  private static boolean canBeConverted(Snapshot before, Snapshot after) {
    Problems problems = new Problems();
    Differ.diff(before, after, Intent.none(), DataLoss.ALLOW, problems);
    return problems.all().stream()
        .noneMatch(problem -> problem.message().code().equals("NoConversion"));
  }

  private static List<Operation> diff(Snapshot before, Snapshot after) {
    return Differ.diff(before, after, Intent.none(), DataLoss.ALLOW, new Problems());
  }
}
