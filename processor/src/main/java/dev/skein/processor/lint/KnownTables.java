package dev.skein.processor.lint;

import dev.skein.operation.CreateTable;
import dev.skein.operation.DropTable;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameTable;
import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables that hold rows, by the names they have between two operations. */
final class KnownTables {

  private final Map<String, Table> tables = new HashMap<>();
  private final Map<String, String> newNames = new HashMap<>();
  private final Set<String> changed = new HashSet<>();

  KnownTables(Schema before, List<Operation> operations) {
    before.tables().forEach(table -> tables.put(table.name(), table));
    for (Operation operation : operations) {
      if (operation instanceof RenameTable rename) {
        newNames.put(rename.name(), rename.newName());
      }
    }
  }

  /** A table as it was before all operations, unless it is a new one. */
  Optional<Table> find(String table) {
    return Optional.ofNullable(tables.get(table))
        .or(() -> Optional.ofNullable(tables.get(oldName(table))));
  }

  /** Whether it is the name, before or after, of a table that holds rows. */
  boolean isOrWillBeThere(String table) {
    return tables.containsKey(table) || newNames.containsValue(table);
  }

  /** Whether a key, an index or a check may use a column of a table that holds rows. */
  boolean isUsed(String table, String column) {
    Optional<Table> found = find(table);
    return found.filter(it -> it.columns().contains(column)).isEmpty()
        || Uses.of(column, found.get());
  }

  private String oldName(String table) {
    return newNames.entrySet().stream()
        .filter(names -> names.getValue().equals(table))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(table);
  }

  /** The name it has in the end. */
  String newName(String table) {
    return newNames.getOrDefault(table, table);
  }

  /** Whether it was changed already, by more than an index or a foreign key. */
  boolean isChanged(String table) {
    return changed.contains(table);
  }

  /** Goes on to what is there after an operation. */
  void pass(Operation operation) {
    Changed.by(operation).ifPresent(changed::add);
    if (operation instanceof RenameTable rename) {
      Table table = tables.remove(rename.name());
      if (table != null) {
        tables.put(rename.newName(), table);
      }
    } else if (operation instanceof DropTable drop) {
      tables.remove(drop.name());
    } else if (operation instanceof CreateTable create) {
      tables.remove(create.table().name());
    }
  }
}
