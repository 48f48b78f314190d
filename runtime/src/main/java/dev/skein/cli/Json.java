package dev.skein.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as JSON (RFC 8259): maps, lists, texts, numbers, truth values and null. */
final class Json {

  private Json() {}

  static String of(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> quoted(String.valueOf(entry.getKey())) + ": " + of(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Json::of).collect(Collectors.joining(", ", "[", "]"));
    }
    return value == null || value instanceof Number || value instanceof Boolean
        ? String.valueOf(value)
        : quoted(value.toString());
  }

  private static String quoted(String text) {
    return text.chars()
        .mapToObj(each -> escaped((char) each))
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(char each) {
    return switch (each) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      // Half a character alone is no Unicode, and whoever reads stumbles over it.
      default ->
          each < ' ' || Character.isSurrogate(each) || each == 0x7f
              ? String.format(Locale.ROOT, "\\u%04x", (int) each)
              : String.valueOf(each);
    };
  }
}
