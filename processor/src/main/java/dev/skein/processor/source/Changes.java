package dev.skein.processor.source;

import dev.skein.operation.AddCheck;
import dev.skein.operation.AddColumn;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.AddPrimaryKey;
import dev.skein.operation.AddUnique;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.AlterSequence;
import dev.skein.operation.CommentOnTable;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.CreateSchema;
import dev.skein.operation.CreateSequence;
import dev.skein.operation.CreateTable;
import dev.skein.operation.DeleteRows;
import dev.skein.operation.DropCheck;
import dev.skein.operation.DropColumn;
import dev.skein.operation.DropForeignKey;
import dev.skein.operation.DropIndex;
import dev.skein.operation.DropPrimaryKey;
import dev.skein.operation.DropSequence;
import dev.skein.operation.DropTable;
import dev.skein.operation.DropUnique;
import dev.skein.operation.ExecuteSql;
import dev.skein.operation.InsertRows;
import dev.skein.operation.OperationVisitor;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.RenameConstraint;
import dev.skein.operation.RenameIndex;
import dev.skein.operation.RenameSequence;
import dev.skein.operation.RenameTable;
import dev.skein.operation.RunJava;
import dev.skein.processor.source.Change.Kind;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import java.util.List;

/** What each operation is about. */
final class Changes implements OperationVisitor<Change> {

  @Override
  public Change visitCreateTable(CreateTable operation) {
    return new Change(Kind.CREATE_TABLE, operation.table().name());
  }

  @Override
  public Change visitDropTable(DropTable operation) {
    return new Change(Kind.DROP_TABLE, operation.name());
  }

  @Override
  public Change visitRenameTable(RenameTable operation) {
    return new Change(Kind.RENAME_TABLE, operation.name(), List.of(), operation.newName());
  }

  @Override
  public Change visitCommentOnTable(CommentOnTable operation) {
    return new Change(Kind.COMMENT_ON_TABLE, operation.table());
  }

  @Override
  public Change visitAddColumn(AddColumn operation) {
    return new Change(Kind.ADD_COLUMN, operation.table(), List.of(operation.column().name()));
  }

  @Override
  public Change visitDropColumn(DropColumn operation) {
    return new Change(Kind.DROP_COLUMN, operation.table(), List.of(operation.name()));
  }

  @Override
  public Change visitRenameColumn(RenameColumn operation) {
    return new Change(
        Kind.RENAME_COLUMN, operation.table(), List.of(operation.name()), operation.newName());
  }

  @Override
  public Change visitAlterColumn(AlterColumn operation) {
    Column before = operation.before();
    Column after = operation.after();
    List<String> names = List.of(after.name());
    if (before.withNullable(after.nullable()).equals(after)) {
      return new Change(
          after.nullable() ? Kind.ALLOW_NULL : Kind.FORBID_NULL, operation.table(), names);
    }
    // The constants of an enumeration are better read in the code below.
    return after.type() instanceof ColumnType.Basic type && !before.type().equals(type)
        ? new Change(Kind.CHANGE_TYPE, operation.table(), names, words(type))
        : new Change(Kind.ALTER_COLUMN, operation.table(), names);
  }

  private static String words(ColumnType.Basic type) {
    return LineBreaks.onOneLine(type.accept(new Types())).replace("()", "");
  }

  @Override
  public Change visitAddPrimaryKey(AddPrimaryKey operation) {
    return new Change(Kind.ADD_PRIMARY_KEY, operation.table(), operation.primaryKey().columns());
  }

  @Override
  public Change visitDropPrimaryKey(DropPrimaryKey operation) {
    return new Change(Kind.DROP_PRIMARY_KEY, operation.table(), List.of(operation.name()));
  }

  @Override
  public Change visitAddUnique(AddUnique operation) {
    return new Change(Kind.ADD_UNIQUE, operation.table(), operation.uniqueConstraint().columns());
  }

  @Override
  public Change visitDropUnique(DropUnique operation) {
    return new Change(Kind.DROP_UNIQUE, operation.table(), List.of(operation.name()));
  }

  @Override
  public Change visitAddForeignKey(AddForeignKey operation) {
    return new Change(
        Kind.ADD_FOREIGN_KEY,
        operation.table(),
        operation.foreignKey().columns(),
        operation.foreignKey().referencedTable());
  }

  @Override
  public Change visitDropForeignKey(DropForeignKey operation) {
    return new Change(
        Kind.DROP_FOREIGN_KEY,
        operation.table(),
        List.of(operation.name()),
        operation.dropped() == null ? "" : operation.dropped().referencedTable());
  }

  @Override
  public Change visitCreateIndex(CreateIndex operation) {
    return new Change(Kind.CREATE_INDEX, operation.table(), operation.index().columnNames());
  }

  @Override
  public Change visitDropIndex(DropIndex operation) {
    return new Change(Kind.DROP_INDEX, operation.table(), List.of(operation.name()));
  }

  @Override
  public Change visitAddCheck(AddCheck operation) {
    return new Change(
        Kind.ADD_CHECK, operation.table(), List.of(operation.checkConstraint().name()));
  }

  @Override
  public Change visitDropCheck(DropCheck operation) {
    return new Change(Kind.DROP_CHECK, operation.table(), List.of(operation.name()));
  }

  @Override
  public Change visitRenameConstraint(RenameConstraint operation) {
    return new Change(
        Kind.RENAME_CONSTRAINT, operation.table(), List.of(operation.name()), operation.newName());
  }

  @Override
  public Change visitRenameIndex(RenameIndex operation) {
    return new Change(
        Kind.RENAME_INDEX, operation.table(), List.of(operation.name()), operation.newName());
  }

  @Override
  public Change visitCreateSequence(CreateSequence operation) {
    return new Change(Kind.CREATE_SEQUENCE, operation.sequence().name());
  }

  @Override
  public Change visitDropSequence(DropSequence operation) {
    return new Change(Kind.DROP_SEQUENCE, operation.name());
  }

  @Override
  public Change visitAlterSequence(AlterSequence operation) {
    return new Change(Kind.ALTER_SEQUENCE, operation.before().name());
  }

  @Override
  public Change visitRenameSequence(RenameSequence operation) {
    return new Change(Kind.RENAME_SEQUENCE, operation.name(), List.of(), operation.newName());
  }

  @Override
  public Change visitCreateSchema(CreateSchema operation) {
    return new Change(Kind.CREATE_SCHEMA, operation.name());
  }

  @Override
  public Change visitInsertRows(InsertRows operation) {
    return new Change(Kind.INSERT_ROWS, operation.table());
  }

  @Override
  public Change visitDeleteRows(DeleteRows operation) {
    return new Change(Kind.DELETE_ROWS, operation.table());
  }

  @Override
  public Change visitExecuteSql(ExecuteSql operation) {
    return new Change(Kind.EXECUTE_SQL, "");
  }

  @Override
  public Change visitRunJava(RunJava operation) {
    return new Change(Kind.RUN_JAVA, "", List.of(operation.description()));
  }
}
