package dev.skein.processor.lint;

import dev.skein.operation.AddColumn;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.DropColumn;
import dev.skein.operation.DropTable;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.RenameTable;
import dev.skein.processor.problem.LintMessages;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a release that was there before no longer finds, or can no longer write. */
final class OldReleases {

  private final Places places;
  private final KnownTables tables;

  OldReleases(Places places, KnownTables tables) {
    this.places = places;
    this.tables = tables;
  }

  Optional<Finding> find(Operation operation) {
    if (operation instanceof RenameTable rename) {
      String table = rename.newName();
      return onKnown(
          rename.name(), table, null, it -> LintMessages.tableRenamed(rename.name(), table, it));
    }
    if (operation instanceof DropTable drop) {
      return onKnown(
          drop.name(), drop.name(), null, it -> LintMessages.tableDropped(drop.name(), it));
    }
    if (operation instanceof RenameColumn rename) {
      String table = tables.newName(rename.table());
      String column = rename.newName();
      return onKnown(
          rename.table(),
          table,
          column,
          it -> LintMessages.columnRenamed(table, rename.name(), column, it));
    }
    if (operation instanceof DropColumn drop) {
      String table = drop.table();
      return onKnown(table, table, null, it -> LintMessages.columnDropped(table, drop.name(), it));
    }
    return written(operation);
  }

  private Optional<Finding> written(Operation operation) {
    if (operation instanceof AddColumn add && isMandatory(add)) {
      String table = add.table();
      String column = add.column().name();
      return onKnown(table, table, column, it -> LintMessages.mandatory(table, column, it));
    }
    if (operation instanceof AlterColumn alter
        && alter.before().nullable() != alter.after().nullable()) {
      String table = alter.table();
      String column = alter.after().name();
      return onKnown(
          table,
          table,
          column,
          it ->
              alter.after().nullable()
                  ? LintMessages.nullAllowed(table, column, it)
                  : LintMessages.nullForbidden(table, column, it));
    }
    return Optional.empty();
  }

  /** A finding on a table, called as it is now, if it was there before. */
  private Optional<Finding> onKnown(
      String now, String table, @Nullable String column, Finding.Saying saying) {
    return tables
        .find(now)
        .map(
            known ->
                places.finding(
                    table,
                    column == null ? places.table(table) : places.column(table, column),
                    saying));
  }

  /** The value for the rows that are there is no default of rows to come. */
  private static boolean isMandatory(AddColumn operation) {
    Column column = operation.column();
    return !column.nullable()
        && column.defaultSql() == null
        && !column.identity()
        && !(column.type() instanceof ColumnType.Custom custom
            && Defaults.isFilled(custom.definition()))
        && (column.options() == null || !Defaults.isFilled(column.options()));
  }
}
