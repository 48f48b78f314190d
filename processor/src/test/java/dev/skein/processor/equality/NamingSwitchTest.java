package dev.skein.processor.equality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.AddColumn;
import dev.skein.operation.CreateSequence;
import dev.skein.operation.CreateTable;
import dev.skein.operation.Database;
import dev.skein.operation.DropColumn;
import dev.skein.operation.DropSequence;
import dev.skein.operation.DropTable;
import dev.skein.operation.Operation;
import dev.skein.processor.diff.DataLoss;
import dev.skein.processor.diff.Differ;
import dev.skein.processor.mapping.Mapped;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.Schema;
import dev.skein.snapshot.Snapshot;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A project goes over to the other naming strategy: nothing may be dropped or start anew. */
class NamingSwitchTest {

  private static final List<Class<? extends Operation>> LOSING =
      List.of(
          CreateTable.class,
          DropTable.class,
          AddColumn.class,
          DropColumn.class,
          CreateSequence.class,
          DropSequence.class);

  @ParameterizedTest(name = "to names of Spring: {0}")
  @ValueSource(booleans = {true, false})
  void everythingIsRenamed(boolean toSpring) {
    List<EntityModel> entities =
        Corpus.models(Database.POSTGRESQL).stream().filter(entity -> !isMoved(entity)).toList();
    Snapshot before = new SkeinSchema(entities, !toSpring).mapped().snapshot();
    Mapped after = new SkeinSchema(entities, toSpring).mapped();
    Problems problems = new Problems();

    List<Operation> operations =
        Differ.diff(before, after.snapshot(), after.intent(), DataLoss.ERROR, problems);

    assertThat(operations).hasSizeGreaterThan(100).noneMatch(this::loses);
    assertThat(problems.all()).allMatch(problem -> problem.message().code().equals("UnknownCheck"));
    Schema reached = Operation.applyAll(operations, before.schema());
    assertThat(reached).isEqualTo(after.snapshot().schema());
  }

  /** A table whose schema is spelled otherwise would move to another, which is an error. */
  private static boolean isMoved(EntityModel entity) {
    return entity.className().contains("CrossSchema");
  }

  private boolean loses(Operation operation) {
    return LOSING.stream().anyMatch(kind -> kind.isInstance(operation));
  }
}
