package dev.skein.processor.lint;

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
import java.util.List;

/** Finds nothing in any operation: what a server is known to do about some is said below it. */
abstract class Harmless implements OperationVisitor<List<Fact>> {

  @Override
  public List<Fact> visitCreateTable(CreateTable operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitDropTable(DropTable operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitRenameTable(RenameTable operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitCommentOnTable(CommentOnTable operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitAddColumn(AddColumn operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitDropColumn(DropColumn operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitRenameColumn(RenameColumn operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitAlterColumn(AlterColumn operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitAddUnique(AddUnique operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitDropUnique(DropUnique operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitAddForeignKey(AddForeignKey operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitDropForeignKey(DropForeignKey operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitCreateIndex(CreateIndex operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitDropIndex(DropIndex operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitAddCheck(AddCheck operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitDropCheck(DropCheck operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitAddPrimaryKey(AddPrimaryKey operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitDropPrimaryKey(DropPrimaryKey operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitRenameConstraint(RenameConstraint operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitRenameIndex(RenameIndex operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitCreateSequence(CreateSequence operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitDropSequence(DropSequence operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitAlterSequence(AlterSequence operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitRenameSequence(RenameSequence operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitCreateSchema(CreateSchema operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitInsertRows(InsertRows operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitDeleteRows(DeleteRows operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitExecuteSql(ExecuteSql operation) {
    return List.of();
  }

  @Override
  public List<Fact> visitRunJava(RunJava operation) {
    return List.of();
  }
}
