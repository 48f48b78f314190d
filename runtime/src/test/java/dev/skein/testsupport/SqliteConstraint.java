package dev.skein.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A constraint as it stands in a CREATE TABLE, the one place where SQLite tells its name. Read here
 * apart from how Skein reads it, so that neither hides a mistake of the other.
 *
 * @param kind in lower case, such as {@code primary key}
 * @param name its name without quotes, or null
 * @param columns its columns without quotes, in order
 * @param condition the condition of a check
 */
record SqliteConstraint(
    String kind, @Nullable String name, List<String> columns, String condition) {

  private static final Pattern WORD =
      Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`|\\[[^]]*]|--[^\\n]*|[\\w$]+|\\S");

  private static final List<String> KINDS =
      List.of("primary key", "unique", "foreign key", "check");

  static List<SqliteConstraint> in(String createTable) {
    List<String> words = words(createTable);
    int open = words.indexOf("(");
    List<SqliteConstraint> found = new ArrayList<>();
    List<String> definition = new ArrayList<>();
    int depth = 0;
    for (String word : words.subList(Math.max(open, 0), words.size())) {
      depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      if (depth == 1 && word.equals("(") && definition.isEmpty()) {
        continue;
      }
      if (depth == 0 || (depth == 1 && word.equals(","))) {
        inDefinition(definition, found);
        definition = new ArrayList<>();
      } else {
        definition.add(word);
      }
      if (depth == 0) {
        break;
      }
    }
    return found;
  }

  private static void inDefinition(List<String> words, List<SqliteConstraint> found) {
    int depth = 0;
    for (int i = 0; i < words.size(); i++) {
      depth += words.get(i).equals("(") ? 1 : words.get(i).equals(")") ? -1 : 0;
      String kind = depth == 0 ? kind(words, i) : null;
      if (kind != null) {
        boolean named = i > 1 && words.get(i - 2).equalsIgnoreCase("constraint");
        boolean inColumn = i > (named ? 2 : 0);
        int open = i + kind.split(" ").length;
        List<String> inner = parenthesized(words, open);
        found.add(
            new SqliteConstraint(
                kind,
                named ? plain(words.get(i - 1)) : null,
                inColumn ? List.of(plain(words.get(0))) : columns(inner),
                String.join(" ", inner)));
      }
    }
  }

  private static @Nullable String kind(List<String> words, int at) {
    String one = words.get(at).toLowerCase(Locale.ROOT);
    String two =
        at + 1 < words.size() ? one + " " + words.get(at + 1).toLowerCase(Locale.ROOT) : one;
    return KINDS.contains(two) ? two : KINDS.contains(one) ? one : null;
  }

  private static List<String> parenthesized(List<String> words, int open) {
    List<String> inner = new ArrayList<>();
    if (open >= words.size() || !words.get(open).equals("(")) {
      return inner;
    }
    int depth = 1;
    for (int i = open + 1; i < words.size(); i++) {
      depth += words.get(i).equals("(") ? 1 : words.get(i).equals(")") ? -1 : 0;
      if (depth == 0) {
        break;
      }
      inner.add(words.get(i));
    }
    return inner;
  }

  private static List<String> columns(List<String> inner) {
    return inner.stream().filter(word -> !word.equals(",")).map(SqliteConstraint::plain).toList();
  }

  private static String plain(String word) {
    return "\"`[".indexOf(word.charAt(0)) < 0 ? word : word.substring(1, word.length() - 1);
  }

  /** The words of some SQL, without its comments. */
  static List<String> words(String sql) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(sql);
    while (matcher.find()) {
      if (!matcher.group().startsWith("--")) {
        words.add(matcher.group());
      }
    }
    return words;
  }
}
