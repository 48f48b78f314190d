package dev.skein.operation;

import dev.skein.schema.CheckConstraint;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.IndexColumn;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Schema;
import dev.skein.schema.SchemaMismatchException;
import dev.skein.schema.Sequence;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import java.util.List;

/** Renames within a schema, with everything that speaks of the old name. */
final class Renames {

  private Renames() {}

  static void requireColumns(Table table, List<String> columns) {
    columns.forEach(table.columns()::require);
  }

  static Schema table(Schema schema, String name, String newName) {
    return schema.tables(
        tables ->
            tables
                .change(name, table -> table.withName(newName))
                .changeAll(table -> pointingTo(table, name, newName)));
  }

  private static Table pointingTo(Table table, String name, String newName) {
    return table.foreignKeys(
        keys ->
            keys.changeAll(
                key ->
                    key.referencedTable().equals(name)
                        ? referencing(key, newName, key.referencedColumns())
                        : key));
  }

  static Schema column(Schema schema, String table, String name, String newName) {
    return schema
        .changeTable(table, changed -> ownColumn(changed, name, newName))
        .tables(tables -> tables.changeAll(other -> pointedColumn(other, table, name, newName)));
  }

  private static Table ownColumn(Table table, String name, String newName) {
    PrimaryKey key = table.primaryKey();
    return table
        .columns(columns -> columns.change(name, column -> column.withName(newName)))
        .withPrimaryKey(
            key == null ? null : new PrimaryKey(key.name(), replaced(key.columns(), name, newName)))
        .uniqueConstraints(
            all ->
                all.changeAll(
                    unique ->
                        new UniqueConstraint(
                            unique.name(),
                            replaced(unique.columns(), name, newName),
                            unique.options())))
        .indexes(all -> all.changeAll(index -> indexed(index, name, newName)))
        .checks(
            all ->
                all.changeAll(
                    check ->
                        new CheckConstraint(
                            check.name(),
                            Condition.renamed(check.condition(), name, newName),
                            check.options())))
        .foreignKeys(
            all ->
                all.changeAll(
                    foreignKey ->
                        new ForeignKey(
                            foreignKey.name(),
                            replaced(foreignKey.columns(), name, newName),
                            foreignKey.referencedTable(),
                            foreignKey.referencedColumns(),
                            foreignKey.onDelete(),
                            foreignKey.onUpdate(),
                            foreignKey.options())));
  }

  private static Index indexed(Index index, String name, String newName) {
    return new Index(
        index.name(),
        index.columns().stream()
            .map(
                column ->
                    column.name().equals(name)
                        ? new IndexColumn(newName, column.descending())
                        : column)
            .toList(),
        index.unique(),
        index.options());
  }

  private static Table pointedColumn(Table other, String table, String name, String newName) {
    return other.foreignKeys(
        keys ->
            keys.changeAll(
                key ->
                    key.referencedTable().equals(table)
                        ? referencing(key, table, replaced(key.referencedColumns(), name, newName))
                        : key));
  }

  private static ForeignKey referencing(ForeignKey key, String table, List<String> columns) {
    return new ForeignKey(
        key.name(), key.columns(), table, columns, key.onDelete(), key.onUpdate(), key.options());
  }

  private static List<String> replaced(List<String> columns, String name, String newName) {
    return columns.stream().map(column -> column.equals(name) ? newName : column).toList();
  }

  static Table constraint(Table table, ConstraintKind kind, String name, String newName) {
    return switch (kind) {
      case PRIMARY_KEY -> primaryKey(table, name, newName);
      case UNIQUE ->
          table.uniqueConstraints(
              all ->
                  all.change(
                      name,
                      unique -> new UniqueConstraint(newName, unique.columns(), unique.options())));
      case FOREIGN_KEY ->
          table.foreignKeys(
              all ->
                  all.change(
                      name,
                      key ->
                          new ForeignKey(
                              newName,
                              key.columns(),
                              key.referencedTable(),
                              key.referencedColumns(),
                              key.onDelete(),
                              key.onUpdate(),
                              key.options())));
      case CHECK ->
          table.checks(
              all ->
                  all.change(
                      name,
                      check -> new CheckConstraint(newName, check.condition(), check.options())));
    };
  }

  private static Table primaryKey(Table table, String name, String newName) {
    PrimaryKey key = table.primaryKey();
    if (key == null || !key.name().equals(name)) {
      throw new SchemaMismatchException("it has no primary key '" + name + "'.");
    }
    return table.withPrimaryKey(new PrimaryKey(newName, key.columns()));
  }

  static Table index(Table table, String name, String newName) {
    return table.indexes(
        all ->
            all.change(
                name,
                index -> new Index(newName, index.columns(), index.unique(), index.options())));
  }

  static Sequence sequence(Sequence sequence, String newName) {
    return new Sequence(newName, sequence.start(), sequence.increment(), sequence.options());
  }
}
