package dev.skein.processor.diff;

import dev.skein.schema.CheckConstraint;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.NamedList;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compares each kind of part of two states of a table. */
final class PartKinds {

  private PartKinds() {}

  static Parts<PrimaryKey> primaryKeys(Table before, Table after) {
    return Parts.compare(primaryKey(before), primaryKey(after), PrimaryKey::columns, key -> false);
  }

  private static NamedList<PrimaryKey> primaryKey(Table table) {
    return NamedList.of(Stream.ofNullable(table.primaryKey()).toList());
  }

  static Parts<UniqueConstraint> uniques(Table before, Table after) {
    return Parts.compare(
        before.uniqueConstraints(),
        after.uniqueConstraints(),
        unique -> new UniqueConstraint("", unique.columns(), unique.options()),
        unique -> false);
  }

  static Parts<ForeignKey> foreignKeys(Table before, Table after, Predicate<ForeignKey> hinders) {
    return Parts.compare(before.foreignKeys(), after.foreignKeys(), PartKinds::nameless, hinders);
  }

  private static ForeignKey nameless(ForeignKey key) {
    return new ForeignKey(
        "",
        key.columns(),
        key.referencedTable(),
        key.referencedColumns(),
        key.onDelete(),
        key.onUpdate(),
        key.options());
  }

  static Parts<Index> indexes(Table before, Table after) {
    return Parts.compare(
        before.indexes(),
        after.indexes(),
        index -> new Index("", index.columns(), index.unique(), index.options()),
        index -> false);
  }

  static Parts<CheckConstraint> checks(Table before, Table after) {
    return Parts.compare(
        before.checks(),
        after.checks(),
        check -> new CheckConstraint("", check.condition(), check.options()),
        check -> false);
  }

  /** The sets of columns by which a foreign key can point to a row of the table. */
  static Stream<List<String>> keysOf(Table table) {
    return Stream.of(
            Stream.ofNullable(table.primaryKey()).map(PrimaryKey::columns),
            table.uniqueConstraints().stream().map(UniqueConstraint::columns),
            table.indexes().stream().filter(Index::unique).map(Index::columnNames))
        .flatMap(keys -> keys);
  }

  /** The same for the keys that go when the table changes. */
  static Stream<List<String>> goneKeysOf(Table before, Table after) {
    return Stream.of(
            primaryKeys(before, after).gone().stream().map(PrimaryKey::columns),
            uniques(before, after).gone().stream().map(UniqueConstraint::columns),
            indexes(before, after).gone().stream().filter(Index::unique).map(Index::columnNames))
        .flatMap(keys -> keys);
  }
}
