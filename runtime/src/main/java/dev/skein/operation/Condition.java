package dev.skein.operation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The condition of a check, read only as far as a rename of a column needs it. */
final class Condition {

  /** A text, a quoted name, or a word that is not the name of a function. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`|[\\p{L}_][\\p{L}\\p{N}_$]*+(?!\\s*\\()");

  private Condition() {}

  /** The condition as it stands after a rename: databases carry it along by themselves. */
  static String renamed(String condition, String name, String newName) {
    Matcher tokens = TOKEN.matcher(condition);
    return tokens.replaceAll(
        token ->
            Matcher.quoteReplacement(
                names(token.group(), name) ? inPlaceOf(token.group(), newName) : token.group()));
  }

  private static boolean names(String token, String column) {
    return isQuoted(column)
        ? token.equals(inSql(column)) || token.equals(column)
        : token.equalsIgnoreCase(column);
  }

  /** Back quotes are Skein's own; who writes double quotes goes on with them. */
  private static String inPlaceOf(String token, String newName) {
    return token.startsWith("\"") ? inSql(newName) : newName;
  }

  private static String inSql(String column) {
    return isQuoted(column)
        ? '"' + column.substring(1, column.length() - 1).replace("\"", "\"\"") + '"'
        : column;
  }

  private static boolean isQuoted(String name) {
    return name.length() > 1 && name.startsWith("`") && name.endsWith("`");
  }
}
