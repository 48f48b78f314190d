package dev.skein.drift;

import dev.skein.operation.Database;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that a check names. Databases write a check anew in their own way, but for these: a
 * list of values may become an array of casts, and bounds two comparisons.
 */
final class ConditionValues {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?is)(?<text>'[^']*+(?:''[^']*+)*+')|(?<name>\"[^\"]*+(?:\"\"[^\"]*+)*+\"|`[^`]*`)"
              + "|(?<number>\\d+(?:\\.\\d+)?)|(?<word>[\\p{L}_][\\w$.]*)|(?<symbol>[^\\s])");

  private static final Set<String> JOINING =
      Set.of("in", "and", "or", "not", "between", "is", "null");

  private static final Set<String> SYMBOLS = Set.of("(", ")", ",", "<", ">", "=", "!", "-");

  private static final Pattern POSTGRES_CAST =
      Pattern.compile(
          "(?i)::(?:\"[^\"]+\"|[a-z_]\\w*(?: varying| precision)?)(?:\\(\\d+(?:,\\s*\\d+)?\\))?"
              + "(?: with(?:out)? time zone)?(?:\\[])*");

  private static final Pattern STANDARD_CAST =
      Pattern.compile("(?i)\\bas [a-z ]+\\(\\d+(?:,\\s*\\d+)?\\)\\s*\\)");

  private ConditionValues() {}

  /**
   * The values of a check as a migration states it.
   *
   * @return the values, or empty if it is more than comparisons of columns with values
   */
  static Optional<SortedSet<String>> ofPlain(String condition) {
    String before = "";
    for (MatchResult found : TOKEN.matcher(condition).results().toList()) {
      String token = found.group().toLowerCase(Locale.ROOT);
      if (!isPlain(token, before)) {
        return Optional.empty();
      }
      before = token;
    }
    return Optional.of(values(condition));
  }

  private static boolean isPlain(String token, String before) {
    boolean afterName = isWord(before) && !JOINING.contains(before);
    if (token.equals("(") || token.startsWith("'")) {
      // A call, or a value of a type that says how it is read.
      return !afterName;
    }
    return isWord(token)
        || Character.isDigit(token.charAt(0))
        || SYMBOLS.contains(token)
        || token.startsWith("\"")
        || token.startsWith("`");
  }

  private static boolean isWord(String token) {
    return !token.isEmpty() && (Character.isLetter(token.charAt(0)) || token.charAt(0) == '_');
  }

  /** The values of a check as a database tells it. */
  static SortedSet<String> stored(String condition, Database database) {
    return switch (database) {
      case POSTGRESQL -> values(POSTGRES_CAST.matcher(condition).replaceAll(""));
      case H2 -> values(STANDARD_CAST.matcher(condition).replaceAll(")"));
      case MYSQL -> values(standard(condition.replace("\\'", "'").replace("\\\\", "\\")));
      case MARIADB -> values(standard(condition));
      case SQLITE -> values(condition);
    };
  }

  // MySQL tells the whole of a condition with its quotes behind backslashes, and one within a text
  // behind three.
  private static String standard(String condition) {
    return condition.replace("\\'", "''").replace("\\\\", "\\");
  }

  private static SortedSet<String> values(String condition) {
    SortedSet<String> values = new TreeSet<>();
    String before = "";
    boolean negative = false;
    Matcher matcher = TOKEN.matcher(condition);
    while (matcher.find()) {
      String token = matcher.group();
      if (matcher.group("text") != null) {
        values.add(value(token.substring(1, token.length() - 1).replace("''", "'")));
      } else if (matcher.group("number") != null) {
        values.add(value(negative ? "-" + token : token));
      }
      negative = token.equals("-") && !isValue(before);
      before = token;
    }
    return values;
  }

  /** Whether a minus behind it takes away from it. */
  private static boolean isValue(String before) {
    return before.matches("(?s)[\\w)'\"`].*") && !JOINING.contains(before.toLowerCase(Locale.ROOT));
  }

  // PostgreSQL writes a negative number as a text.
  private static String value(String text) {
    return text.matches("-?\\d+(\\.\\d+)?")
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : "'" + text + "'";
  }
}
