package dev.skein.migration;

import dev.skein.operation.CreateTable;
import dev.skein.operation.Operation;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.NamedList;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table being stated, column by column. */
public final class TableCreation {

  private final String place;
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private Table table;

  TableCreation(String name) {
    table = Table.named(Given.text(name, "name in createTable(..)"));
    place = "table '" + name + "'";
  }

  /**
   * Has a column.
   *
   * @param name its name
   * @param type its type, from {@link ColumnTypes}
   * @param options what else there is to tell, from {@link ColumnOptions}
   * @return this table
   */
  public TableCreation column(String name, ColumnType type, ColumnOption... options) {
    var definition = ColumnDefinition.of(table.name(), name, type, options);
    if (columns.putIfAbsent(name, definition.column()) != null) {
      throw twice("column", name);
    }
    return this;
  }

  /**
   * Has a primary key.
   *
   * @param name the name of the constraint
   * @param columns the names of its columns, in order
   * @return this table
   */
  public TableCreation primaryKey(String name, String... columns) {
    PrimaryKey present = table.primaryKey();
    if (present != null) {
      throw Given.misuse(
          "There are two primary keys in %s: '%s' and '%s'.".formatted(place, present.name(), name),
          "Keep one.");
    }
    String key = named("primary key", name);
    table =
        table.withPrimaryKey(
            new PrimaryKey(key, known("primary key", key, Arrays.asList(columns))));
    return this;
  }

  /**
   * Has columns whose values together occur once.
   *
   * @param name the name of the constraint
   * @param columns the names of its columns, in order
   * @return this table
   */
  public TableCreation unique(String name, String... columns) {
    return unique(name, Arrays.asList(columns), null);
  }

  /**
   * Has columns whose values together occur once, with the words of one database behind.
   *
   * @param name the name of the constraint
   * @param columns the names of its columns, in order
   * @param options SQL to put behind it, or null
   * @return this table
   */
  public TableCreation unique(String name, List<String> columns, @Nullable String options) {
    requireNew(table.uniqueConstraints(), "unique constraint", name);
    var unique =
        new UniqueConstraint(
            named("unique constraint", name), known("unique constraint", name, columns), options);
    table = table.uniqueConstraints(all -> all.with(unique));
    return this;
  }

  /**
   * Has a column that points to a row of another table, or of this one.
   *
   * @param name the name of the constraint
   * @param column the column
   * @param references where it points to, from {@link ForeignKeys#references}
   * @return this table
   */
  public TableCreation foreignKey(String name, String column, References references) {
    return foreignKey(name, List.of(column), references);
  }

  /**
   * Has columns that together point to a row of another table, or of this one.
   *
   * @param name the name of the constraint
   * @param columns the columns
   * @param references where they point to, from {@link ForeignKeys#references}
   * @return this table
   */
  public TableCreation foreignKey(String name, List<String> columns, References references) {
    Given.value(references, "reference of foreign key '" + name + "' of " + place);
    var foreignKey = references.from(place, name, columns);
    requireNew(table.foreignKeys(), "foreign key", name);
    known("foreign key", name, foreignKey.columns());
    table = table.foreignKeys(all -> all.with(foreignKey));
    return this;
  }

  /**
   * Has a condition each row has to meet.
   *
   * @param name the name of the constraint
   * @param condition the condition in SQL, without parentheses around it
   * @return this table
   */
  public TableCreation check(String name, String condition) {
    return check(name, condition, null);
  }

  /**
   * Has a condition each row has to meet, with the words of one database behind.
   *
   * @param name the name of the constraint
   * @param condition the condition in SQL, without parentheses around it
   * @param options SQL to put behind it, or null
   * @return this table
   */
  public TableCreation check(String name, String condition, @Nullable String options) {
    requireNew(table.checks(), "check", name);
    var check =
        new CheckConstraint(
            named("check", name),
            Given.text(condition, "condition of check '" + name + "' of " + place),
            options);
    table = table.checks(all -> all.with(check));
    return this;
  }

  /**
   * Has a comment.
   *
   * @param text the comment
   * @return this table
   */
  public TableCreation comment(String text) {
    Given.once(table.comment(), "comment of " + place);
    table = table.withComment(Given.value(text, "comment of " + place));
    return this;
  }

  /**
   * Has a definition that goes on with the words of one database.
   *
   * @param sql the SQL, which is put behind the definition as it is
   * @return this table
   */
  public TableCreation options(String sql) {
    Given.once(table.options(), "SQL in options(..) of " + place);
    table = table.withOptions(Given.value(sql, "SQL in options(..) of " + place));
    return this;
  }

  Operation operation() {
    if (columns.isEmpty()) {
      throw Given.misuse("There is no column in " + place + ".", "Give it at least one.");
    }
    return new CreateTable(table.columns(none -> NamedList.of(columns.values())));
  }

  private String named(String kind, String name) {
    return Given.text(name, "name of a " + kind + " of " + place);
  }

  private void requireNew(NamedList<?> parts, String kind, String name) {
    if (parts.contains(name)) {
      throw twice(kind, name);
    }
  }

  private IllegalArgumentException twice(String kind, String name) {
    return Given.misuse(
        "The %s '%s' stands twice in %s.".formatted(kind, name, place), "Keep one.");
  }

  private List<String> known(String kind, String name, List<String> named) {
    String part = kind + " '" + name + "' of " + place;
    for (String column : Given.texts(named, "column of " + part)) {
      if (!columns.containsKey(column)) {
        throw Given.misuse(
            "The %s names the column '%s', which is not there.".formatted(part, column),
            "State the columns first.");
      }
    }
    return named;
  }
}
