package dev.skein.processor.source;

import static dev.skein.processor.source.Expression.constant;
import static dev.skein.processor.source.Expression.join;
import static dev.skein.processor.source.Expression.link;
import static dev.skein.processor.source.Expression.texts;

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
import dev.skein.operation.EnumConversion;
import dev.skein.operation.ExecuteSql;
import dev.skein.operation.InsertRows;
import dev.skein.operation.OperationVisitor;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.RenameConstraint;
import dev.skein.operation.RenameIndex;
import dev.skein.operation.RenameSequence;
import dev.skein.operation.RenameTable;
import dev.skein.operation.RunJava;
import dev.skein.processor.source.Expression.Call;
import dev.skein.processor.source.Expression.Chain;
import dev.skein.processor.source.Expression.Constant;
import dev.skein.processor.source.Expression.Text;
import dev.skein.processor.source.Expression.Word;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.Index;
import dev.skein.schema.IndexColumn;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Sequence;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each operation as the statement that records it: the words of {@code Operations}. */
final class Statements implements OperationVisitor<Chain> {

  /** The parameter of {@code upgrade} and {@code downgrade}. */
  private static final Word OP = new Word("op");

  private static Chain op(String method, Expression... arguments) {
    return chain(link(method, arguments), List.of());
  }

  private static Chain op(String method, String... arguments) {
    return op(method, texts(List.of(arguments)));
  }

  private static Chain chain(Call first, List<Call> further) {
    List<Call> links = new ArrayList<>(List.of(first));
    links.addAll(further);
    return new Chain(OP, links);
  }

  /** The call that goes on with the words of one database, where there are some. */
  private static List<Call> options(@Nullable String options) {
    return options == null ? List.of() : List.of(link("options", new Text(options)));
  }

  @Override
  public Chain visitCreateTable(CreateTable operation) {
    Table table = operation.table();
    List<Call> links = new ArrayList<>();
    for (Column column : table.columns()) {
      links.add(link("column", join(new Text(column.name()), Parts.column(column))));
    }
    PrimaryKey key = table.primaryKey();
    if (key != null) {
      links.add(link("primaryKey", join(new Text(key.name()), texts(key.columns()))));
    }
    table.uniqueConstraints().forEach(unique -> links.add(Parts.unique(unique)));
    table
        .foreignKeys()
        .forEach(foreignKey -> links.add(link("foreignKey", Parts.foreignKey(foreignKey))));
    table.checks().forEach(check -> links.add(Parts.check(check)));
    if (table.comment() != null) {
      links.add(link("comment", new Text(table.comment())));
    }
    links.addAll(options(table.options()));
    return chain(link("createTable", new Text(table.name())), links);
  }

  @Override
  public Chain visitDropTable(DropTable operation) {
    return op("dropTable", operation.name());
  }

  @Override
  public Chain visitRenameTable(RenameTable operation) {
    return op("renameTable", operation.name(), operation.newName());
  }

  @Override
  public Chain visitCommentOnTable(CommentOnTable operation) {
    return op(
        "commentOnTable",
        new Text(operation.table()),
        Parts.nullable(operation.before()),
        Parts.nullable(operation.after()));
  }

  @Override
  public Chain visitAddColumn(AddColumn operation) {
    Column column = operation.column();
    return op(
        "addColumn",
        join(
            new Text(operation.table()),
            join(new Text(column.name()), Parts.column(column, operation.backfill()))));
  }

  @Override
  public Chain visitDropColumn(DropColumn operation) {
    return op("dropColumn", operation.table(), operation.name());
  }

  @Override
  public Chain visitRenameColumn(RenameColumn operation) {
    return op("renameColumn", operation.table(), operation.name(), operation.newName());
  }

  @Override
  public Chain visitAlterColumn(AlterColumn operation) {
    List<Call> links = new ArrayList<>();
    links.add(link("from", Parts.column(operation.before())));
    links.add(link("to", Parts.column(operation.after(), operation.backfill())));
    if (operation.using() != null) {
      links.add(link("using", new Text(operation.using())));
    }
    EnumConversion conversion = operation.conversion();
    if (conversion != null) {
      links.add(
          link(
              conversion.toNames() ? "positionsToNames" : "namesToPositions",
              texts(conversion.constants())));
    }
    return chain(
        link("alterColumn", new Text(operation.table()), new Text(operation.before().name())),
        links);
  }

  @Override
  public Chain visitAddPrimaryKey(AddPrimaryKey operation) {
    PrimaryKey key = operation.primaryKey();
    return op(
        "addPrimaryKey",
        join(new Text(operation.table()), join(new Text(key.name()), texts(key.columns()))));
  }

  @Override
  public Chain visitDropPrimaryKey(DropPrimaryKey operation) {
    return op("dropPrimaryKey", operation.table(), operation.name());
  }

  @Override
  public Chain visitAddUnique(AddUnique operation) {
    UniqueConstraint unique = operation.uniqueConstraint();
    return chain(
        link(
            "addUnique",
            join(
                new Text(operation.table()),
                join(new Text(unique.name()), texts(unique.columns())))),
        options(unique.options()));
  }

  @Override
  public Chain visitDropUnique(DropUnique operation) {
    return op("dropUnique", operation.table(), operation.name());
  }

  @Override
  public Chain visitAddForeignKey(AddForeignKey operation) {
    return op(
        "addForeignKey",
        join(new Text(operation.table()), Parts.foreignKey(operation.foreignKey())));
  }

  @Override
  public Chain visitDropForeignKey(DropForeignKey operation) {
    return op("dropForeignKey", operation.table(), operation.name());
  }

  @Override
  public Chain visitCreateIndex(CreateIndex operation) {
    Index index = operation.index();
    List<String> columns = index.columns().stream().map(IndexColumn::toString).toList();
    return chain(
        link(
            index.unique() ? "createUniqueIndex" : "createIndex",
            join(new Text(index.name()), join(new Text(operation.table()), texts(columns)))),
        options(index.options()));
  }

  @Override
  public Chain visitDropIndex(DropIndex operation) {
    return op("dropIndex", operation.name(), operation.table());
  }

  @Override
  public Chain visitAddCheck(AddCheck operation) {
    CheckConstraint check = operation.checkConstraint();
    return chain(
        link("addCheck", texts(List.of(operation.table(), check.name(), check.condition()))),
        options(check.options()));
  }

  @Override
  public Chain visitDropCheck(DropCheck operation) {
    return op("dropCheck", operation.table(), operation.name());
  }

  @Override
  public Chain visitRenameConstraint(RenameConstraint operation) {
    return op(
        "renameConstraint",
        new Text(operation.table()),
        constant(operation.kind()),
        new Text(operation.name()),
        new Text(operation.newName()));
  }

  @Override
  public Chain visitRenameIndex(RenameIndex operation) {
    return op("renameIndex", operation.table(), operation.name(), operation.newName());
  }

  @Override
  public Chain visitCreateSequence(CreateSequence operation) {
    Sequence sequence = operation.sequence();
    return chain(
        link(
            "createSequence",
            new Text(sequence.name()),
            Values.number(sequence.start()),
            Values.number(sequence.increment())),
        options(sequence.options()));
  }

  @Override
  public Chain visitDropSequence(DropSequence operation) {
    return op("dropSequence", operation.name());
  }

  @Override
  public Chain visitAlterSequence(AlterSequence operation) {
    return chain(
        link("alterSequence", new Text(operation.before().name())),
        List.of(
            link("from", Parts.counting(operation.before())),
            link("to", Parts.counting(operation.after()))));
  }

  @Override
  public Chain visitRenameSequence(RenameSequence operation) {
    return op("renameSequence", operation.name(), operation.newName());
  }

  @Override
  public Chain visitCreateSchema(CreateSchema operation) {
    return op("createSchema", operation.name());
  }

  @Override
  public Chain visitInsertRows(InsertRows operation) {
    return rows("insert", operation.table(), operation.columns(), operation.rows());
  }

  @Override
  public Chain visitDeleteRows(DeleteRows operation) {
    return rows("delete", operation.table(), operation.columns(), operation.rows());
  }

  private static Chain rows(
      String method, String table, List<String> columns, List<List<@Nullable Object>> rows) {
    List<Call> links = new ArrayList<>();
    links.add(link("columns", texts(columns)));
    for (List<@Nullable Object> row : rows) {
      links.add(link("row", Values.row(row)));
    }
    return chain(link(method, new Text(table)), links);
  }

  @Override
  public Chain visitExecuteSql(ExecuteSql operation) {
    List<Call> links = new ArrayList<>();
    for (Database database : Database.values()) {
      String sql = operation.perDatabase().get(database);
      if (sql != null) {
        links.add(link("on", new Constant(Database.class, database.name(), false), new Text(sql)));
      }
    }
    return chain(link("execute", new Text(operation.sql())), links);
  }

  @Override
  public Chain visitRunJava(RunJava operation) {
    throw new IllegalArgumentException(
        "Java code has no source here: '" + operation.description() + "'. Write it by hand.");
  }
}
