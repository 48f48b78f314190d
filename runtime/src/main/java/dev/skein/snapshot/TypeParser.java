package dev.skein.snapshot;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.skein.schema.ColumnType;
import dev.skein.schema.SqlType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the words of {@link TypeText}. */
final class TypeParser {

  private static final Pattern BASIC =
      Pattern.compile("([a-z]+)(?:\\((-?\\d+(?:, -?\\d+)*)\\))?((?: [a-z]+)*)");

  private static final Map<String, SqlType> BY_NAME =
      Arrays.stream(SqlType.values()).collect(toUnmodifiableMap(SqlType::name, type -> type));

  private static final String WORD = "[A-Za-z_$][A-Za-z0-9_$]*+|'(?:[^']++|'')*+'";

  private static final Pattern ENUM =
      Pattern.compile(
          "enum\\(((?:(?:%1$s)(?:, (?:%1$s))*+)?)\\)(?: length (\\d+))?(?: check (%1$s))?"
              .formatted(WORD));

  private static final Pattern VALUE = Pattern.compile(WORD);

  private TypeParser() {}

  /** The type of these words, or empty if they say none. */
  static Optional<ColumnType> parse(String words) {
    try {
      return type(words);
    } catch (NumberFormatException e) {
      // Digits that are no int.
      return Optional.empty();
    }
  }

  private static Optional<ColumnType> type(String words) {
    if (words.startsWith(TypeText.SQL)) {
      return Optional.of(new ColumnType.Custom(words.substring(TypeText.SQL.length())));
    }
    if (words.startsWith(TypeText.ARRAY)) {
      return type(words.substring(TypeText.ARRAY.length())).map(ColumnType.Array::new);
    }
    return words.startsWith("enum") ? enumeration(words) : basic(words);
  }

  private static Optional<ColumnType> basic(String words) {
    var match = BASIC.matcher(words);
    if (!match.matches()) {
      return Optional.empty();
    }
    String name = (match.group(1) + match.group(3)).replace(' ', '_').toUpperCase(Locale.ROOT);
    List<Integer> arguments =
        match.group(2) == null
            ? List.of()
            : Arrays.stream(match.group(2).split(", ", -1)).map(Integer::valueOf).toList();
    return Optional.ofNullable(BY_NAME.get(name))
        .map(type -> new ColumnType.Basic(type, arguments));
  }

  private static Optional<ColumnType> enumeration(String words) {
    var match = ENUM.matcher(words);
    if (!match.matches()) {
      return Optional.empty();
    }
    List<String> values =
        VALUE.matcher(match.group(1)).results().map(value -> unquoted(value.group())).toList();
    int length =
        match.group(2) == null ? TypeText.USUAL_ENUM_LENGTH : Integer.parseInt(match.group(2));
    String check = match.group(3) == null ? null : unquoted(match.group(3));
    return Optional.of(new ColumnType.Enumeration(values, length, check));
  }

  private static String unquoted(String word) {
    return word.startsWith("'") ? word.substring(1, word.length() - 1).replace("''", "'") : word;
  }
}
