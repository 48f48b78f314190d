package dev.skein.dialect;

import dev.skein.operation.AlterColumn;
import dev.skein.schema.ColumnType;
import dev.skein.schema.SqlType;

/**
 * The value of a column under its new type. SQLite turns text into numbers and back by itself when
 * it stores a value (https://sqlite.org/datatype3.html, section 3); what is neither it would leave
 * as it was, for its driver to read as zero.
 */
final class SqliteConversions {

  private static final Literals LITERALS = new SqliteLiterals();

  private SqliteConversions() {}

  /** The new value of an altered column, of the old one. */
  static String of(String value, AlterColumn operation, StandardTypes types) {
    if (operation.using() != null) {
      return SqliteExpressions.of(operation.using());
    }
    return operation.conversion() == null
        ? of(value, operation.before().type(), operation.after().type(), types)
        : ofEnum(value, new EnumTranslation(operation.conversion(), LITERALS));
  }

  private static String ofEnum(String value, EnumTranslation values) {
    return values.of(value, failure(values.complaint() + " || " + value));
  }

  /** A text that is no JSON is the one thing that an expression can fail of, and show. */
  private static String failure(String complaint) {
    return "json(" + complaint + ")";
  }

  private static String of(String value, ColumnType from, ColumnType to, StandardTypes types) {
    boolean wasText = Words.areOfText(types.words(from));
    boolean isText = Words.areOfText(types.words(to));
    if (wasText && Words.areOfWholeNumber(types.words(to))) {
      return ofNumber(value, "integer");
    }
    if (wasText && Words.areOfFraction(types.words(to))) {
      return ofNumber(value, "numeric");
    }
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

  /** A text is compared with a number as one, if it is one; else nothing is equal to it. */
  private static String ofNumber(String value, String type) {
    String number = "cast(" + value + " as " + type + ")";
    return "case when %1$s = %2$s then %2$s else %3$s end"
        .formatted(value, number, failure("'no " + type + ": ' || " + value));
  }

  /** The 32 hexadecimal digits of a UUID with its hyphens. */
  private static String groups(String value) {
    return "substr(hex(%1$s), 1, 8) || '-' || substr(hex(%1$s), 9, 4) || '-' || substr(hex(%1$s), 13, 4) || '-' || substr(hex(%1$s), 17, 4) || '-' || substr(hex(%1$s), 21)"
        .formatted(value);
  }
}
