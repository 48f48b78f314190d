package dev.skein.processor.portability;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column's type in the words of MySQL or MariaDB, and the bytes it takes there.
 *
 * @param name the type's name in lower case
 * @param first its first argument, 1 if it has none
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/storage-requirements.html">Storage</a>
 */
record StoredType(String name, int first) {

  /** The character set is utf8mb4 unless somebody chose another. */
  private static final int BYTES_OF_CHARACTER = 4;

  /** A pointer to what is kept elsewhere, and the length. */
  private static final int BYTES_OF_LARGE_OBJECT = 12;

  private static final Pattern WORDS =
      Pattern.compile("\\s*([a-z0-9_]+)\\s*(?:\\(\\s*(\\d{1,9})\\b[^)]*\\))?.*", Pattern.DOTALL);

  static StoredType of(String words) {
    Matcher matcher = WORDS.matcher(words.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return new StoredType("", 1);
    }
    return new StoredType(
        matcher.group(1), matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2)));
  }

  /** Whether no key can hold it as a whole. */
  boolean isLargeObject() {
    return name.endsWith("text") || name.endsWith("blob") || name.equals("json");
  }

  /** The bytes of a value in a key, or empty if they are not known. */
  OptionalInt inKey() {
    return switch (name) {
      case "char", "varchar", "nchar", "nvarchar" -> OptionalInt.of(first * BYTES_OF_CHARACTER);
      case "binary", "varbinary" -> OptionalInt.of(first);
      case "tinyint", "bit", "boolean", "year" -> OptionalInt.of(1);
      case "smallint", "enum" -> OptionalInt.of(2);
      case "date", "mediumint" -> OptionalInt.of(3);
      case "int", "integer", "float", "real" -> OptionalInt.of(4);
      case "bigint", "double", "datetime", "timestamp", "time" -> OptionalInt.of(8);
      case "decimal", "numeric" -> OptionalInt.of(first / 2 + 2);
      case "uuid", "inet6" -> OptionalInt.of(16);
      default -> OptionalInt.empty();
    };
  }

  /** The bytes of a value in a row, with those that tell its length; 0 if they are not known. */
  int inRow() {
    if (isLargeObject()) {
      return BYTES_OF_LARGE_OBJECT;
    }
    return inKey().orElse(0) + (name.startsWith("var") || name.startsWith("nvar") ? 2 : 0);
  }
}
