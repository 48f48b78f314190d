package dev.skein.processor.source;

import dev.skein.operation.AddCheck;
import dev.skein.operation.AddColumn;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.AddPrimaryKey;
import dev.skein.operation.AddUnique;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.AlterSequence;
import dev.skein.operation.CommentOnTable;
import dev.skein.operation.ConstraintKind;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.CreateSchema;
import dev.skein.operation.CreateSequence;
import dev.skein.operation.CreateTable;
import dev.skein.operation.Database;
import dev.skein.operation.DeleteRows;
import dev.skein.operation.DropCheck;
import dev.skein.operation.DropColumn;
import dev.skein.operation.DropForeignKey;
import dev.skein.operation.DropIndex;
import dev.skein.operation.DropPrimaryKey;
import dev.skein.operation.DropSequence;
import dev.skein.operation.DropTable;
import dev.skein.operation.DropUnique;
import dev.skein.operation.EnumConversion;
import dev.skein.operation.ExecuteSql;
import dev.skein.operation.InsertRows;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.RenameConstraint;
import dev.skein.operation.RenameIndex;
import dev.skein.operation.RenameSequence;
import dev.skein.operation.RenameTable;
import dev.skein.schema.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Operations of every kind, with the most awkward texts; they need not fit one another. */
final class OperationArbitraries {

  private OperationArbitraries() {}

  /** Operations that can be undone. */
  static Arbitrary<Operation> reversible() {
    return Arbitraries.oneOf(tables(), columns(), constraints(), drops(), renames(), sequences());
  }

  /** Operations of every kind. */
  static Arbitrary<Operation> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, reversible()), Tuple.of(1, rows()), Tuple.of(1, sql()));
  }

  private static Arbitrary<String> names() {
    return PartArbitraries.names();
  }

  private static Arbitrary<Operation> tables() {
    return Arbitraries.oneOf(
        PartArbitraries.tables().map(CreateTable::new),
        PartArbitraries.tables().map(table -> new DropTable(table.name(), table)),
        names().map(CreateSchema::new),
        Combinators.combine(
                names(),
                PartArbitraries.texts().injectNull(0.3),
                PartArbitraries.texts().injectNull(0.3))
            .as(CommentOnTable::new));
  }

  private static Arbitrary<Operation> columns() {
    Arbitrary<Operation> alter =
        Combinators.combine(
                names(),
                PartArbitraries.columns(),
                PartArbitraries.columns(),
                PartArbitraries.sql().injectNull(0.5),
                PartArbitraries.sql().injectNull(0.5))
            .as(
                (table, before, after, backfill, using) ->
                    new AlterColumn(table, before, after.withName(before.name()), backfill, using));
    Arbitrary<Operation> convert =
        Combinators.combine(
                names(),
                PartArbitraries.columns(),
                PartArbitraries.columns(),
                PartArbitraries.sql().list().ofMinSize(1).ofMaxSize(3),
                Arbitraries.of(true, false))
            .as(
                (table, before, after, constants, toNames) ->
                    new AlterColumn(
                        table,
                        before,
                        after.withName(before.name()),
                        null,
                        null,
                        new EnumConversion(constants, toNames)));
    return Arbitraries.oneOf(
        alter,
        convert,
        Combinators.combine(
                names(), PartArbitraries.columns(), PartArbitraries.sql().injectNull(0.5))
            .as(AddColumn::new),
        Combinators.combine(names(), PartArbitraries.columns())
            .as((table, column) -> new DropColumn(table, column.name(), column)));
  }

  private static Arbitrary<Operation> constraints() {
    return Arbitraries.oneOf(
        Combinators.combine(names(), PartArbitraries.primaryKeys()).as(AddPrimaryKey::new),
        Combinators.combine(names(), PartArbitraries.uniques()).as(AddUnique::new),
        Combinators.combine(names(), PartArbitraries.foreignKeys()).as(AddForeignKey::new),
        Combinators.combine(names(), PartArbitraries.indexes()).as(CreateIndex::new),
        Combinators.combine(names(), PartArbitraries.checks()).as(AddCheck::new));
  }

  private static Arbitrary<Operation> drops() {
    return Arbitraries.oneOf(
        Combinators.combine(names(), PartArbitraries.primaryKeys())
            .as((table, part) -> new DropPrimaryKey(table, part.name(), part)),
        Combinators.combine(names(), PartArbitraries.uniques())
            .as((table, part) -> new DropUnique(table, part.name(), part)),
        Combinators.combine(names(), PartArbitraries.foreignKeys())
            .as((table, part) -> new DropForeignKey(table, part.name(), part)),
        Combinators.combine(names(), PartArbitraries.indexes())
            .as((table, part) -> new DropIndex(table, part.name(), part)),
        Combinators.combine(names(), PartArbitraries.checks())
            .as((table, part) -> new DropCheck(table, part.name(), part)));
  }

  private static Arbitrary<Operation> renames() {
    return Arbitraries.oneOf(
        Combinators.combine(names(), names()).as(RenameTable::new),
        Combinators.combine(names(), names(), names()).as(RenameColumn::new),
        Combinators.combine(names(), names(), names()).as(RenameIndex::new),
        Combinators.combine(names(), Arbitraries.of(ConstraintKind.class), names(), names())
            .as(RenameConstraint::new),
        Combinators.combine(names(), names()).as(RenameSequence::new));
  }

  private static Arbitrary<Operation> sequences() {
    return Arbitraries.oneOf(
        PartArbitraries.sequences().map(CreateSequence::new),
        PartArbitraries.sequences().map(sequence -> new DropSequence(sequence.name(), sequence)),
        Combinators.combine(PartArbitraries.sequences(), PartArbitraries.sequences())
            .as(
                (before, after) ->
                    new AlterSequence(
                        before,
                        new Sequence(
                            before.name(), after.start(), after.increment(), after.options()))));
  }

  private static Arbitrary<Operation> rows() {
    Arbitrary<List<List<Object>>> values =
        PartArbitraries.values()
            .injectNull(0.2)
            .list()
            .ofSize(2)
            .list()
            .ofMaxSize(3)
            .map(OperationArbitraries::copy);
    Arbitrary<List<String>> columns = names().list().ofSize(2);
    return Arbitraries.oneOf(
        Combinators.combine(names(), columns, values).as(InsertRows::new),
        Combinators.combine(names(), columns, values).as(DeleteRows::new),
        names()
            .map(
                name ->
                    new InsertRows(name, List.of(name), List.of(Collections.singletonList(null)))));
  }

  private static List<List<Object>> copy(List<List<Object>> rows) {
    return new ArrayList<>(rows);
  }

  private static Arbitrary<Operation> sql() {
    return Combinators.combine(
            PartArbitraries.texts(),
            Arbitraries.maps(Arbitraries.of(Database.class), PartArbitraries.texts()))
        .as(ExecuteSql::new);
  }
}
