package dev.skein.dialect;

import dev.skein.schema.Column;
import dev.skein.schema.ColumnType.Basic;
import dev.skein.schema.MadeValue;
import dev.skein.schema.SqlType;
import java.util.function.Function;

/**
 * The expressions by which a database makes values for the rows that are there. A moment without an
 * offset is the one of the session, as Java's is the one of the program.
 */
abstract class MadeValues {

  /** An expression in SQL, or that for the value it stands for. */
  final String expression(Column column, String text) {
    return expression(column, text, sql -> sql);
  }

  /** The same, with expressions in words that are those of all databases. */
  final String expression(Column column, String text, Function<String, String> inOwnWords) {
    return MadeValue.of(text)
        .map(value -> made(value, column))
        .orElseGet(() -> inOwnWords.apply(text));
  }

  private String made(MadeValue value, Column column) {
    if (column.type() instanceof Basic type) {
      String expression = value == MadeValue.NOW ? now(type) : randomUuid(type.sqlType());
      if (!expression.isEmpty()) {
        return expression;
      }
    }
    throw new DialectException(
        "The column '%s' is of a type that %s makes no values of."
            .formatted(column.name(), value == MadeValue.NOW ? "now()" : "randomUuid()"),
        "Give an SQL expression in backfill(..).");
  }

  private String now(Basic type) {
    return switch (type.sqlType()) {
      case DATE -> day();
      case TIME -> time(type);
      case TIMESTAMP -> dayAndTime(type);
      case TIMESTAMP_WITH_TIME_ZONE -> moment(type);
      case ZONED_TIMESTAMP -> zonedMoment(type);
      default -> "";
    };
  }

  String day() {
    return "current_date";
  }

  String time(Basic type) {
    return "localtime";
  }

  String dayAndTime(Basic type) {
    return "localtimestamp";
  }

  String moment(Basic type) {
    return "current_timestamp";
  }

  String zonedMoment(Basic type) {
    return moment(type);
  }

  private String randomUuid(SqlType type) {
    return switch (type) {
      case UUID -> uuid();
      case CHAR, VARCHAR, TEXT -> uuidAsText();
      case BINARY, VARBINARY, BYTES -> uuidAsBytes();
      default -> "";
    };
  }

  abstract String uuid();

  abstract String uuidAsText();

  abstract String uuidAsBytes();
}
