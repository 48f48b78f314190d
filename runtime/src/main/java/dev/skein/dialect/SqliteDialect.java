package dev.skein.dialect;

import dev.skein.operation.AlterSequence;
import dev.skein.operation.CommentOnTable;
import dev.skein.operation.CreateSchema;
import dev.skein.operation.CreateSequence;
import dev.skein.operation.CreateTable;
import dev.skein.operation.Database;
import dev.skein.operation.DropSequence;
import dev.skein.operation.ExecuteSql;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.RenameSequence;
import dev.skein.operation.RenameTable;
import dev.skein.schema.Column;
import dev.skein.schema.Sequence;
import dev.skein.schema.Table;
import dev.skein.stored.Names;
import dev.skein.stored.Statements;
import dev.skein.stored.StoredSchema;
import dev.skein.stored.TableText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where SQLite differs from the standard. It has no schemas and keeps no comments, so that these
 * are left out, as Hibernate does; its sequences are Hibernate's, tables with one row. What its
 * ALTER TABLE cannot change is done by {@link SqliteTableChange}.
 */
final class SqliteDialect extends StandardDialect {

  private static final Identifiers NAMES =
      new Identifiers(Database.SQLITE, '"', Integer.MAX_VALUE, false);
  private static final Literals LITERALS = new SqliteLiterals();
  private static final StandardTypes TYPES = new SqliteTypes(NAMES, LITERALS);
  private static final Definitions DEFINITIONS = new SqliteDefinitions(NAMES, TYPES);

  SqliteDialect() {
    super(
        NAMES,
        LITERALS,
        DEFINITIONS,
        new ColumnChanges(NAMES, LITERALS, TYPES, DEFINITIONS, new SqliteMadeValues()));
  }

  @Override
  public boolean hasTransactionalDdl() {
    return true;
  }

  @Override
  public boolean needsStoredSchema() {
    return true;
  }

  /** A session of its own, unlike a pooled connection, may do what the manual says. */
  @Override
  public List<String> beforeScript() {
    return List.of("pragma foreign_keys = off");
  }

  @Override
  public List<Step> steps(List<Operation> operations) {
    return TableSteps.of(operations);
  }

  /** On a database without anything in it. */
  @Override
  public List<String> render(Operation operation) {
    return render(List.of(operation));
  }

  /** A table that is made anew is made so for all operations of the step. */
  @Override
  public List<Sentence> say(Step step, StoredSchema before) {
    List<Sentence.Part> all =
        step.places().stream().map(place -> new Sentence.Part("", place)).toList();
    return render(step, before).stream().map(sql -> new Sentence(sql, all)).toList();
  }

  @Override
  public List<String> render(Step step, StoredSchema before) {
    Operation first = step.operations().get(0);
    String table = TableSteps.table(first);
    return table == null
        ? first.accept(this)
        : new SqliteTableChange(new SqliteText(NAMES, DEFINITIONS, TYPES), before, table)
            .statements(step.operations());
  }

  @Override
  public List<String> brokenRows(List<Operation> operations, StoredSchema after) {
    Set<String> tables = new LinkedHashSet<>();
    for (Operation operation : operations) {
      String name = TableSteps.table(operation);
      @Nullable TableText text = name == null ? null : after.table(NAMES.qualified(name));
      if (text != null) {
        if (text.hasForeignKeys()) {
          tables.add(Names.quoted(text.name()));
        }
        after.children(text.name()).forEach(child -> tables.add(Names.quoted(child.name())));
      }
    }
    return tables.stream().map(table -> "pragma foreign_key_check(" + table + ")").toList();
  }

  @Override
  public List<String> visitCreateTable(CreateTable operation) {
    Table table = operation.table();
    for (Column column : table.columns()) {
      if (column.identity()
          && (table.primaryKey() == null
              || !table.primaryKey().columns().equals(List.of(column.name())))) {
        throw SqliteText.countsNot(table.name(), column.name());
      }
    }
    return super.visitCreateTable(
        new CreateTable(
            table
                .withComment(null)
                .columns(all -> all.changeAll(column -> column.withComment(null)))));
  }

  @Override
  public List<String> visitCommentOnTable(CommentOnTable operation) {
    return List.of();
  }

  @Override
  public List<String> visitCreateSchema(CreateSchema operation) {
    return List.of();
  }

  @Override
  public List<String> visitRenameTable(RenameTable operation) {
    return renameTable(operation.name(), operation.newName());
  }

  @Override
  public List<String> visitRenameColumn(RenameColumn operation) {
    return Names.same(operation.name(), operation.newName())
        ? List.of()
        : super.visitRenameColumn(operation);
  }

  /** The table that Hibernate counts in where there are no sequences, whose options have no use. */
  @Override
  public List<String> visitCreateSequence(CreateSequence operation) {
    Sequence sequence = operation.sequence();
    String name = names.qualified(sequence.name());
    List<String> statements = new ArrayList<>();
    statements.add("create table " + name + " (next_val bigint)");
    statements.add("insert into " + name + " values (" + sequence.start() + ")");
    return statements;
  }

  @Override
  public List<String> visitDropSequence(DropSequence operation) {
    return List.of("drop table " + names.qualified(operation.name()));
  }

  /** Hibernate adds the increment by itself, and the start is past. */
  @Override
  public List<String> visitAlterSequence(AlterSequence operation) {
    return List.of();
  }

  @Override
  public List<String> visitRenameSequence(RenameSequence operation) {
    return renameTable(operation.name(), operation.newName());
  }

  @Override
  public List<String> visitExecuteSql(ExecuteSql operation) {
    return Statements.split(operation.sqlFor(database));
  }

  /** Names are equal whatever their case and quotes; a schema is not kept. */
  private List<String> renameTable(String name, String newName) {
    String local = names.name(Identifiers.local(newName));
    return Names.same(names.qualified(name), local)
        ? List.of()
        : List.of("alter table " + names.qualified(name) + " rename to " + local);
  }
}
