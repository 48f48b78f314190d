package dev.skein.dialect;

import dev.skein.operation.EnumConversion;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of a column that comes to keep an enum otherwise.
 *
 * @param conversion the conversion
 * @param literals how the database writes texts
 */
record EnumTranslation(EnumConversion conversion, Literals literals) {

  /**
   * The new value, of the old one.
   *
   * @param value the old value
   * @param otherwise the expression for a value that is of no constant
   */
  String of(String value, String otherwise) {
    return translated(value, olds(), news()) + " else " + otherwise + " end";
  }

  /** The same among texts, for values that are known to be of constants. */
  String ofTexts(String value) {
    return translated(value, texts(olds()), texts(news())) + " end";
  }

  private static String translated(String value, List<String> olds, List<String> news) {
    StringBuilder sql = new StringBuilder("case ").append(value);
    for (int i = 0; i < olds.size(); i++) {
      sql.append(" when ").append(olds.get(i)).append(" then ").append(news.get(i));
    }
    return sql.toString();
  }

  private List<String> texts(List<String> values) {
    return values.stream()
        .map(value -> value.startsWith("'") ? value : literals.text(value))
        .toList();
  }

  /** The old values between parentheses. */
  String known() {
    return "(" + String.join(", ", olds()) + ")";
  }

  private List<String> olds() {
    return conversion.toNames() ? positions() : names();
  }

  private List<String> news() {
    return conversion.toNames() ? names() : positions();
  }

  private List<String> names() {
    return conversion.constants().stream().map(literals::text).toList();
  }

  private List<String> positions() {
    List<String> positions = new ArrayList<>();
    for (int i = 0; i < conversion.constants().size(); i++) {
      positions.add(Integer.toString(i));
    }
    return positions;
  }

  /** What is said of a value that is of no constant; the value follows. */
  String complaint() {
    return literals.text(
        conversion.toNames() ? "no constant is at position " : "no constant is called ");
  }

  /** The characters of the longest value, old or new. */
  int length() {
    return conversion.constants().stream().mapToInt(String::length).max().orElse(0)
        + Integer.toString(conversion.constants().size()).length();
  }
}
