package dev.skein.processor.source;

import dev.skein.operation.AddColumn;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.AddPrimaryKey;
import dev.skein.operation.AddUnique;
import dev.skein.operation.Operation;
import java.util.List;
import java.util.stream.Stream;

/** Values that a downgrade gives the rows that are there, where nobody knows the old ones. */
final class MadeUpValues {

  private MadeUpValues() {}

  /**
   * The same operations, without a made-up value in a key: the same one in each row is no key, and
   * as a foreign key it could link the rows to something they never belonged to. Such a downgrade
   * stops at the column, as long as there are rows, and a person has to say their values.
   */
  static List<Operation> notInKeys(List<? extends Operation> operations) {
    List<String> keys = operations.stream().flatMap(MadeUpValues::keyColumns).toList();
    return operations.stream()
        .map(
            operation ->
                operation instanceof AddColumn add
                        && keys.contains(path(add.table(), add.column().name()))
                    ? new AddColumn(add.table(), add.column())
                    : operation)
        .toList();
  }

  private static Stream<String> keyColumns(Operation operation) {
    if (operation instanceof AddForeignKey add) {
      return paths(add.table(), add.foreignKey().columns());
    }
    if (operation instanceof AddUnique add) {
      return paths(add.table(), add.uniqueConstraint().columns());
    }
    if (operation instanceof AddPrimaryKey add) {
      return paths(add.table(), add.primaryKey().columns());
    }
    return Stream.empty();
  }

  private static Stream<String> paths(String table, List<String> columns) {
    return columns.stream().map(column -> path(table, column));
  }

  private static String path(String table, String column) {
    return table + "/" + column;
  }
}
