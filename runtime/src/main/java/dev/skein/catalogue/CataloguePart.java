package dev.skein.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A key, constraint or index as the catalogue tells it.
 *
 * @param kind what it is
 * @param name its name, or null where it has none
 * @param columns its columns, in order; none of a check
 * @param target where a foreign key points to, or null
 * @param detail what else there is to it in the database's words, such as the condition of a check;
 *     may be empty
 */
public record CataloguePart(
    Kind kind,
    @Nullable String name,
    List<PartColumn> columns,
    @Nullable ForeignTarget target,
    String detail) {

  private static final Pattern CAST =
      Pattern.compile("::[a-z_]+( varying| precision)?(\\(\\d+\\))?(\\[])?");

  private static final Pattern TEXT_OR_SILENCE =
      Pattern.compile("'[^']*+(?:''[^']*+)*+'|[\\s()\"`]+|(?<=[<>=,])|(?=[<>=,])");

  /** What it is. */
  public enum Kind {
    /** A primary key. */
    PRIMARY_KEY,
    /** A unique constraint. */
    UNIQUE,
    /** A foreign key. */
    FOREIGN_KEY,
    /** A check. */
    CHECK,
    /** An index of its own, not one that only serves a constraint. */
    INDEX,
    /** The same, unique. */
    UNIQUE_INDEX;

    /** As a person says it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** Copies the columns. */
  public CataloguePart {
    columns = List.copyOf(columns);
  }

  /**
   * The names of its columns.
   *
   * @return the names, in order
   */
  public List<String> columnNames() {
    return columns.stream().map(PartColumn::name).toList();
  }

  /** All of it but kind and name, in one line. */
  String words() {
    return columns.stream().map(PartColumn::toString).collect(Collectors.joining(", ", "(", ")"))
        + (target == null ? "" : " -> " + target.words())
        + (detail.isEmpty() ? "" : " " + (kind == Kind.CHECK ? plain(detail) : detail));
  }

  /**
   * A change of a column's type and back leaves casts and parentheses in its checks (PostgreSQL),
   * and a table that is made anew other spaces and quotes (SQLite).
   */
  private static String plain(String condition) {
    return TEXT_OR_SILENCE
        .matcher(CAST.matcher(condition).replaceAll(""))
        .replaceAll(
            found -> found.group().startsWith("'") ? Matcher.quoteReplacement(found.group()) : " ")
        .replaceAll(" +", " ")
        .strip();
  }
}
