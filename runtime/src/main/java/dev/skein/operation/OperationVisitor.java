package dev.skein.operation;

/**
 * Answers for each operation. A new operation is a compile error in every visitor that forgets it.
 *
 * @param <R> what is answered
 */
public interface OperationVisitor<R> {

  /**
   * Answers for {@link CreateTable}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitCreateTable(CreateTable operation);

  /**
   * Answers for {@link DropTable}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitDropTable(DropTable operation);

  /**
   * Answers for {@link RenameTable}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitRenameTable(RenameTable operation);

  /**
   * Answers for {@link CommentOnTable}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitCommentOnTable(CommentOnTable operation);

  /**
   * Answers for {@link AddColumn}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitAddColumn(AddColumn operation);

  /**
   * Answers for {@link DropColumn}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitDropColumn(DropColumn operation);

  /**
   * Answers for {@link RenameColumn}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitRenameColumn(RenameColumn operation);

  /**
   * Answers for {@link AlterColumn}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitAlterColumn(AlterColumn operation);

  /**
   * Answers for {@link AddUnique}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitAddUnique(AddUnique operation);

  /**
   * Answers for {@link DropUnique}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitDropUnique(DropUnique operation);

  /**
   * Answers for {@link AddForeignKey}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitAddForeignKey(AddForeignKey operation);

  /**
   * Answers for {@link DropForeignKey}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitDropForeignKey(DropForeignKey operation);

  /**
   * Answers for {@link CreateIndex}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitCreateIndex(CreateIndex operation);

  /**
   * Answers for {@link DropIndex}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitDropIndex(DropIndex operation);

  /**
   * Answers for {@link AddCheck}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitAddCheck(AddCheck operation);

  /**
   * Answers for {@link DropCheck}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitDropCheck(DropCheck operation);

  /**
   * Answers for {@link AddPrimaryKey}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitAddPrimaryKey(AddPrimaryKey operation);

  /**
   * Answers for {@link DropPrimaryKey}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitDropPrimaryKey(DropPrimaryKey operation);

  /**
   * Answers for {@link RenameConstraint}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitRenameConstraint(RenameConstraint operation);

  /**
   * Answers for {@link RenameIndex}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitRenameIndex(RenameIndex operation);

  /**
   * Answers for {@link CreateSequence}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitCreateSequence(CreateSequence operation);

  /**
   * Answers for {@link DropSequence}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitDropSequence(DropSequence operation);

  /**
   * Answers for {@link AlterSequence}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitAlterSequence(AlterSequence operation);

  /**
   * Answers for {@link RenameSequence}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitRenameSequence(RenameSequence operation);

  /**
   * Answers for {@link CreateSchema}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitCreateSchema(CreateSchema operation);

  /**
   * Answers for {@link InsertRows}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitInsertRows(InsertRows operation);

  /**
   * Answers for {@link DeleteRows}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitDeleteRows(DeleteRows operation);

  /**
   * Answers for {@link ExecuteSql}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitExecuteSql(ExecuteSql operation);

  /**
   * Answers for {@link RunJava}.
   *
   * @param operation the operation
   * @return the answer
   */
  R visitRunJava(RunJava operation);
}
