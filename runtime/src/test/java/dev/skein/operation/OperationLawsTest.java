package dev.skein.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Schema;
import dev.skein.schema.Sequence;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import dev.skein.testsupport.OperationKinds;
import dev.skein.testsupport.Schemas;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for every operation on every schema. */
class OperationLawsTest {

  @Provide
  Arbitrary<Schema> schemas() {
    return Schemas.any();
  }

  @Property(tries = 200)
  void theReverseBringsBackTheSchema(@ForAll("schemas") Schema schema) {
    for (Operation operation : ApplicableOperations.on(schema)) {
      Operation resolved = operation.resolve(schema);
      Schema after = resolved.applyTo(schema);
      assertThat(Operation.applyAll(resolved.reverse(), after))
          .as("%s", resolved)
          .isEqualTo(schema);
    }
  }

  @Property(tries = 100)
  void theReverseOfTheReverseDoesTheSame(@ForAll("schemas") Schema schema) {
    for (Operation operation : ApplicableOperations.on(schema)) {
      Operation resolved = operation.resolve(schema);
      Schema after = resolved.applyTo(schema);
      List<Operation> back = Operation.resolveAll(resolved.reverse(), after);
      List<Operation> forth = Operation.reverseAll(back);
      assertThat(Operation.applyAll(forth, schema)).as("%s", resolved).isEqualTo(after);
    }
  }

  @Property(tries = 100)
  void resolvingChangesNothingBesides(@ForAll("schemas") Schema schema) {
    for (Operation operation : ApplicableOperations.on(schema)) {
      Operation resolved = operation.resolve(schema);
      assertThat(resolved.applyTo(schema)).isEqualTo(operation.applyTo(schema));
      assertThat(resolved.isDestructive()).isEqualTo(operation.isDestructive());
      assertThat(resolved.resolve(schema)).isEqualTo(resolved);
    }
  }

  @Property(tries = 50)
  void whatIsDroppedByNameAloneCannotBeUndone(@ForAll("schemas") Schema schema) {
    ApplicableOperations.on(schema).stream()
        .filter(operation -> !operation.resolve(schema).equals(operation))
        .forEach(
            drop ->
                assertThatThrownBy(drop::reverse)
                    .isInstanceOf(IrreversibleException.class)
                    .hasMessageMatching(
                        "What was in .+ '.+' is not known here: resolve the operation first\\."));
  }

  /** What a generated schema may hold, all in one. */
  private static Schema everything() {
    Column id = Column.of("id", ColumnType.of(SqlType.BIGINT)).notNull();
    List<String> key = List.of("id");
    Table table =
        Table.named("t")
            .columns(all -> all.with(id).with(Column.of("plain", ColumnType.of(SqlType.TEXT))))
            .withPrimaryKey(new PrimaryKey("pk", key))
            .uniqueConstraints(all -> all.with(new UniqueConstraint("uk", key)))
            .foreignKeys(all -> all.with(new ForeignKey("fk", key, "t", key)))
            .checks(all -> all.with(new CheckConstraint("ck", "id > 0")))
            .indexes(all -> all.with(Index.of("ix", key)));
    return Schema.empty()
        .tables(all -> all.with(table))
        .sequences(all -> all.with(new Sequence("s", 1, 50)));
  }

  @Test
  void everyOperationIsTried() {
    Set<Class<?>> tried =
        ApplicableOperations.on(everything()).stream()
            .map(Operation::getClass)
            .collect(Collectors.toSet());
    tried.add(AddPrimaryKey.class); // the reverse of dropping one
    tried.add(ExecuteSql.class); // irreversible, see OperationTest
    tried.add(RunJava.class);
    assertThat(tried).isEqualTo(OperationKinds.all());
  }
}
