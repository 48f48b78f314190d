package dev.skein.migration;

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
import dev.skein.schema.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of the meaning's text for each operation. */
final class OperationText implements OperationVisitor<String> {

  @Override
  public String visitCreateTable(CreateTable operation) {
    Table table = operation.table();
    Phrase phrase = Phrase.of("create-table", table.name());
    table
        .columns()
        .forEach(column -> PartText.column(phrase.line("column", column.name()), column));
    if (table.primaryKey() != null) {
      PartText.primaryKey(phrase.line("primary-key"), table.primaryKey());
    }
    table.uniqueConstraints().forEach(part -> PartText.unique(phrase.line("unique"), part));
    table.foreignKeys().forEach(part -> PartText.foreignKey(phrase.line("foreign-key"), part));
    table.checks().forEach(part -> PartText.check(phrase.line("check"), part));
    table.indexes().forEach(part -> PartText.index(phrase.line("index"), part));
    return phrase
        .optionalLine("comment", table.comment())
        .optionalLine("options", table.options())
        .end();
  }

  @Override
  public String visitDropTable(DropTable operation) {
    return Phrase.of("drop-table", operation.name()).end();
  }

  @Override
  public String visitRenameTable(RenameTable operation) {
    return Phrase.of("rename-table", operation.name(), operation.newName()).end();
  }

  @Override
  public String visitCommentOnTable(CommentOnTable operation) {
    return Phrase.of("comment-on-table", operation.table())
        .optionalLine("from", operation.before())
        .optionalLine("to", operation.after())
        .end();
  }

  @Override
  public String visitAddColumn(AddColumn operation) {
    Phrase phrase = Phrase.of("add-column", operation.table(), operation.column().name());
    return PartText.column(phrase, operation.column())
        .optionalLine("backfill", operation.backfill())
        .end();
  }

  @Override
  public String visitDropColumn(DropColumn operation) {
    return Phrase.of("drop-column", operation.table(), operation.name()).end();
  }

  @Override
  public String visitRenameColumn(RenameColumn operation) {
    return Phrase.of("rename-column", operation.table(), operation.name(), operation.newName())
        .end();
  }

  @Override
  public String visitAlterColumn(AlterColumn operation) {
    Phrase phrase = Phrase.of("alter-column", operation.table(), operation.before().name());
    PartText.column(phrase.line("from"), operation.before());
    PartText.column(phrase.line("to"), operation.after());
    phrase.optionalLine("backfill", operation.backfill()).optionalLine("using", operation.using());
    EnumConversion conversion = operation.conversion();
    if (conversion != null) {
      phrase
          .line(conversion.toNames() ? "positions-to-names" : "names-to-positions")
          .all(conversion.constants());
    }
    return phrase.end();
  }

  @Override
  public String visitAddPrimaryKey(AddPrimaryKey operation) {
    return PartText.primaryKey(
            Phrase.of("add-primary-key", operation.table()), operation.primaryKey())
        .end();
  }

  @Override
  public String visitDropPrimaryKey(DropPrimaryKey operation) {
    return Phrase.of("drop-primary-key", operation.table(), operation.name()).end();
  }

  @Override
  public String visitAddUnique(AddUnique operation) {
    return PartText.unique(Phrase.of("add-unique", operation.table()), operation.uniqueConstraint())
        .end();
  }

  @Override
  public String visitDropUnique(DropUnique operation) {
    return Phrase.of("drop-unique", operation.table(), operation.name()).end();
  }

  @Override
  public String visitAddForeignKey(AddForeignKey operation) {
    return PartText.foreignKey(
            Phrase.of("add-foreign-key", operation.table()), operation.foreignKey())
        .end();
  }

  @Override
  public String visitDropForeignKey(DropForeignKey operation) {
    return Phrase.of("drop-foreign-key", operation.table(), operation.name()).end();
  }

  @Override
  public String visitCreateIndex(CreateIndex operation) {
    return PartText.index(Phrase.of("create-index", operation.table()), operation.index()).end();
  }

  @Override
  public String visitDropIndex(DropIndex operation) {
    return Phrase.of("drop-index", operation.table(), operation.name()).end();
  }

  @Override
  public String visitAddCheck(AddCheck operation) {
    return PartText.check(Phrase.of("add-check", operation.table()), operation.checkConstraint())
        .end();
  }

  @Override
  public String visitDropCheck(DropCheck operation) {
    return Phrase.of("drop-check", operation.table(), operation.name()).end();
  }

  @Override
  public String visitRenameConstraint(RenameConstraint operation) {
    return Phrase.of("rename-constraint", operation.table())
        .word(operation.kind().name())
        .quoted(operation.name())
        .quoted(operation.newName())
        .end();
  }

  @Override
  public String visitRenameIndex(RenameIndex operation) {
    return Phrase.of("rename-index", operation.table(), operation.name(), operation.newName())
        .end();
  }

  @Override
  public String visitCreateSequence(CreateSequence operation) {
    return PartText.sequence(
            Phrase.of("create-sequence", operation.sequence().name()), operation.sequence())
        .end();
  }

  @Override
  public String visitDropSequence(DropSequence operation) {
    return Phrase.of("drop-sequence", operation.name()).end();
  }

  @Override
  public String visitAlterSequence(AlterSequence operation) {
    Phrase phrase = Phrase.of("alter-sequence", operation.before().name());
    PartText.sequence(phrase.line("from"), operation.before());
    return PartText.sequence(phrase.line("to"), operation.after()).end();
  }

  @Override
  public String visitRenameSequence(RenameSequence operation) {
    return Phrase.of("rename-sequence", operation.name(), operation.newName()).end();
  }

  @Override
  public String visitCreateSchema(CreateSchema operation) {
    return Phrase.of("create-schema", operation.name()).end();
  }

  @Override
  public String visitInsertRows(InsertRows operation) {
    return rows(Phrase.of("insert", operation.table()).all(operation.columns()), operation.rows());
  }

  @Override
  public String visitDeleteRows(DeleteRows operation) {
    return rows(Phrase.of("delete", operation.table()).all(operation.columns()), operation.rows());
  }

  private static String rows(Phrase phrase, List<List<@Nullable Object>> rows) {
    for (List<@Nullable Object> row : rows) {
      phrase
          .line("row")
          .word(row.stream().map(RowValue::meaning).collect(Collectors.joining(",", "(", ")")));
    }
    return phrase.end();
  }

  @Override
  public String visitExecuteSql(ExecuteSql operation) {
    Phrase phrase = Phrase.of("execute", operation.sql());
    for (Database database : Database.values()) {
      phrase.optionalLine(database.name(), operation.perDatabase().get(database));
    }
    return phrase.end();
  }

  @Override
  public String visitRunJava(RunJava operation) {
    return Phrase.of("run", operation.description()).end();
  }
}
