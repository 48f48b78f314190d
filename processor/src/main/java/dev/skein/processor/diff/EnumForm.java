package dev.skein.processor.diff;

import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Array;
import dev.skein.schema.ColumnType.Basic;
import dev.skein.schema.ColumnType.Custom;
import dev.skein.schema.SqlType;
import java.util.regex.Pattern;

/** How the type of a column lets it keep an enum. */
enum EnumForm {
  /** By the positions of the constants. */
  POSITIONS,
  /** By the names of the constants. */
  NAMES,
  /** In a way that the type does not tell. */
  UNKNOWN;

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?i)\\s*(int(eger)?|(tiny|small|medium|big)int|numeric|decimal|number)\\b.*");

  private static final Pattern TEXTS =
      Pattern.compile("(?i)\\s*(n?(var)?char|(var)?char2|character|text|enum)\\b.*");

  static EnumForm of(ColumnType type) {
    if (type instanceof Array array) {
      return of(array.element());
    }
    if (type instanceof Basic basic) {
      return of(basic.sqlType());
    }
    return type instanceof Custom custom ? of(custom.definition()) : NAMES;
  }

  private static EnumForm of(SqlType type) {
    return switch (type) {
      case TINYINT, SMALLINT, INTEGER, BIGINT, NUMERIC -> POSITIONS;
      case CHAR, VARCHAR, TEXT -> NAMES;
      default -> UNKNOWN;
    };
  }

  private static EnumForm of(String definition) {
    if (NUMBERS.matcher(definition).matches()) {
      return POSITIONS;
    }
    return TEXTS.matcher(definition).matches() ? NAMES : UNKNOWN;
  }

  /** Whether a column that keeps one by this form has to keep it by the other one. */
  boolean becomes(EnumForm other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }
}
