package dev.skein.journal;

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
import java.util.List;
import java.util.Optional;

/** The tables and sequences whose definitions an operation changes; empty if nobody knows. */
final class Touched implements OperationVisitor<Optional<List<String>>> {

  private Touched() {}

  static Optional<List<String>> by(Operation operation) {
    return operation.accept(new Touched());
  }

  private static Optional<List<String>> only(String... names) {
    return Optional.of(List.of(names));
  }

  @Override
  public Optional<List<String>> visitCreateTable(CreateTable operation) {
    return only(operation.table().name());
  }

  @Override
  public Optional<List<String>> visitDropTable(DropTable operation) {
    return only(operation.name());
  }

  @Override
  public Optional<List<String>> visitRenameTable(RenameTable operation) {
    return only(operation.name(), operation.newName());
  }

  @Override
  public Optional<List<String>> visitCommentOnTable(CommentOnTable operation) {
    return only(operation.table());
  }

  @Override
  public Optional<List<String>> visitAddColumn(AddColumn operation) {
    return only(operation.table());
  }

  @Override
  public Optional<List<String>> visitDropColumn(DropColumn operation) {
    return only(operation.table());
  }

  @Override
  public Optional<List<String>> visitRenameColumn(RenameColumn operation) {
    return only(operation.table());
  }

  @Override
  public Optional<List<String>> visitAlterColumn(AlterColumn operation) {
    return only(operation.table());
  }

  @Override
  public Optional<List<String>> visitAddUnique(AddUnique operation) {
    return only(operation.table());
  }

  @Override
  public Optional<List<String>> visitDropUnique(DropUnique operation) {
    return only(operation.table());
  }

  @Override
  public Optional<List<String>> visitAddForeignKey(AddForeignKey operation) {
    return only(operation.table());
  }

  @Override
  public Optional<List<String>> visitDropForeignKey(DropForeignKey operation) {
    return only(operation.table());
  }

  @Override
  public Optional<List<String>> visitCreateIndex(CreateIndex operation) {
    return only(operation.table());
  }

  @Override
  public Optional<List<String>> visitDropIndex(DropIndex operation) {
    return only(operation.table());
  }

  @Override
  public Optional<List<String>> visitAddCheck(AddCheck operation) {
    return only(operation.table());
  }

  @Override
  public Optional<List<String>> visitDropCheck(DropCheck operation) {
    return only(operation.table());
  }

  @Override
  public Optional<List<String>> visitAddPrimaryKey(AddPrimaryKey operation) {
    return only(operation.table());
  }

  @Override
  public Optional<List<String>> visitDropPrimaryKey(DropPrimaryKey operation) {
    return only(operation.table());
  }

  @Override
  public Optional<List<String>> visitRenameConstraint(RenameConstraint operation) {
    return only(operation.table());
  }

  @Override
  public Optional<List<String>> visitRenameIndex(RenameIndex operation) {
    return only(operation.table());
  }

  @Override
  public Optional<List<String>> visitCreateSequence(CreateSequence operation) {
    return only(operation.sequence().name());
  }

  @Override
  public Optional<List<String>> visitDropSequence(DropSequence operation) {
    return only(operation.name());
  }

  @Override
  public Optional<List<String>> visitAlterSequence(AlterSequence operation) {
    return only(operation.after().name());
  }

  @Override
  public Optional<List<String>> visitRenameSequence(RenameSequence operation) {
    return only(operation.name(), operation.newName());
  }

  @Override
  public Optional<List<String>> visitCreateSchema(CreateSchema operation) {
    return Optional.empty();
  }

  /** Rows come and go in the transaction that notes it. */
  @Override
  public Optional<List<String>> visitInsertRows(InsertRows operation) {
    return only();
  }

  @Override
  public Optional<List<String>> visitDeleteRows(DeleteRows operation) {
    return only();
  }

  @Override
  public Optional<List<String>> visitExecuteSql(ExecuteSql operation) {
    return Optional.empty();
  }

  @Override
  public Optional<List<String>> visitRunJava(RunJava operation) {
    return Optional.empty();
  }
}
