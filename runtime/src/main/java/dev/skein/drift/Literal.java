package dev.skein.drift;

import dev.skein.operation.Database;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A plain value as SQL writes it.
 *
 * @param text the value itself, without quotes; null for NULL
 */
record Literal(@Nullable String text) {

  private static final Pattern CAST =
      Pattern.compile("(?is)(.*)::[\\w .\"]+(?:\\([\\d, ]*\\))?(?:\\s*with(?:out)? time zone)?");
  private static final Pattern TEXT =
      Pattern.compile("(?is)(?:n|e|_\\w+\\s*)?'([^']*+(?:''[^']*+)*+)'");
  private static final Pattern BACKSLASHED =
      Pattern.compile("(?is)(?:n|_\\w+\\s*)?'([^'\\\\]*+(?:(?:''|\\\\.)[^'\\\\]*+)*+)'");
  private static final Pattern BITS = Pattern.compile("(?i)b'([01])'");
  private static final Pattern NUMBER =
      Pattern.compile("(?i)[+-]?\\s*(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:e[+-]?\\d+)?");
  private static final Pattern PARENTHESES = Pattern.compile("(?s)\\((.*)\\)");

  /**
   * Reads a default.
   *
   * @return the value, or empty if it is an expression of some other kind
   */
  static Optional<Literal> of(String sql, Database database) {
    String stripped = sql.strip();
    boolean backslashes = database == Database.MYSQL || database == Database.MARIADB;
    Matcher text = (backslashes ? BACKSLASHED : TEXT).matcher(unescaped(stripped, backslashes));
    if (text.matches()) {
      String inner = text.group(1).replace("''", "'");
      return Optional.of(new Literal(backslashes ? withoutBackslashes(inner) : inner));
    }
    Matcher bits = BITS.matcher(stripped);
    if (bits.matches()) {
      return Optional.of(new Literal(bits.group(1)));
    }
    if (NUMBER.matcher(stripped).matches()) {
      return Optional.of(new Literal(stripped.replaceAll("\\s", "")));
    }
    switch (stripped.toLowerCase(Locale.ROOT)) {
      case "true", "false" -> {
        return Optional.of(new Literal(stripped.toLowerCase(Locale.ROOT)));
      }
      case "null" -> {
        return Optional.of(new Literal(null));
      }
      default -> {}
    }
    Matcher cast = CAST.matcher(stripped);
    if (database == Database.POSTGRESQL && cast.matches()) {
      return of(cast.group(1), database);
    }
    Matcher parentheses = PARENTHESES.matcher(stripped);
    return parentheses.matches() ? of(parentheses.group(1), database) : Optional.empty();
  }

  /** MySQL tells an expression with its quotes behind backslashes. */
  private static String unescaped(String sql, boolean backslashes) {
    return backslashes && sql.startsWith("_") ? sql.replace("\\'", "'").replace("\\\\", "\\") : sql;
  }

  private static String withoutBackslashes(String text) {
    return text.replaceAll("(?s)\\\\(.)", "$1");
  }

  /** Whether two literals are one text. */
  boolean isText(Literal other) {
    return Objects.equals(trimmed(text), trimmed(other.text));
  }

  // A text of a fixed length is filled up.
  private static @Nullable String trimmed(@Nullable String text) {
    return text == null ? null : text.stripTrailing();
  }

  /** Whether two literals are one number, or may be one after the database rounded one of them. */
  boolean isNumber(Literal other) {
    Optional<BigDecimal> one = number();
    Optional<BigDecimal> two = other.number();
    if (one.isEmpty() || two.isEmpty()) {
      return Objects.equals(text, other.text);
    }
    int scale = Math.min(one.get().scale(), two.get().scale());
    return rounded(one.get(), scale).compareTo(rounded(two.get(), scale)) == 0;
  }

  private static BigDecimal rounded(BigDecimal number, int scale) {
    return number.setScale(scale, RoundingMode.HALF_UP);
  }

  private Optional<BigDecimal> number() {
    String plain = isTrue() ? "1" : isFalse() ? "0" : String.valueOf(text);
    return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }

  /** Whether two literals are one truth. */
  boolean isTruth(Literal other) {
    return isTrue() == other.isTrue() && isFalse() == other.isFalse();
  }

  private boolean isTrue() {
    return text != null && text.matches("(?i)1|t|true|y|yes|on|\\x01");
  }

  private boolean isFalse() {
    return text != null && text.matches("(?i)0|f|false|n|no|off|\\x00");
  }
}
