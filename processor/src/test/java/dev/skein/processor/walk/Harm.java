package dev.skein.processor.walk;

import dev.skein.operation.AddColumn;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.DropColumn;
import dev.skein.operation.DropTable;
import dev.skein.operation.NeutralValue;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.RenameConstraint;
import dev.skein.operation.RenameIndex;
import dev.skein.operation.RenameTable;
import dev.skein.schema.Column;
import dev.skein.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** What a migration could do wrong, and a walk has to see. */
enum Harm {
  NONE,
  RENAMED_COLUMN_LOSES_ITS_VALUES,
  RENAMED_TABLE_LOSES_A_ROW,
  OTHER_BACKFILL,
  NO_BACKFILL,
  ALTERED_COLUMN_STAYS,
  ALTERED_COLUMN_LOSES_ITS_VALUES,
  DROPPED_COLUMN_STAYS,
  DROPPED_TABLE_STAYS,
  NO_INDEX,
  NO_FOREIGN_KEY,
  CONSTRAINT_KEEPS_ITS_NAME,
  INDEX_KEEPS_ITS_NAME;

  /**
   * The operations of an upgrade with the harm done.
   *
   * @param after the schema that the upgrade leads to
   */
  List<Operation> done(List<Operation> operations, Schema after) {
    List<Operation> harmed = new ArrayList<>();
    operations.forEach(operation -> harmed.addAll(done(operation, after)));
    return harmed;
  }

  private List<Operation> done(Operation operation, Schema after) {
    return switch (this) {
      case NONE -> List.of(operation);
      case RENAMED_COLUMN_LOSES_ITS_VALUES ->
          operation instanceof RenameColumn rename
              ? emptied(operation, rename.table(), rename.newName(), after)
              : List.of(operation);
      case ALTERED_COLUMN_LOSES_ITS_VALUES ->
          operation instanceof AlterColumn alter
              ? emptied(operation, alter.table(), alter.after().name(), after)
              : List.of(operation);
      case RENAMED_TABLE_LOSES_A_ROW ->
          operation instanceof RenameTable rename && !isPointedTo(rename.newName(), after)
              ? List.of(operation, Hike.sql("delete from " + rename.newName() + " where 1 = 1"))
              : List.of(operation);
      case OTHER_BACKFILL ->
          operation instanceof AddColumn add && add.backfill() != null
              ? List.of(
                  new AddColumn(add.table(), add.column(), NeutralValue.of(add.column().type())))
              : List.of(operation);
      case NO_BACKFILL ->
          operation instanceof AddColumn add && add.backfill() != null
              ? List.of(new AddColumn(add.table(), add.column().withNullable(true), null))
              : List.of(operation);
      case ALTERED_COLUMN_STAYS -> without(operation, AlterColumn.class);
      case DROPPED_COLUMN_STAYS -> without(operation, DropColumn.class);
      case DROPPED_TABLE_STAYS -> without(operation, DropTable.class);
      case NO_INDEX -> without(operation, CreateIndex.class);
      case NO_FOREIGN_KEY -> without(operation, AddForeignKey.class);
      case CONSTRAINT_KEEPS_ITS_NAME -> without(operation, RenameConstraint.class);
      case INDEX_KEEPS_ITS_NAME -> without(operation, RenameIndex.class);
    };
  }

  private static List<Operation> without(
      Operation operation, Class<? extends Operation> forgotten) {
    return forgotten.isInstance(operation) ? List.of() : List.of(operation);
  }

  private static List<Operation> emptied(
      Operation operation, String table, String name, Schema after) {
    boolean canBeNull =
        after
            .tables()
            .find(table)
            .flatMap(found -> found.columns().find(name))
            .filter(Column::nullable)
            .isPresent();
    return canBeNull
        ? List.of(operation, Hike.sql("update " + table + " set " + name + " = null"))
        : List.of(operation);
  }

  private static boolean isPointedTo(String table, Schema schema) {
    return schema.tables().stream()
        .flatMap(each -> each.foreignKeys().stream())
        .anyMatch(key -> key.referencedTable().equals(table));
  }
}
