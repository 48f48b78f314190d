package dev.skein.dialect;

import dev.skein.operation.AddColumn;
import dev.skein.operation.AlterColumn;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.stored.Clause;
import dev.skein.stored.ColumnText;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Columns as SQLite stores them, and what an alteration makes of them. */
record SqliteText(Identifiers names, Definitions definitions, StandardTypes types) {

  /** A new column, made by a statement of its own or with the table. */
  String added(AddColumn operation) {
    return definitions.column(operation.column());
  }

  /**
   * What becomes of a column. If it is as Skein left it, it is said anew; else only what differs is
   * changed, and what others added stays.
   */
  ColumnText altered(ColumnText stored, AlterColumn operation) {
    Column before = operation.before();
    Column after = operation.after();
    if (stored.means(definitions.column(before)) && !after.identity()) {
      ColumnText said = ColumnText.parse(definitions.column(after));
      return new ColumnText(stored.name(), said.type(), said.clauses());
    }
    requireSame(operation, "options", before.options(), after.options());
    requireSame(operation, "definition behind its type", words(before).rest(), words(after).rest());
    ColumnText result = stored;
    String type = typeOf(after);
    if (!type.equalsIgnoreCase(typeOf(before))) {
      result = result.withType(type);
    }
    if (!Objects.equals(before.defaultSql(), after.defaultSql())) {
      result = replaced(result, SqliteText::isDefault, defaultOf(after));
    }
    if (before.nullable() != after.nullable()) {
      result = replaced(result, SqliteText::isNullability, after.nullable() ? null : "not null");
    }
    return withCheck(result, types.checkOf(before), types.checkOf(after));
  }

  private @Nullable String defaultOf(Column column) {
    return column.defaultSql() == null
        ? null
        : definitions.defaultOf(column.type(), column.defaultSql());
  }

  private ColumnText withCheck(
      ColumnText column, @Nullable CheckConstraint before, @Nullable CheckConstraint after) {
    String old = before == null ? null : definitions.check(before);
    String wanted = after == null ? null : definitions.check(after);
    if (Objects.equals(old, wanted)) {
      return column;
    }
    return replaced(
        column,
        clause -> before != null && clause.name() != null && before.name().equals(clause.name()),
        wanted);
  }

  private static ColumnText replaced(
      ColumnText column, Predicate<Clause> test, @Nullable String clause) {
    ColumnText without = column.without(test);
    return clause == null ? without : without.with(clause);
  }

  private static boolean isDefault(Clause clause) {
    return clause.keyword().equals("default");
  }

  private static boolean isNullability(Clause clause) {
    return clause.keyword().equals("not") || clause.keyword().equals("null");
  }

  private String typeOf(Column column) {
    return column.identity() ? definitions.type(column) : words(column).type();
  }

  /** The words of a type, apart from what a definition in own words goes on with. */
  TypeWords words(Column column) {
    return TypeWords.parse(types.words(column.type()));
  }

  private static void requireSame(
      AlterColumn operation, String what, @Nullable String before, @Nullable String after) {
    if (!Objects.equals(before, after)) {
      throw new DialectException(
          "The column '%s.%s' changes its %s, and it is not as Skein made it."
              .formatted(operation.table(), operation.after().name(), what),
          "Say it with op.execute(..).");
    }
  }

  static DialectException countsNot(String table, String column) {
    return new DialectException(
        "The column '%s.%s' cannot count up: SQLite counts up only the one column of a primary key."
            .formatted(table, column),
        "Make it the primary key, or give its values in the program.");
  }
}
