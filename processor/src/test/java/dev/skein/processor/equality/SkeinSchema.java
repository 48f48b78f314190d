package dev.skein.processor.equality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.dialect.Dialects;
import dev.skein.operation.Operation;
import dev.skein.processor.diff.DataLoss;
import dev.skein.processor.diff.Differ;
import dev.skein.processor.mapping.JpaNaming;
import dev.skein.processor.mapping.Mapped;
import dev.skein.processor.mapping.Mapping;
import dev.skein.processor.mapping.MappingOptions;
import dev.skein.processor.mapping.SpringNaming;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.snapshot.Snapshot;
import dev.skein.testsupport.TestDatabase;
import java.util.List;

/** What Skein makes of entities. */
public final class SkeinSchema {

  private final Mapped mapped;

  /**
   * The schema of some entities, of which none may be wrong.
   *
   * @param entities the entities
   * @param spring whether names are Spring Boot's rather than the specification's
   */
  public SkeinSchema(List<EntityModel> entities, boolean spring) {
    Problems problems = new Problems();
    this.mapped =
        new Mapping(
                spring ? new SpringNaming() : new JpaNaming(), MappingOptions.defaults(), problems)
            .map(entities);
    assertThat(problems.all()).isEmpty();
  }

  /** What the entities ask for. */
  public Mapped mapped() {
    return mapped;
  }

  /** Creates the schema by the operations that Skein would write into the first migration. */
  public void create(TestDatabase database) {
    database.execute(Dialects.of(database.kind()).render(operations()));
  }

  /** Drops the schema by undoing these operations. */
  public void drop(TestDatabase database) {
    database.execute(Dialects.of(database.kind()).render(Operation.reverseAll(operations())));
  }

  private List<Operation> operations() {
    Problems problems = new Problems();
    List<Operation> operations =
        Differ.diff(Snapshot.empty(), mapped.snapshot(), mapped.intent(), DataLoss.ERROR, problems);
    assertThat(problems.all()).isEmpty();
    return operations;
  }
}
