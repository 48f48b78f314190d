package dev.skein.replay;

import dev.skein.operation.AddForeignKey;
import dev.skein.operation.CreateTable;
import dev.skein.operation.DropColumn;
import dev.skein.operation.DropTable;
import dev.skein.operation.ExecuteSql;
import dev.skein.operation.Operation;
import dev.skein.operation.RunJava;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Schema;
import dev.skein.schema.SchemaMismatchException;
import dev.skein.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One operation on the schema, as strict as a database is: no key may point to what is not there.
 */
final class Step {

  private final Operation operation;
  private final boolean unknownTables;

  /**
   * A step.
   *
   * @param operation what is done
   * @param unknownTables whether there may be tables that the schema does not know
   */
  Step(Operation operation, boolean unknownTables) {
    this.operation = operation;
    this.unknownTables = unknownTables;
  }

  /** Whether it does what only a database or the JVM can tell. */
  static boolean isOpaque(Operation operation) {
    return operation instanceof ExecuteSql || operation instanceof RunJava;
  }

  /**
   * The schema after it.
   *
   * @throws SchemaMismatchException if it does not fit
   */
  Schema on(Schema before) {
    if (operation instanceof DropTable drop) {
      requireUnused(before, drop.name(), key -> true);
    } else if (operation instanceof DropColumn drop) {
      requireUnused(before, drop.table(), key -> key.referencedColumns().contains(drop.name()));
    }
    Schema after = operation.applyTo(before);
    if (operation instanceof CreateTable create) {
      requireColumns(create.table());
      create.table().foreignKeys().forEach(key -> requireTarget(after, create.table().name(), key));
    } else if (operation instanceof AddForeignKey add) {
      requireTarget(after, add.table(), add.foreignKey());
    }
    return after;
  }

  private static void requireUnused(Schema schema, String table, Predicate<ForeignKey> uses) {
    for (Table other : schema.tables()) {
      for (ForeignKey key : other.foreignKeys()) {
        if (key.referencedTable().equals(table) && !other.name().equals(table) && uses.test(key)) {
          throw new SchemaMismatchException(
              "foreign key '%s' of table '%s' still points to it."
                  .formatted(key.name(), other.name()));
        }
      }
    }
  }

  private static void requireColumns(Table table) {
    List<String> named = new ArrayList<>();
    Stream.ofNullable(table.primaryKey()).forEach(key -> named.addAll(key.columns()));
    table.uniqueConstraints().forEach(unique -> named.addAll(unique.columns()));
    table.indexes().forEach(index -> named.addAll(index.columnNames()));
    table.foreignKeys().forEach(key -> named.addAll(key.columns()));
    for (String column : named) {
      if (!table.columns().contains(column)) {
        throw new SchemaMismatchException(
            "there is no column '%s' for '%s'."
                .formatted(column, String.join("' and '", table.partsThatUse(column))));
      }
    }
  }

  private void requireTarget(Schema schema, String table, ForeignKey key) {
    Table target = schema.tables().find(key.referencedTable()).orElse(null);
    if (target == null) {
      if (unknownTables) {
        return;
      }
      throw new SchemaMismatchException(
          "foreign key '%s' of table '%s' points to table '%s', which is not there."
              .formatted(key.name(), table, key.referencedTable()));
    }
    for (String column : key.referencedColumns()) {
      if (!target.columns().contains(column)) {
        throw new SchemaMismatchException(
            "foreign key '%s' of table '%s' points to column '%s' of table '%s', which is not there."
                .formatted(key.name(), table, column, target.name()));
      }
    }
  }
}
