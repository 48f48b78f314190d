package dev.skein.processor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.migration.MigrationName;
import dev.skein.migration.Recording;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.CreateSequence;
import dev.skein.operation.CreateTable;
import dev.skein.operation.DropCheck;
import dev.skein.operation.DropColumn;
import dev.skein.operation.DropForeignKey;
import dev.skein.operation.DropIndex;
import dev.skein.operation.DropPrimaryKey;
import dev.skein.operation.DropSequence;
import dev.skein.operation.DropTable;
import dev.skein.operation.DropUnique;
import dev.skein.operation.ExecuteSql;
import dev.skein.operation.InsertRows;
import dev.skein.operation.IrreversibleException;
import dev.skein.operation.Operation;
import dev.skein.operation.RunJava;
import dev.skein.schema.NamedList;
import dev.skein.schema.Schema;
import dev.skein.testsupport.CompiledMigration;
import dev.skein.testsupport.Schemas;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/**
 * Law 5: generated source, compiled and recorded, equals the operations it came from. Each try runs
 * javac, with every warning an error.
 */
class SourceLawTest {

  private static final String MESSAGE = "Change */ \\u002a \"it\" {@code x} $S";

  @Provide
  Arbitrary<List<Operation>> reversible() {
    return OperationArbitraries.reversible().list().ofMinSize(1).ofMaxSize(20);
  }

  @Provide
  Arbitrary<List<Operation>> any() {
    return OperationArbitraries.any().list().ofMinSize(1).ofMaxSize(20);
  }

  @Provide
  Arbitrary<Schema> schemas() {
    return Schemas.any();
  }

  @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
  void everyOperationIsRecordedAsItWas(@ForAll("any") List<Operation> operations) {
    assertThat(Recording.of(compiled(operations)::upgrade))
        .isEqualTo(byName(Indexes.afterTheirTables(operations)));
  }

  @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
  void whatUndoesItIsRecordedToo(@ForAll("reversible") List<Operation> operations) {
    List<Operation> statements = Indexes.afterTheirTables(operations);

    assertThat(Recording.of(compiled(operations)::downgrade))
        .isEqualTo(
            byName(
                Indexes.afterTheirTables(
                    Indexes.goneWithTheirTables(Operation.reverseAll(statements)))));
  }

  /** Resolved against the schema before, both directions are what they were, contents and all. */
  @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
  void resolvedItKnowsWhatItDrops(@ForAll("schemas") Schema schema) {
    List<Operation> up = Indexes.afterTheirTables(creation(schema));
    List<Operation> down =
        Operation.resolveAll(Indexes.goneWithTheirTables(Operation.reverseAll(up)), schema);

    SkeinMigration there = compiled(up);
    SkeinMigration back = compiled(down);

    assertThat(resolved(Recording.of(there::upgrade), Schema.empty())).isEqualTo(up);
    assertThat(resolved(Recording.of(there::downgrade), schema)).isEqualTo(down);
    assertThat(resolved(Recording.of(back::upgrade), schema)).isEqualTo(down);
    assertThat(Operation.applyAll(Recording.of(back::downgrade), Schema.empty())).isEqualTo(schema);
  }

  @Property(tries = 60)
  void theSameOperationsGiveTheSameText(@ForAll("any") List<Operation> operations) {
    assertThat(migration(operations).javaSource())
        .isEqualTo(migration(operations).javaSource())
        .endsWith("}\n")
        .doesNotContain("\r");
  }

  @Test
  void bytesAreRecordedAsTheyWere() {
    byte[] bytes = {0, 10, -1};
    InsertRows insert = new InsertRows("t", List.of("a"), List.of(List.<Object>of(bytes)));

    InsertRows recorded = (InsertRows) Recording.of(compiled(List.of(insert))::upgrade).get(0);

    assertThat(recorded.rows().get(0).get(0)).isEqualTo(bytes);
  }

  @Test
  void whatCannotBeUndoneSaysSo() {
    Operation sql = new ExecuteSql("DELETE FROM t", Map.of());

    assertThatThrownBy(() -> Recording.of(compiled(List.of(sql))::downgrade))
        .isInstanceOf(IrreversibleException.class)
        .hasMessage("SQL is undone only by SQL: write it into downgrade().");
  }

  @Test
  void aValueWithoutSourceIsNotWritten() {
    Operation rows =
        new InsertRows("t", List.of("c"), List.of(List.of(Currency.getInstance("EUR"))));

    assertThatThrownBy(() -> migration(List.of(rows)).javaSource())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A row holds a value of java.util.Currency, which Skein cannot write.");
  }

  @Test
  void javaCodeIsNotWritten() {
    assertThatThrownBy(
            () -> migration(List.of(new RunJava("Encrypt", connection -> {}))).javaSource())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Java code has no source here: 'Encrypt'. Write it by hand.");
  }

  private static MigrationClass migration(List<Operation> operations) {
    return new MigrationClass(
        "db.migration",
        new MigrationName("20261122103000", MESSAGE),
        List.of("20261120090000"),
        operations);
  }

  private static SkeinMigration compiled(List<Operation> operations) {
    MigrationClass migration = migration(operations);
    return CompiledMigration.of(migration.qualifiedName(), migration.javaSource());
  }

  private static List<Operation> resolved(List<Operation> operations, Schema before) {
    return Operation.resolveAll(operations, before);
  }

  /** Operations as they stand in Java, where a drop knows the name of what it drops only. */
  private static List<Operation> byName(List<Operation> operations) {
    return operations.stream().map(SourceLawTest::byName).toList();
  }

  private static Operation byName(Operation operation) {
    if (operation instanceof DropTable drop) {
      return new DropTable(drop.name(), null);
    } else if (operation instanceof DropColumn drop) {
      return new DropColumn(drop.table(), drop.name(), null);
    } else if (operation instanceof DropPrimaryKey drop) {
      return new DropPrimaryKey(drop.table(), drop.name(), null);
    } else if (operation instanceof DropUnique drop) {
      return new DropUnique(drop.table(), drop.name(), null);
    } else if (operation instanceof DropForeignKey drop) {
      return new DropForeignKey(drop.table(), drop.name(), null);
    } else if (operation instanceof DropIndex drop) {
      return new DropIndex(drop.table(), drop.name(), null);
    } else if (operation instanceof DropCheck drop) {
      return new DropCheck(drop.table(), drop.name(), null);
    } else if (operation instanceof DropSequence drop) {
      return new DropSequence(drop.name(), null);
    }
    return operation;
  }

  private static List<Operation> creation(Schema schema) {
    List<Operation> operations = new ArrayList<>();
    schema.sequences().forEach(sequence -> operations.add(new CreateSequence(sequence)));
    schema
        .tables()
        .forEach(
            table -> operations.add(new CreateTable(table.foreignKeys(all -> NamedList.empty()))));
    schema
        .tables()
        .forEach(
            table ->
                table
                    .foreignKeys()
                    .forEach(key -> operations.add(new AddForeignKey(table.name(), key))));
    return operations;
  }
}
