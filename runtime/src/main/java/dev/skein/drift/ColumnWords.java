package dev.skein.drift;

import dev.skein.dialect.Dialect;
import dev.skein.operation.Database;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.stored.Clause;
import dev.skein.stored.ColumnText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column in the words of a database, taken apart. What stands in a definition of one's own (JPA's
 * {@code columnDefinition} and {@code options}) is understood as far as it follows the standard.
 *
 * @param type the words of the type alone
 * @param nullable whether it may hold NULL
 * @param defaultSql its default, or null for none
 * @param generated whether it is computed
 * @param constraints the first words of the constraints that stand in it without being known to the
 *     schema, such as {@code check}
 * @param certain whether every word is understood; else only the type and NULL are
 */
record ColumnWords(
    String type,
    boolean nullable,
    @Nullable String defaultSql,
    boolean generated,
    List<String> constraints,
    boolean certain) {

  private static final Pattern OF_ONE_DATABASE =
      Pattern.compile(
          "(?i)\\b(auto_increment|autoincrement|identity|(?:big|small)?serial|on\\s+update|invisible"
              + "|as\\s+row|character\\s+set|charset|storage|compressed|srid|domain)\\b");

  private static final List<String> CONSTRAINTS =
      List.of("check", "unique", "references", "primary");

  static ColumnWords of(Column column, Dialect dialect) {
    boolean counts = column.identity() && dialect.database() == Database.SQLITE;
    String type = counts ? "integer" : dialect.type(column.type());
    return column.type() instanceof ColumnType.Custom || column.options() != null
        ? ofOwn(column, type)
        : new ColumnWords(type, column.nullable(), column.defaultSql(), false, List.of(), true);
  }

  private static ColumnWords ofOwn(Column column, String type) {
    String all = column.options() == null ? type : type + " " + column.options();
    ColumnText text;
    try {
      text = ColumnText.parse("c " + all);
    } catch (IllegalArgumentException e) {
      return new ColumnWords(all, column.nullable(), null, false, CONSTRAINTS, false);
    }
    List<String> keywords = text.clauses().stream().map(Clause::keyword).toList();
    return new ColumnWords(
        text.type(),
        column.nullable() && !keywords.contains("not") && !keywords.contains("primary"),
        column.defaultSql() == null ? defaultIn(text).orElse(null) : column.defaultSql(),
        text.isGenerated(),
        keywords.stream().filter(CONSTRAINTS::contains).toList(),
        !OF_ONE_DATABASE.matcher(all).find() && !all.toLowerCase(Locale.ROOT).contains("comment"));
  }

  private static Optional<String> defaultIn(ColumnText text) {
    return text.clauses().stream()
        .filter(clause -> clause.keyword().equals("default"))
        .map(clause -> clause.text().replaceFirst("(?is)^.*?\\bdefault\\b\\s*", ""))
        .findFirst();
  }
}
