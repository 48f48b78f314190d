package dev.skein.dialect;

import dev.skein.schema.ColumnType;
import dev.skein.schema.SqlType;
import java.util.regex.Pattern;

/**
 * The value of a column under its new type. SQLite turns text into numbers and back by itself when
 * it stores a value (https://sqlite.org/datatype3.html, section 3); what is neither stays as it
 * was.
 */
final class SqliteConversions {

  private static final Pattern TEXT = Pattern.compile("(?i).*(char|clob|text).*");

  private SqliteConversions() {}

  static String of(String value, ColumnType from, ColumnType to, StandardTypes types) {
    boolean wasText = TEXT.matcher(types.words(from)).matches();
    boolean isText = TEXT.matcher(types.words(to)).matches();
    if (wasText && to.sqlTypeOrNull() == SqlType.UUID) {
      return "unhex(replace(" + value + ", '-', ''))";
    }
    if (from.sqlTypeOrNull() == SqlType.UUID && isText) {
      // The hexadecimal form of NULL is an empty text.
      return "iif(%1$s is null, null, lower(%2$s))".formatted(value, groups(value));
    }
    if (wasText && types.words(to).equals("blob")) {
      return "cast(" + value + " as blob)";
    }
    if (types.words(from).equals("blob") && isText) {
      return "cast(" + value + " as text)";
    }
    return value;
  }

  /** The 32 hexadecimal digits of a UUID with its hyphens. */
  private static String groups(String value) {
    return "substr(hex(%1$s), 1, 8) || '-' || substr(hex(%1$s), 9, 4) || '-' || substr(hex(%1$s), 13, 4) || '-' || substr(hex(%1$s), 17, 4) || '-' || substr(hex(%1$s), 21)"
        .formatted(value);
  }
}
