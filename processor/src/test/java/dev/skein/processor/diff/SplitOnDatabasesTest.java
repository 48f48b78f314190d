package dev.skein.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.dialect.Dialect;
import dev.skein.dialect.Dialects;
import dev.skein.operation.Database;
import dev.skein.operation.Operation;
import dev.skein.processor.model.Intent;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.source.TableSplit;
import dev.skein.processor.source.TableSplit.Part;
import dev.skein.schema.Schema;
import dev.skein.snapshot.Snapshot;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.Catalogue.Ignore;
import dev.skein.testsupport.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** A divided change leads where the whole one does, and each part can be taken back alone. */
class SplitOnDatabasesTest {

  /** One verdict for one commit; take it away to look for what is not known yet. */
  private static final String SEED = "20261130";

  @Provide
  Arbitrary<Snapshot> snapshots() {
    return SnapshotArbitraries.any();
  }

  @Property
  void nothingIsLostAndNothingIsTwice(
      @ForAll("snapshots") Snapshot before, @ForAll("snapshots") Snapshot after) {
    List<Operation> change = diff(before, after);
    List<Part> parts = TableSplit.of(change, before.schema());

    assertThat(parts.stream().flatMap(part -> part.operations().stream()))
        .containsExactlyInAnyOrderElementsOf(change);
  }

  @Property
  void eachPartIsTakenBackAlone(
      @ForAll("snapshots") Snapshot before, @ForAll("snapshots") Snapshot after) {
    List<Schema> schemas = new ArrayList<>(List.of(before.schema()));
    List<Part> parts = TableSplit.of(diff(before, after), before.schema());
    for (Part part : parts) {
      schemas.add(Operation.applyAll(part.operations(), schemas.get(schemas.size() - 1)));
    }
    assertThat(schemas.get(parts.size())).isEqualTo(after.schema());
    for (int i = parts.size(); i > 0; i--) {
      assertThat(
              Operation.applyAll(
                  Operation.reverseAll(parts.get(i - 1).operations()), schemas.get(i)))
          .isEqualTo(schemas.get(i - 1));
    }
  }

  @Property(tries = 25, seed = SEED)
  void onH2(@ForAll("snapshots") Snapshot before, @ForAll("snapshots") Snapshot after) {
    thereAndBack(Database.H2, before, after);
  }

  @Property(tries = 500, seed = SEED)
  @Tag("long")
  void onH2AtLength(@ForAll("snapshots") Snapshot before, @ForAll("snapshots") Snapshot after) {
    thereAndBack(Database.H2, before, after);
  }

  @Property(tries = 100, seed = SEED)
  @Tag("long")
  void onPostgresAtLength(
      @ForAll("snapshots") Snapshot before, @ForAll("snapshots") Snapshot after) {
    thereAndBack(Database.POSTGRESQL, before, after);
  }

  private static void thereAndBack(Database kind, Snapshot before, Snapshot after) {
    Assume.that(canBeConverted(before, after) && canBeConverted(after, before));
    Dialect dialect = Dialects.of(kind);
    List<Part> parts = TableSplit.of(diff(before, after), before.schema());
    try (TestDatabase fresh = TestDatabase.fresh(kind);
        TestDatabase changed = TestDatabase.fresh(kind)) {
      changed.execute(dialect.render(diff(Snapshot.empty(), before)));
      List<Catalogue> catalogues = new ArrayList<>(List.of(changed.catalogue()));
      for (Part part : parts) {
        changed.execute(dialect.render(part.operations()));
        catalogues.add(changed.catalogue());
      }
      fresh.execute(dialect.render(diff(Snapshot.empty(), after)));
      assertThat(changed.catalogue().difference(fresh.catalogue(), Ignore.COLUMN_ORDER))
          .as("after %s", parts)
          .isEmpty();
      for (int i = parts.size() - 1; i >= 0; i--) {
        changed.execute(dialect.render(Operation.reverseAll(parts.get(i).operations())));
        assertThat(changed.catalogue().difference(catalogues.get(i), Ignore.COLUMN_ORDER))
            .as("back by %s", parts.get(i))
            .isEmpty();
      }
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
