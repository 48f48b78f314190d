package dev.skein.processor.lint;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a default means to the rows that are there. */
final class Defaults {

  /** Functions that have one value throughout a statement. */
  private static final Set<String> STABLE =
      Set.of(
          "now",
          "current_timestamp",
          "current_date",
          "current_time",
          "localtimestamp",
          "localtime",
          "transaction_timestamp",
          "statement_timestamp",
          "cast",
          "coalesce",
          "nullif",
          "concat",
          "lower",
          "upper",
          "date_trunc",
          "to_char",
          "to_date",
          "timezone",
          "make_date",
          "interval",
          "numeric",
          "decimal",
          "varchar",
          "char",
          "timestamp",
          "time");

  private static final Pattern TEXT = Pattern.compile("'([^']|'')*'");
  private static final Pattern FUNCTION = Pattern.compile("([a-z_][a-z0-9_.]*)\\s*\\(");
  private static final Pattern OF_DEFINITION =
      Pattern.compile("(?is)\\bdefault\\s+(\\S+?\\(.*\\)|\\S+)");
  private static final Pattern COMPUTED =
      Pattern.compile("(?is)\\bgenerated\\b.*\\bas\\s*\\(.*\\)\\s*(stored|persistent)\\b");
  private static final Pattern NUMBERED =
      Pattern.compile("(?i)\\b((small|big)?serial|identity|auto_increment)\\b");
  private static final Pattern FILLED = Pattern.compile("(?i)\\b(default|generated)\\b");

  private Defaults() {}

  /**
   * Whether it may be another value for each row: it calls a function that is not known to be
   * stable. Those of users are volatile unless they say otherwise.
   */
  static boolean isVolatile(@Nullable String sql) {
    if (sql == null) {
      return false;
    }
    Matcher function =
        FUNCTION.matcher(TEXT.matcher(sql).replaceAll("''").toLowerCase(Locale.ROOT));
    while (function.find()) {
      if (!STABLE.contains(function.group(1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is more than a literal or the present moment. */
  static boolean isExpression(@Nullable String sql) {
    return sql != null && (sql.strip().startsWith("(") || isVolatile(sql));
  }

  /** The default that a column's own definition states. */
  static Optional<String> ofDefinition(String definition) {
    Matcher matcher = OF_DEFINITION.matcher(definition);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  static boolean isComputedAndStored(String definition) {
    return COMPUTED.matcher(definition).find();
  }

  static boolean isNumbered(String definition) {
    return NUMBERED.matcher(definition).find();
  }

  static boolean isFilled(String definition) {
    return FILLED.matcher(definition).find() || isNumbered(definition);
  }
}
