package dev.skein.execution;

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
import dev.skein.operation.Operation;
import dev.skein.operation.OperationVisitor;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.RenameConstraint;
import dev.skein.operation.RenameIndex;
import dev.skein.operation.RenameSequence;
import dev.skein.operation.RenameTable;
import dev.skein.operation.RunJava;
import java.util.Arrays;
import java.util.stream.Collectors;

/** An operation as a migration states it, short, so that a person finds it there. */
public final class OperationTitle implements OperationVisitor<String> {

  private OperationTitle() {}

  /**
   * Says an operation.
   *
   * @param operation the operation
   * @return its call, such as {@code op.addColumn("books", "title")}
   */
  public static String of(Operation operation) {
    return operation.accept(new OperationTitle());
  }

  private static String call(String method, String... names) {
    return Arrays.stream(names)
        .map(name -> '"' + name + '"')
        .collect(Collectors.joining(", ", "op." + method + "(", ")"));
  }

  @Override
  public String visitCreateTable(CreateTable operation) {
    return call("createTable", operation.table().name());
  }

  @Override
  public String visitDropTable(DropTable operation) {
    return call("dropTable", operation.name());
  }

  @Override
  public String visitRenameTable(RenameTable operation) {
    return call("renameTable", operation.name(), operation.newName());
  }

  @Override
  public String visitCommentOnTable(CommentOnTable operation) {
    return call("commentOnTable", operation.table());
  }

  @Override
  public String visitAddColumn(AddColumn operation) {
    return call("addColumn", operation.table(), operation.column().name());
  }

  @Override
  public String visitDropColumn(DropColumn operation) {
    return call("dropColumn", operation.table(), operation.name());
  }

  @Override
  public String visitRenameColumn(RenameColumn operation) {
    return call("renameColumn", operation.table(), operation.name(), operation.newName());
  }

  @Override
  public String visitAlterColumn(AlterColumn operation) {
    return call("alterColumn", operation.table(), operation.before().name());
  }

  @Override
  public String visitAddUnique(AddUnique operation) {
    return call("addUnique", operation.table(), operation.uniqueConstraint().name());
  }

  @Override
  public String visitDropUnique(DropUnique operation) {
    return call("dropUnique", operation.table(), operation.name());
  }

  @Override
  public String visitAddForeignKey(AddForeignKey operation) {
    return call("addForeignKey", operation.table(), operation.foreignKey().name());
  }

  @Override
  public String visitDropForeignKey(DropForeignKey operation) {
    return call("dropForeignKey", operation.table(), operation.name());
  }

  @Override
  public String visitCreateIndex(CreateIndex operation) {
    String method = operation.index().unique() ? "createUniqueIndex" : "createIndex";
    return call(method, operation.index().name(), operation.table());
  }

  @Override
  public String visitDropIndex(DropIndex operation) {
    return call("dropIndex", operation.name(), operation.table());
  }

  @Override
  public String visitAddCheck(AddCheck operation) {
    return call("addCheck", operation.table(), operation.checkConstraint().name());
  }

  @Override
  public String visitDropCheck(DropCheck operation) {
    return call("dropCheck", operation.table(), operation.name());
  }

  @Override
  public String visitAddPrimaryKey(AddPrimaryKey operation) {
    return call("addPrimaryKey", operation.table(), operation.primaryKey().name());
  }

  @Override
  public String visitDropPrimaryKey(DropPrimaryKey operation) {
    return call("dropPrimaryKey", operation.table(), operation.name());
  }

  @Override
  public String visitRenameConstraint(RenameConstraint operation) {
    return call("renameConstraint", operation.table(), operation.name(), operation.newName());
  }

  @Override
  public String visitRenameIndex(RenameIndex operation) {
    return call("renameIndex", operation.table(), operation.name(), operation.newName());
  }

  @Override
  public String visitCreateSequence(CreateSequence operation) {
    return call("createSequence", operation.sequence().name());
  }

  @Override
  public String visitDropSequence(DropSequence operation) {
    return call("dropSequence", operation.name());
  }

  @Override
  public String visitAlterSequence(AlterSequence operation) {
    return call("alterSequence", operation.before().name());
  }

  @Override
  public String visitRenameSequence(RenameSequence operation) {
    return call("renameSequence", operation.name(), operation.newName());
  }

  @Override
  public String visitCreateSchema(CreateSchema operation) {
    return call("createSchema", operation.name());
  }

  @Override
  public String visitInsertRows(InsertRows operation) {
    return call("insert", operation.table());
  }

  @Override
  public String visitDeleteRows(DeleteRows operation) {
    return call("delete", operation.table());
  }

  @Override
  public String visitExecuteSql(ExecuteSql operation) {
    return "op.execute(..)";
  }

  @Override
  public String visitRunJava(RunJava operation) {
    return call("run", operation.description());
  }
}
