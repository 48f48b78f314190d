package dev.skein.processor.lint;

import dev.skein.operation.AddColumn;
import dev.skein.operation.AddPrimaryKey;
import dev.skein.operation.AddUnique;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.Operation;
import dev.skein.processor.problem.LintMessages;
import dev.skein.processor.problem.LintWords;
import dev.skein.schema.MadeValue;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is unique from now on, though rows are there that nobody looked at. */
final class Uniqueness {

  private final Places places;
  private final KnownTables tables;
  private final Map<String, AddColumn> added = new HashMap<>();

  Uniqueness(Places places, KnownTables tables, List<Operation> operations) {
    this.places = places;
    this.tables = tables;
    for (Operation operation : operations) {
      if (operation instanceof AddColumn add) {
        added.put(key(add.table(), add.column().name()), add);
      }
    }
  }

  Optional<Finding> find(Operation operation) {
    if (operation instanceof AddUnique add) {
      return find(
          LintWords.newPart("Unique constraint", add.table(), add.uniqueConstraint().name()),
          add.table(),
          add.uniqueConstraint().columns());
    }
    if (operation instanceof AddPrimaryKey add) {
      return find(
          LintWords.newPart("Primary key", add.table(), add.primaryKey().name()),
          add.table(),
          add.primaryKey().columns());
    }
    return operation instanceof CreateIndex create && create.index().unique()
        ? find(
            LintWords.newPart("Unique index", create.table(), create.index().name()),
            create.table(),
            create.index().columnNames())
        : Optional.empty();
  }

  private Optional<Finding> find(String what, String table, List<String> columns) {
    Optional<Table> known = tables.find(table);
    if (known.isEmpty() || isUnique(known.get(), columns)) {
      return Optional.empty();
    }
    List<AddColumn> fresh =
        columns.stream()
            .filter(column -> added.containsKey(key(table, column)))
            .map(column -> added.get(key(table, column)))
            .toList();
    if (fresh.stream().anyMatch(Uniqueness::isNull) || fresh.stream().anyMatch(Uniqueness::isOwn)) {
      return Optional.empty();
    }
    return Optional.of(
        places.finding(
            table,
            places.columns(table, columns),
            place ->
                fresh.isEmpty()
                    ? LintMessages.unique(what, table, columns, place)
                    : LintMessages.uniqueAndNew(what, fresh.get(0).column().name(), place)));
  }

  /** Whether some of the columns tell the rows apart already. */
  private static boolean isUnique(Table table, List<String> columns) {
    PrimaryKey key = table.primaryKey();
    return (key != null && columns.containsAll(key.columns()))
        || table.uniqueConstraints().stream()
            .anyMatch(unique -> columns.containsAll(unique.columns()));
  }

  /** NULL is like no other NULL. */
  private static boolean isNull(AddColumn operation) {
    return operation.column().nullable()
        && operation.backfill() == null
        && operation.column().defaultSql() == null;
  }

  /** Whether each row gets a value of its own. */
  private static boolean isOwn(AddColumn operation) {
    return operation.column().identity()
        || MadeValue.RANDOM_UUID.text().equals(operation.backfill());
  }

  private static String key(String table, String column) {
    return table + "\n" + column;
  }
}
