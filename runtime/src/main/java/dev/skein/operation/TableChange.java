package dev.skein.operation;

/** A change of what a table that is there is made of: its columns, constraints or indexes. */
public sealed interface TableChange extends Operation
    permits AddCheck,
        AddColumn,
        AddForeignKey,
        AddPrimaryKey,
        AddUnique,
        AlterColumn,
        CreateIndex,
        DropCheck,
        DropColumn,
        DropForeignKey,
        DropIndex,
        DropPrimaryKey,
        DropUnique,
        RenameColumn,
        RenameConstraint,
        RenameIndex {

  /**
   * The table that is changed.
   *
   * @return its name
   */
  String table();
}
