package dev.skein.testsupport;

import dev.skein.testsupport.Catalogue.Ignore;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A key, constraint or index as the catalogue tells it.
 *
 * @param kind what it is
 * @param name its name
 * @param columns its columns; in a foreign key each with its counterpart ({@code a -> t.b}), in an
 *     index with {@code desc} where it runs down
 * @param detail what else there is to it, in the database's words
 */
public record CataloguePart(Kind kind, String name, List<String> columns, String detail) {

  private static final Pattern VALUE =
      Pattern.compile("'(?:[^'\\\\]|''|\\\\.)*'(?:::\\w+)?|(?:- ?)?\\d+");

  private static final Pattern VALUES =
      Pattern.compile("(?<=[(\\[])(?:" + VALUE + ")(?:, ?(?:" + VALUE + "))+(?=[)\\]])");

  private static final String COMPARISON =
      "[\"`]?\\w+[\"`]? ?[<>]= ?(?:\\(- ?\\d+\\)|" + VALUE + ")(?:::\\w+)?";

  private static final Pattern BOUND = Pattern.compile("\\(" + COMPARISON + "\\)|" + COMPARISON);

  private static final Pattern BOUNDS =
      Pattern.compile("(?<=^|[( ])(?:" + BOUND + ")(?:\\s*(?i:and)\\s*(?:" + BOUND + "))+");

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

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  /** Copies the columns. */
  public CataloguePart {
    columns = List.copyOf(columns);
  }

  /** The part in words, without what is ignored. */
  String describe(Collection<Ignore> ignored) {
    boolean anyOrder = ignored.contains(Ignore.KEY_COLUMN_ORDER) && kind.compareTo(Kind.CHECK) < 0;
    List<String> shown = anyOrder ? columns.stream().sorted().toList() : columns;
    return kind
        + (ignored.contains(Ignore.NAMES) ? "" : " " + name)
        + (kind == Kind.CHECK ? "" : " (" + String.join(", ", shown) + ")")
        + (detail.isEmpty() ? "" : " " + detail(ignored));
  }

  private String detail(Collection<Ignore> ignored) {
    return kind == Kind.CHECK && ignored.contains(Ignore.VALUE_ORDER)
        ? sorted(BOUNDS, BOUND, " AND ", sorted(VALUES, VALUE, ", ", detail))
        : detail;
  }

  private static String sorted(Pattern list, Pattern item, String between, String text) {
    return list.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(sorted(item, between, found.group())));
  }

  private static String sorted(Pattern item, String between, String items) {
    return item.matcher(items)
        .results()
        .map(MatchResult::group)
        .map(text -> text.replaceFirst("^\\((.*)\\)$", "$1"))
        .sorted()
        .collect(Collectors.joining(between));
  }

  /** The names of its columns alone. */
  List<String> columnNames() {
    return columns.stream().map(column -> column.replaceFirst(" (->.*|desc)$", "")).toList();
  }
}
