package dev.skein.snapshot;

import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Array;
import dev.skein.schema.ColumnType.Basic;
import dev.skein.schema.ColumnType.Custom;
import dev.skein.schema.ColumnType.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A type in words: {@code varchar(255)}, {@code timestamp(6) with time zone}, {@code enum(NEW,
 * PAID) check ck_orders_status}, {@code array of integer}, {@code sql citext}.
 */
public final class TypeText {

  static final String ARRAY = "array of ";
  static final String SQL = "sql ";

  /** Enough for any database; what is not said is this. */
  static final int USUAL_ENUM_LENGTH = 255;

  private static final Pattern WORD = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

  private TypeText() {}

  /**
   * Says a type in words.
   *
   * @param type the type
   * @return the words, from which the snapshot reads the same type again
   */
  public static String of(ColumnType type) {
    return type.accept(new Writer());
  }

  private static final class Writer implements ColumnType.Visitor<String> {

    @Override
    public String visitBasic(Basic type) {
      String words = type.sqlType().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      if (type.arguments().isEmpty()) {
        return words;
      }
      int end = words.indexOf(' ');
      int first = end < 0 ? words.length() : end;
      return words.substring(0, first) + arguments(type.arguments()) + words.substring(first);
    }

    private static String arguments(List<Integer> arguments) {
      return arguments.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String visitEnumeration(Enumeration type) {
      return "enum"
          + type.values().stream().map(Writer::word).collect(Collectors.joining(", ", "(", ")"))
          + (type.length() == USUAL_ENUM_LENGTH ? "" : " length " + type.length())
          + (type.checkName() == null ? "" : " check " + word(type.checkName()));
    }

    private static String word(String text) {
      return WORD.matcher(text).matches() ? text : "'" + text.replace("'", "''") + "'";
    }

    @Override
    public String visitArray(Array type) {
      return ARRAY + of(type.element());
    }

    @Override
    public String visitCustom(Custom type) {
      return SQL + type.definition();
    }
  }
}
