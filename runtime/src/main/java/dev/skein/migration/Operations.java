package dev.skein.migration;

import dev.skein.operation.AddCheck;
import dev.skein.operation.AddColumn;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.AddPrimaryKey;
import dev.skein.operation.AddUnique;
import dev.skein.operation.CommentOnTable;
import dev.skein.operation.ConstraintKind;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.CreateSchema;
import dev.skein.operation.CreateSequence;
import dev.skein.operation.DeleteRows;
import dev.skein.operation.DropCheck;
import dev.skein.operation.DropColumn;
import dev.skein.operation.DropForeignKey;
import dev.skein.operation.DropIndex;
import dev.skein.operation.DropPrimaryKey;
import dev.skein.operation.DropSequence;
import dev.skein.operation.DropTable;
import dev.skein.operation.DropUnique;
import dev.skein.operation.InsertRows;
import dev.skein.operation.JavaStep;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.RenameConstraint;
import dev.skein.operation.RenameIndex;
import dev.skein.operation.RenameSequence;
import dev.skein.operation.RenameTable;
import dev.skein.operation.RunJava;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.ColumnType;
import dev.skein.schema.Index;
import dev.skein.schema.IndexColumn;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Sequence;
import dev.skein.schema.UniqueConstraint;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what a migration changes, in the order it is stated. Nothing is executed here.
 *
 * <p>Names are sent to the database unquoted, unless they stand between back quotes: <code>
 * `Mixed Case`</code>. A table in another database schema has it in front: {@code
 * billing.invoices}. What is null, blank, missing or stated twice is refused with an {@link
 * IllegalArgumentException} that names the table and column.
 */
public final class Operations {

  private final Stated stated;
  private final boolean online;

  Operations(Stated stated) {
    this(stated, false);
  }

  private Operations(Stated stated, boolean online) {
    this.stated = stated;
    this.online = online;
  }

  /**
   * States what follows in its gentle form: {@code op.online().createIndex(..)}. The database then
   * does it while others read and write the table, as far as it can: without a long lock, and
   * without waiting for one while all others wait behind it.
   *
   * <p>A migration with such an operation runs outside of a transaction, and is gone on with from
   * where it was cut off. SQL of {@link #execute} is outside of any on PostgreSQL then, and may be
   * executed once more after a crash. H2 and SQLite, which have no gentle forms, do what they
   * always do. The word may be added or removed later: what the migration means stays the same, and
   * so does its checksum.
   *
   * @return these operations, to state one of them
   */
  public Operations online() {
    return new Operations(stated, true);
  }

  private void state(Supplier<Operation> operation) {
    stated.add(operation, online);
  }

  private void state(Operation operation) {
    state(() -> operation);
  }

  /**
   * Creates a table.
   *
   * @param name its name
   * @return the table, whose columns, keys and constraints follow
   */
  public TableCreation createTable(String name) {
    TableCreation creation = new TableCreation(name);
    state(creation::operation);
    return creation;
  }

  /** Drops a table and all its rows. */
  public void dropTable(String name) {
    state(new DropTable(Given.text(name, "name in dropTable(..)"), null));
  }

  /** Gives a table another name; foreign keys that point to it follow. */
  public void renameTable(String name, String newName) {
    state(
        new RenameTable(
            Given.text(name, "name in renameTable(..)"),
            Given.text(newName, "new name of table '" + name + "'")));
  }

  /**
   * Sets or removes the comment of a table.
   *
   * @param table the name of the table
   * @param before the comment it has, or null
   * @param after the comment it gets, or null
   */
  public void commentOnTable(String table, @Nullable String before, @Nullable String after) {
    state(new CommentOnTable(tableOf(table), before, after));
  }

  /**
   * Adds a column to a table that may hold rows.
   *
   * @param table the name of the table
   * @param name the name of the column
   * @param type its type, from {@link ColumnTypes}
   * @param options what else there is to tell, from {@link ColumnOptions}
   */
  public void addColumn(String table, String name, ColumnType type, ChangeOption... options) {
    var definition = ColumnDefinition.of(tableOf(table), name, type, options);
    state(new AddColumn(table, definition.column(), definition.backfill()));
  }

  /** Drops a column and all its values. */
  public void dropColumn(String table, String name) {
    state(new DropColumn(tableOf(table), part("column", name, table), null));
  }

  /** Gives a column another name; keys, constraints and indexes that name it follow. */
  public void renameColumn(String table, String name, String newName) {
    state(
        new RenameColumn(
            tableOf(table),
            part("column", name, table),
            Given.text(newName, "new name of column '" + name + "' of table '" + table + "'")));
  }

  /**
   * Changes a column in its place.
   *
   * @param table the name of the table
   * @param name the name of the column
   * @return the alteration, whose {@code from(..)} and {@code to(..)} have to follow
   */
  public ColumnAlteration alterColumn(String table, String name) {
    ColumnAlteration alteration = new ColumnAlteration(table, name);
    state(alteration::operation);
    return alteration;
  }

  /** Gives a table without a primary key one. */
  public void addPrimaryKey(String table, String name, String... columns) {
    String key = part("primary key", name, tableOf(table));
    state(new AddPrimaryKey(table, new PrimaryKey(key, columnsOf(key, table, columns))));
  }

  /** Drops the primary key of a table; its columns stay. */
  public void dropPrimaryKey(String table, String name) {
    state(new DropPrimaryKey(tableOf(table), part("primary key", name, table), null));
  }

  /**
   * Adds a unique constraint.
   *
   * @param table the name of the table
   * @param name the name of the constraint
   * @param columns the names of its columns, in order
   * @return the constraint, whose definition may go on
   */
  public Definition addUnique(String table, String name, String... columns) {
    String unique = part("unique constraint", name, tableOf(table));
    List<String> names = columnsOf(unique, table, columns);
    return define(options -> new AddUnique(table, new UniqueConstraint(unique, names, options)));
  }

  /** Drops a unique constraint. */
  public void dropUnique(String table, String name) {
    state(new DropUnique(tableOf(table), part("unique constraint", name, table), null));
  }

  /**
   * Adds a foreign key.
   *
   * @param table the name of the table
   * @param name the name of the constraint
   * @param column the column that points to another row
   * @param references where it points to, from {@link ForeignKeys#references}
   */
  public void addForeignKey(String table, String name, String column, References references) {
    addForeignKey(table, name, Arrays.asList(column), references);
  }

  /**
   * Adds a foreign key of several columns.
   *
   * @param table the name of the table
   * @param name the name of the constraint
   * @param columns the columns that together point to another row
   * @param references where they point to, from {@link ForeignKeys#references}
   */
  public void addForeignKey(
      String table, String name, List<String> columns, References references) {
    String place = "table '" + tableOf(table) + "'";
    Given.value(references, "reference of foreign key '" + name + "' of " + place);
    state(new AddForeignKey(table, references.from(place, name, columns)));
  }

  /** Drops a foreign key; its columns stay. */
  public void dropForeignKey(String table, String name) {
    state(new DropForeignKey(tableOf(table), part("foreign key", name, table), null));
  }

  /**
   * Creates an index.
   *
   * @param name its name
   * @param table the name of the table
   * @param columns its columns in order, each optionally followed by {@code desc}
   * @return the index, whose definition may go on
   */
  public Definition createIndex(String name, String table, String... columns) {
    return index(name, table, false, columns);
  }

  /**
   * Creates an index that refuses values that are there already.
   *
   * @param name its name
   * @param table the name of the table
   * @param columns its columns in order, each optionally followed by {@code desc}
   * @return the index, whose definition may go on
   */
  public Definition createUniqueIndex(String name, String table, String... columns) {
    return index(name, table, true, columns);
  }

  private Definition index(String name, String table, boolean unique, String... columns) {
    String index = part("index", name, tableOf(table));
    List<IndexColumn> parsed =
        columnsOf(index, table, columns).stream().map(IndexColumn::parse).toList();
    return define(options -> new CreateIndex(table, new Index(index, parsed, unique, options)));
  }

  /** Drops an index. */
  public void dropIndex(String name, String table) {
    state(new DropIndex(tableOf(table), part("index", name, table), null));
  }

  /** Gives an index another name. */
  public void renameIndex(String table, String name, String newName) {
    state(
        new RenameIndex(
            tableOf(table),
            part("index", name, table),
            Given.text(newName, "new name of index '" + name + "' of table '" + table + "'")));
  }

  /**
   * Adds a condition each row has to meet.
   *
   * @param table the name of the table
   * @param name the name of the constraint
   * @param condition the condition in SQL, without parentheses around it
   * @return the check, whose definition may go on
   */
  public Definition addCheck(String table, String name, String condition) {
    String check = part("check", name, tableOf(table));
    Given.text(condition, "condition of check '" + name + "' of table '" + table + "'");
    return define(options -> new AddCheck(table, new CheckConstraint(check, condition, options)));
  }

  /** Drops a check. */
  public void dropCheck(String table, String name) {
    state(new DropCheck(tableOf(table), part("check", name, table), null));
  }

  /**
   * Gives a key, a unique constraint or a check another name.
   *
   * @param table the name of the table
   * @param kind what is renamed
   * @param name the name it has
   * @param newName the name it gets
   */
  public void renameConstraint(String table, ConstraintKind kind, String name, String newName) {
    state(
        new RenameConstraint(
            tableOf(table),
            Given.value(kind, "kind of constraint '" + name + "' of table '" + table + "'"),
            part("constraint", name, table),
            Given.text(newName, "new name of constraint '" + name + "' of table '" + table + "'")));
  }

  /**
   * Creates a sequence.
   *
   * @param name its name
   * @param start its first value
   * @param increment how much is added for each value
   * @return the sequence, whose definition may go on
   */
  public Definition createSequence(String name, long start, long increment) {
    Given.text(name, "name in createSequence(..)");
    return define(options -> new CreateSequence(new Sequence(name, start, increment, options)));
  }

  /** Drops a sequence; where it stood is forgotten. */
  public void dropSequence(String name) {
    state(new DropSequence(Given.text(name, "name in dropSequence(..)"), null));
  }

  /**
   * Changes how a sequence counts; where it stands is kept.
   *
   * @param name its name
   * @return the alteration, whose {@code from(..)} and {@code to(..)} have to follow
   */
  public SequenceAlteration alterSequence(String name) {
    SequenceAlteration alteration = new SequenceAlteration(name);
    state(alteration::operation);
    return alteration;
  }

  /** Gives a sequence another name. */
  public void renameSequence(String name, String newName) {
    state(
        new RenameSequence(
            Given.text(name, "name in renameSequence(..)"),
            Given.text(newName, "new name of sequence '" + name + "'")));
  }

  /** Creates a database schema to put tables in, unless it is there. */
  public void createSchema(String name) {
    state(new CreateSchema(Given.text(name, "name in createSchema(..)")));
  }

  /**
   * Executes SQL as it is written, on every database that is given none of its own.
   *
   * @param sql the SQL
   * @return the SQL, whose own forms for single databases may follow
   */
  public SqlExecution execute(String sql) {
    SqlExecution execution = new SqlExecution(sql);
    state(execution::operation);
    return execution;
  }

  /**
   * Inserts rows: {@code op.insert("t").columns("id", "name").row(1, "a").row(2, "b")}.
   *
   * @param table the name of the table
   * @return the rows, whose columns and values have to follow
   */
  public TableRows insert(String table) {
    return rows(table, InsertRows::new);
  }

  /**
   * Deletes the rows that have the given values: {@code op.delete("t").columns("id").row(1)}.
   *
   * @param table the name of the table
   * @return the rows, whose columns and values have to follow
   */
  public TableRows delete(String table) {
    return rows(table, DeleteRows::new);
  }

  private TableRows rows(String table, TableRows.Maker maker) {
    TableRows rows = new TableRows(table, maker);
    state(rows::operation);
    return rows;
  }

  /**
   * Runs Java code on the migration's connection. It has no form in SQL, and of the code the
   * migration's checksum knows the description only.
   *
   * @param description what it does, in the words of a person
   * @param step the code
   */
  public void run(String description, JavaStep step) {
    state(
        new RunJava(
            Given.text(description, "description in run(..)"),
            Given.value(step, "code in run(\"" + description + "\", ..)")));
  }

  private Definition define(Function<@Nullable String, Operation> operation) {
    Definition definition = new Definition(operation);
    state(definition::operation);
    return definition;
  }

  private static String tableOf(String name) {
    return Given.text(name, "name of a table");
  }

  private static String part(String kind, String name, String table) {
    return Given.text(name, "name of a " + kind + " of table '" + table + "'");
  }

  private static List<String> columnsOf(String part, String table, String... columns) {
    return Given.texts(Arrays.asList(columns), "column of '" + part + "' of table '" + table + "'");
  }
}
