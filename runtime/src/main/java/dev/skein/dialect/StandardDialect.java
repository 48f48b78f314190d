package dev.skein.dialect;

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
import dev.skein.operation.Database;
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
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.Sequence;
import dev.skein.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Operations in the words of the SQL standard. A subclass says where its database differs. */
abstract class StandardDialect implements Dialect, OperationVisitor<List<String>> {

  final Database database;
  final Identifiers names;
  final Definitions definitions;
  final ColumnChanges columns;
  private final RowStatements rows;

  StandardDialect(
      Identifiers names, Literals literals, Definitions definitions, ColumnChanges columns) {
    this.database = names.database();
    this.names = names;
    this.definitions = definitions;
    this.columns = columns;
    this.rows = new RowStatements(names, literals);
  }

  @Override
  public final Database database() {
    return database;
  }

  @Override
  public List<String> render(Operation operation) {
    return foldsCase() && Respelling.is(operation) ? List.of() : operation.accept(this);
  }

  /** Whether two spellings of a name that is not quoted are one name. */
  boolean foldsCase() {
    return true;
  }

  @Override
  public final String type(ColumnType type) {
    return columns.types.words(type);
  }

  @Override
  public final Optional<CheckConstraint> check(Column column) {
    return Optional.ofNullable(columns.types.checkOf(column));
  }

  @Override
  public List<String> visitCreateTable(CreateTable operation) {
    Table table = operation.table();
    String name = names.qualified(table.name());
    List<String> statements = new ArrayList<>();
    statements.add(
        "create table "
            + name
            + " (\n  "
            + String.join(",\n  ", definitions.parts(table))
            + "\n)"
            + definitions.options(table));
    table.indexes().forEach(index -> statements.add(definitions.index(table.name(), index)));
    statements.addAll(comments(table));
    return statements;
  }

  /** The comments of a new table that do not stand in its definition. */
  List<String> comments(Table table) {
    List<String> statements = new ArrayList<>();
    if (table.comment() != null) {
      statements.add(columns.commentOn("table " + names.qualified(table.name()), table.comment()));
    }
    table
        .columns()
        .forEach(column -> statements.addAll(columns.commentOnNew(table.name(), column)));
    return statements;
  }

  @Override
  public List<String> visitDropTable(DropTable operation) {
    return List.of("drop table " + names.qualified(operation.name()));
  }

  @Override
  public List<String> visitRenameTable(RenameTable operation) {
    requireSameSchema("table", operation.name(), operation.newName());
    return List.of(
        alter(operation.name())
            + "rename to "
            + names.name(Identifiers.local(operation.newName())));
  }

  @Override
  public List<String> visitCommentOnTable(CommentOnTable operation) {
    return List.of(
        columns.commentOn("table " + names.qualified(operation.table()), operation.after()));
  }

  @Override
  public List<String> visitAddColumn(AddColumn operation) {
    return columns.add(operation);
  }

  @Override
  public List<String> visitDropColumn(DropColumn operation) {
    return List.of(alter(operation.table()) + "drop column " + names.name(operation.name()));
  }

  @Override
  public List<String> visitRenameColumn(RenameColumn operation) {
    return List.of(
        alter(operation.table())
            + "rename column "
            + names.name(operation.name())
            + " to "
            + names.name(operation.newName()));
  }

  @Override
  public List<String> visitAlterColumn(AlterColumn operation) {
    return columns.alter(operation);
  }

  @Override
  public List<String> visitAddUnique(AddUnique operation) {
    return add(operation.table(), definitions.unique(operation.uniqueConstraint()));
  }

  @Override
  public List<String> visitDropUnique(DropUnique operation) {
    return dropConstraint(operation.table(), operation.name());
  }

  @Override
  public List<String> visitAddForeignKey(AddForeignKey operation) {
    return add(
        operation.table(), definitions.foreignKey(operation.table(), operation.foreignKey()));
  }

  @Override
  public List<String> visitDropForeignKey(DropForeignKey operation) {
    return dropConstraint(operation.table(), operation.name());
  }

  @Override
  public List<String> visitCreateIndex(CreateIndex operation) {
    return List.of(definitions.index(operation.table(), operation.index()));
  }

  @Override
  public List<String> visitDropIndex(DropIndex operation) {
    return List.of("drop index " + names.besides(operation.table(), operation.name()));
  }

  @Override
  public List<String> visitAddCheck(AddCheck operation) {
    return add(operation.table(), definitions.check(operation.checkConstraint()));
  }

  @Override
  public List<String> visitDropCheck(DropCheck operation) {
    return dropConstraint(operation.table(), operation.name());
  }

  @Override
  public List<String> visitAddPrimaryKey(AddPrimaryKey operation) {
    return add(operation.table(), definitions.primaryKey(operation.primaryKey()));
  }

  @Override
  public List<String> visitDropPrimaryKey(DropPrimaryKey operation) {
    return dropConstraint(operation.table(), operation.name());
  }

  @Override
  public List<String> visitRenameConstraint(RenameConstraint operation) {
    return List.of(
        columns.renameConstraint(operation.table(), operation.name(), operation.newName()));
  }

  @Override
  public List<String> visitRenameIndex(RenameIndex operation) {
    return List.of(
        "alter index "
            + names.besides(operation.table(), operation.name())
            + " rename to "
            + names.name(operation.newName()));
  }

  @Override
  public List<String> visitCreateSequence(CreateSequence operation) {
    Sequence sequence = operation.sequence();
    return List.of(
        "create sequence "
            + names.qualified(sequence.name())
            + counting(sequence)
            + Definitions.options(sequence.options()));
  }

  @Override
  public List<String> visitDropSequence(DropSequence operation) {
    return List.of("drop sequence " + names.qualified(operation.name()));
  }

  @Override
  public List<String> visitAlterSequence(AlterSequence operation) {
    Sequence after = operation.after();
    return List.of("alter sequence " + names.qualified(after.name()) + counting(after));
  }

  @Override
  public List<String> visitRenameSequence(RenameSequence operation) {
    requireSameSchema("sequence", operation.name(), operation.newName());
    return List.of(
        "alter sequence "
            + names.qualified(operation.name())
            + " rename to "
            + names.name(Identifiers.local(operation.newName())));
  }

  @Override
  public List<String> visitCreateSchema(CreateSchema operation) {
    return List.of("create schema if not exists " + names.name(operation.name()));
  }

  @Override
  public List<String> visitInsertRows(InsertRows operation) {
    return rows.insert(operation);
  }

  @Override
  public List<String> visitDeleteRows(DeleteRows operation) {
    return rows.delete(operation);
  }

  @Override
  public List<String> visitExecuteSql(ExecuteSql operation) {
    String sql = operation.sqlFor(database).strip();
    String statement = sql.endsWith(";") ? sql.substring(0, sql.length() - 1).strip() : sql;
    return statement.isEmpty() ? List.of() : List.of(statement);
  }

  @Override
  public List<String> visitRunJava(RunJava operation) {
    throw new DialectException(
        "'" + operation.description() + "' is Java code, and has no form in SQL.",
        "Run this migration on a connection, or write the step with op.execute(..).");
  }

  /** Refuses to move something to another schema, which is more than a new name. */
  final void requireSameSchema(String kind, String name, String newName) {
    if (!Identifiers.schema(name).equals(Identifiers.schema(newName))) {
      throw new DialectException(
          "Renaming the %s '%s' to '%s' would move it to another schema."
              .formatted(kind, name, newName),
          "Move it with op.execute(..), where the database can, or create it anew and copy its rows.");
    }
  }

  final String alter(String table) {
    return "alter table " + names.qualified(table) + " ";
  }

  private List<String> add(String table, String constraint) {
    return List.of(alter(table) + "add " + constraint);
  }

  private List<String> dropConstraint(String table, String name) {
    return List.of(columns.dropConstraint(table, name));
  }

  static String counting(Sequence sequence) {
    return " start with " + sequence.start() + " increment by " + sequence.increment();
  }
}
