package dev.skein.processor.diff;

import dev.skein.operation.AddCheck;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.AddPrimaryKey;
import dev.skein.operation.AddUnique;
import dev.skein.operation.CommentOnTable;
import dev.skein.operation.ConstraintKind;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.DropCheck;
import dev.skein.operation.DropForeignKey;
import dev.skein.operation.DropIndex;
import dev.skein.operation.DropPrimaryKey;
import dev.skein.operation.DropUnique;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameConstraint;
import dev.skein.operation.RenameIndex;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares two states of a table. */
final class TableComparison {

  private final Table before;
  private final Table after;
  private final String name;
  private final Parts<PrimaryKey> primaryKeys;
  private final Parts<UniqueConstraint> uniques;
  private final Parts<ForeignKey> foreignKeys;
  private final Parts<Index> indexes;
  private final Parts<CheckConstraint> checks;

  TableComparison(Table before, Table after, Keys keys) {
    this.before = before;
    this.after = after;
    name = after.name();
    primaryKeys = PartKinds.primaryKeys(before, after);
    uniques = PartKinds.uniques(before, after);
    indexes = PartKinds.indexes(before, after);
    foreignKeys =
        PartKinds.foreignKeys(
            before, after, key -> keys.hinders(before, key) || losesItsIndex(key));
    checks = PartKinds.checks(before, after);
  }

  /** H2 and MySQL refuse to drop an index, unique constraint or key that a foreign key uses. */
  private boolean losesItsIndex(ForeignKey key) {
    return Stream.of(
            indexes.gone().stream().map(Index::columnNames),
            uniques.gone().stream().map(UniqueConstraint::columns),
            primaryKeys.gone().stream().map(PrimaryKey::columns))
        .flatMap(Function.identity())
        .anyMatch(columns -> startsWith(columns, key.columns()));
  }

  private static boolean startsWith(List<String> columns, List<String> first) {
    return columns.size() >= first.size()
        && Set.copyOf(columns.subList(0, first.size())).equals(Set.copyOf(first));
  }

  TableChanges changes(ColumnChanges columns) {
    return new TableChanges(
        foreignKeys.drops(key -> new DropForeignKey(name, key.name(), key)),
        clear(),
        rename(),
        shape(columns),
        link(),
        columns.shed());
  }

  private List<Operation> clear() {
    return joined(
        Stream.of(
            indexes.drops(index -> new DropIndex(name, index.name(), index)),
            checks.drops(check -> new DropCheck(name, check.name(), check)),
            uniques.drops(unique -> new DropUnique(name, unique.name(), unique)),
            primaryKeys.drops(key -> new DropPrimaryKey(name, key.name(), key))));
  }

  private List<Operation> rename() {
    return joined(
        Stream.of(
            primaryKeys.renames(renaming(ConstraintKind.PRIMARY_KEY)),
            uniques.renames(renaming(ConstraintKind.UNIQUE)),
            foreignKeys.renames(renaming(ConstraintKind.FOREIGN_KEY)),
            checks.renames(renaming(ConstraintKind.CHECK)),
            indexes.renames((old, newName) -> new RenameIndex(name, old, newName))));
  }

  private Parts.Rename renaming(ConstraintKind kind) {
    return (old, newName) -> new RenameConstraint(name, kind, old, newName);
  }

  private List<Operation> shape(ColumnChanges columns) {
    return joined(
        Stream.of(
            columns.shape(),
            primaryKeys.adds(key -> new AddPrimaryKey(name, key)),
            uniques.adds(unique -> new AddUnique(name, unique)),
            checks.adds(check -> new AddCheck(name, check)),
            comment()));
  }

  private List<Operation> comment() {
    return Objects.equals(before.comment(), after.comment())
        ? List.of()
        : List.of(new CommentOnTable(name, before.comment(), after.comment()));
  }

  /**
   * An index stands before the foreign key it serves and, backwards, goes after it: H2 and MySQL
   * refuse to drop an index that a foreign key has come to use.
   */
  private List<Operation> link() {
    return joined(
        Stream.of(
            indexes.adds(index -> new CreateIndex(name, index)),
            foreignKeys.adds(key -> new AddForeignKey(name, key))));
  }

  private static List<Operation> joined(Stream<List<Operation>> steps) {
    return steps.flatMap(List::stream).toList();
  }
}
