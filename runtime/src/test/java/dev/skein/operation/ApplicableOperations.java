package dev.skein.operation;

import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Schema;
import dev.skein.schema.Sequence;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/** Operations that fit a schema, at least one of each kind where the schema has what it needs. */
final class ApplicableOperations {

  private final List<Operation> operations = new ArrayList<>();

  private ApplicableOperations() {}

  static List<Operation> on(Schema schema) {
    var applicable = new ApplicableOperations();
    applicable.anywhere();
    schema.tables().forEach(applicable::table);
    schema.sequences().forEach(applicable::sequence);
    return applicable.operations;
  }

  private void anywhere() {
    operations.add(new CreateTable(Table.named("new_table")));
    operations.add(new CreateSequence(new Sequence("new_seq", 1, 50)));
    operations.add(new CreateSchema("new_schema"));
  }

  private void table(Table table) {
    String name = table.name();
    Column added = Column.of("new_column", ColumnType.of(SqlType.INTEGER));
    String first = table.columns().toList().get(0).name();
    operations.add(new DropTable(name, null));
    operations.add(new RenameTable(name, "renamed"));
    operations.add(new CommentOnTable(name, table.comment(), "another comment"));
    operations.add(new AddColumn(name, added, "0"));
    operations.add(new AddUnique(name, new UniqueConstraint("uk_new", List.of(first))));
    operations.add(new CreateIndex(name, Index.of("ix_new", List.of(first + " desc"))));
    operations.add(new AddCheck(name, new CheckConstraint("ck_new", "1 = 1")));
    operations.add(
        new AddForeignKey(name, new ForeignKey("fk_new", List.of(first), name, List.of(first))));
    operations.add(new InsertRows(name, List.of(first), List.of(List.of(1))));
    operations.add(new DeleteRows(name, List.of(first), List.of(List.of(1))));
    for (Column column : table.columns()) {
      column(table, column);
    }
    constraints(table);
  }

  private void column(Table table, Column column) {
    operations.add(new RenameColumn(table.name(), column.name(), "renamed"));
    operations.add(
        new AlterColumn(
            table.name(), column, column.withNullable(!column.nullable()).withDefault("null")));
    if (table.partsThatUse(column.name()).isEmpty()) {
      operations.add(new DropColumn(table.name(), column.name(), null));
    }
  }

  private void constraints(Table table) {
    String name = table.name();
    PrimaryKey key = table.primaryKey();
    if (key != null) {
      operations.add(new DropPrimaryKey(name, key.name(), null));
      rename(name, ConstraintKind.PRIMARY_KEY, key.name());
    }
    for (var unique : table.uniqueConstraints()) {
      operations.add(new DropUnique(name, unique.name(), null));
      rename(name, ConstraintKind.UNIQUE, unique.name());
    }
    for (var foreignKey : table.foreignKeys()) {
      operations.add(new DropForeignKey(name, foreignKey.name(), null));
      rename(name, ConstraintKind.FOREIGN_KEY, foreignKey.name());
    }
    for (var check : table.checks()) {
      operations.add(new DropCheck(name, check.name(), null));
      rename(name, ConstraintKind.CHECK, check.name());
    }
    for (var index : table.indexes()) {
      operations.add(new DropIndex(name, index.name(), null));
      operations.add(new RenameIndex(name, index.name(), "ix_renamed"));
    }
  }

  private void rename(String table, ConstraintKind kind, String name) {
    operations.add(new RenameConstraint(table, kind, name, "renamed"));
  }

  private void sequence(Sequence sequence) {
    operations.add(new DropSequence(sequence.name(), null));
    operations.add(new RenameSequence(sequence.name(), "renamed_seq"));
    operations.add(
        new AlterSequence(sequence, new Sequence(sequence.name(), 1, sequence.increment() + 1)));
  }
}
