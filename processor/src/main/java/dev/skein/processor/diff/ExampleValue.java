package dev.skein.processor.diff;

import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Array;
import dev.skein.schema.ColumnType.Basic;
import dev.skein.schema.ColumnType.Custom;
import dev.skein.schema.ColumnType.Enumeration;

/** A value in SQL that fits a type, for advice that works when it is copied. */
final class ExampleValue implements ColumnType.Visitor<String> {

  static String of(ColumnType type) {
    return type.accept(new ExampleValue());
  }

  @Override
  public String visitBasic(Basic type) {
    return switch (type.sqlType()) {
      case BOOLEAN -> "false";
      case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, NUMERIC -> "0";
      case DATE -> "current_date";
      case TIME, TIME_WITH_TIME_ZONE -> "current_time";
      case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> "current_timestamp";
      case UUID -> "'00000000-0000-0000-0000-000000000000'";
      case JSON -> "'{}'";
      case INET -> "'127.0.0.1'";
      case CHAR, VARCHAR, TEXT, CLOB, BINARY, VARBINARY, BYTES, BLOB -> "''";
    };
  }

  @Override
  public String visitEnumeration(Enumeration type) {
    return type.values().isEmpty() ? "''" : "'" + type.values().get(0).replace("'", "''") + "'";
  }

  @Override
  public String visitArray(Array type) {
    return "'{}'";
  }

  @Override
  public String visitCustom(Custom type) {
    return "''";
  }
}
