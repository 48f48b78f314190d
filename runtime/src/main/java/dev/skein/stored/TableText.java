package dev.skein.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A CREATE TABLE taken apart into its definitions. What is not changed stays as it was written, so
 * that nothing is lost of what others put there.
 *
 * @param name the name of the table as written, without a schema
 * @param parts the definitions between the parentheses, columns first
 * @param options what follows the parentheses, such as {@code without rowid}
 */
public record TableText(String name, List<String> parts, String options) {
  /** Copies the definitions. */
  public TableText {
    parts = List.copyOf(parts);
  }

  /**
   * Takes a statement apart.
   *
   * @param sql a CREATE TABLE
   * @return the table
   * @throws IllegalArgumentException if it has no definitions between parentheses
   */
  public static TableText parse(String sql) {
    List<Token> tokens = Tokens.of(sql);
    int open = 0;
    @Nullable Token name = null;
    while (open < tokens.size() && !tokens.get(open).is("(")) {
      Token token = tokens.get(open);
      if (token.is("as")) {
        break;
      }
      name = token.isName() ? token : name;
      open++;
    }
    if (open >= tokens.size() || name == null || !tokens.get(open).is("(")) {
      throw new IllegalArgumentException("This defines no table: " + sql);
    }
    int end = Tokens.behindParentheses(tokens, open);
    List<String> parts =
        Tokens.split(tokens.subList(open + 1, end - 1), ",").stream()
            .map(part -> Tokens.text(part).strip())
            .toList();
    return new TableText(
        name.text(), parts, Tokens.text(tokens.subList(end, tokens.size())).strip());
  }

  /**
   * The statement that makes the table under a name.
   *
   * @param newName the name as SQL writes it
   * @return the statement
   */
  public String create(String newName) {
    return "create table "
        + newName
        + " (\n  "
        + parts.stream().map(TableText::closed).collect(Collectors.joining(",\n  "))
        + "\n)"
        + (options.isEmpty() ? "" : " " + options);
  }

  /** A comment at its end would swallow the comma. */
  private static String closed(String part) {
    List<Token> tokens = Tokens.of(part);
    boolean open = !tokens.isEmpty() && tokens.get(tokens.size() - 1).text().startsWith("--");
    return open ? part + "\n" : part;
  }

  /**
   * The columns.
   *
   * @return the columns, in order
   */
  public List<ColumnText> columns() {
    return parts.stream().filter(part -> !Constraints.is(part)).map(ColumnText::parse).toList();
  }

  /**
   * The column of that name.
   *
   * @param column its name
   * @return the column, or null if there is none
   */
  public @Nullable ColumnText column(String column) {
    return columns().stream()
        .filter(each -> Names.same(each.name(), column))
        .findFirst()
        .orElse(null);
  }

  /** The constraints that stand on their own. */
  private List<String> constraints() {
    return parts.stream().filter(Constraints::is).toList();
  }

  /**
   * The names of the columns in the primary key.
   *
   * @return the names without quotes, in order; none if there is no primary key
   */
  public List<String> primaryKey() {
    for (String constraint : constraints()) {
      if (Constraints.keyword(constraint).equals("primary")) {
        return Constraints.columns(constraint);
      }
    }
    return columns().stream()
        .filter(column -> column.has(clause -> clause.keyword().equals("primary")))
        .map(column -> Names.plain(column.name()))
        .toList();
  }

  /**
   * Tells whether it counts its rows in {@code sqlite_sequence}.
   *
   * @return whether its key is AUTOINCREMENT
   */
  public boolean isAutoincrement() {
    return parts.stream()
        .anyMatch(
            part -> Tokens.counting(part).stream().anyMatch(token -> token.is("autoincrement")));
  }

  /**
   * Tells whether a constraint of the table names a column.
   *
   * @param column the name of the column
   * @return whether one does
   */
  public boolean constrains(String column) {
    return constraints().stream().anyMatch(part -> Constraints.mentions(part, column));
  }

  /**
   * Tells whether it points to a table.
   *
   * @param table the name of the table pointed to
   * @return whether a foreign key does
   */
  public boolean references(String table) {
    return referencesAny(to -> Names.same(to, table));
  }

  /**
   * Tells whether it points anywhere.
   *
   * @return whether it has a foreign key
   */
  public boolean hasForeignKeys() {
    return referencesAny(to -> true);
  }

  private boolean referencesAny(Predicate<String> test) {
    return parts.stream().map(Constraints::referenced).anyMatch(to -> to != null && test.test(to));
  }

  /**
   * This table pointing nowhere.
   *
   * @return the table without its foreign keys
   */
  public TableText withoutForeignKeys() {
    List<String> kept = new ArrayList<>();
    for (String part : parts) {
      if (!Constraints.is(part)) {
        kept.add(
            Constraints.referenced(part) == null
                ? part
                : ColumnText.parse(part)
                    .without(clause -> clause.keyword().equals("references"))
                    .text());
      } else if (!Constraints.keyword(part).equals("foreign")) {
        kept.add(part);
      }
    }
    return new TableText(name, kept, options);
  }

  /**
   * This table with one more column, behind the others.
   *
   * @param definition the column
   * @return the table
   */
  public TableText withColumn(String definition) {
    List<String> more = new ArrayList<>(parts);
    more.add(columns().size(), definition);
    return new TableText(name, more, options);
  }

  /**
   * This table without a column.
   *
   * @param column the name of the column
   * @return the table
   * @throws IllegalArgumentException if there is no such column
   */
  public TableText withoutColumn(String column) {
    return replaced(part -> isColumn(part, column), null, "column " + column);
  }

  /**
   * This table with one column changed.
   *
   * @param column the name of the column
   * @param change what becomes of it
   * @return the table
   * @throws IllegalArgumentException if there is no such column
   */
  public TableText changeColumn(String column, UnaryOperator<ColumnText> change) {
    return replaced(
        part -> isColumn(part, column),
        part -> change.apply(ColumnText.parse(part)).text(),
        "column " + column);
  }

  private static boolean isColumn(String part, String column) {
    return !Constraints.is(part) && Names.same(ColumnText.parse(part).name(), column);
  }

  /**
   * This table with one more constraint.
   *
   * @param definition the constraint
   * @return the table
   */
  public TableText withConstraint(String definition) {
    List<String> more = new ArrayList<>(parts);
    more.add(definition);
    return new TableText(name, more, options);
  }

  /**
   * This table without a constraint, wherever it stands.
   *
   * @param constraint the name of the constraint
   * @return the table
   * @throws IllegalArgumentException if there is no constraint of that name
   */
  public TableText withoutConstraint(String constraint) {
    return inColumns(
        constraint, column -> column.without(clause -> clause.isNamed(constraint)), null);
  }

  /**
   * This table with a constraint under another name.
   *
   * @param constraint the name it has
   * @param newName the name it gets, as SQL writes it
   * @return the table
   * @throws IllegalArgumentException if there is no constraint of that name
   */
  public TableText renameConstraint(String constraint, String newName) {
    return inColumns(
        constraint,
        column ->
            column.changed(clause -> clause.isNamed(constraint) ? clause.renamed(newName) : clause),
        part -> Constraints.renamed(part, newName));
  }

  private TableText inColumns(
      String constraint,
      UnaryOperator<ColumnText> inColumn,
      @Nullable UnaryOperator<String> onItsOwn) {
    for (ColumnText column : columns()) {
      if (column.has(clause -> clause.isNamed(constraint))) {
        return changeColumn(column.name(), inColumn);
      }
    }
    return replaced(
        part -> Constraints.isNamed(part, constraint), onItsOwn, "constraint " + constraint);
  }

  private TableText replaced(
      Predicate<String> test, @Nullable UnaryOperator<String> change, String what) {
    List<String> changed = new ArrayList<>();
    boolean found = false;
    for (String part : parts) {
      if (!test.test(part)) {
        changed.add(part);
        continue;
      }
      found = true;
      if (change != null) {
        changed.add(change.apply(part));
      }
    }
    if (!found) {
      throw new IllegalArgumentException("There is no " + what + " in the table " + name + ".");
    }
    return new TableText(name, changed, options);
  }
}
