package dev.skein.operation;

import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Array;
import dev.skein.schema.ColumnType.Basic;
import dev.skein.schema.ColumnType.Custom;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.schema.SqlType;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value in SQL that fits a type: what rows get where a column without NULL comes back and nobody
 * knows better, and an example for advice that works when it is copied.
 */
public final class NeutralValue implements ColumnType.Visitor<String> {

  private static final Set<SqlType> OF_EACH_DATABASE =
      EnumSet.of(SqlType.CLOB, SqlType.BLOB, SqlType.BINARY);

  private NeutralValue() {}

  /**
   * The value for a type.
   *
   * @param type the type
   * @return an SQL literal or {@code current_...} expression, the first value of an enumeration
   */
  public static String of(ColumnType type) {
    return type.accept(new NeutralValue());
  }

  /** The value for rows that are there when a column comes back; null if they need none. */
  static @Nullable String forExistingRows(Column column) {
    boolean needed =
        !column.nullable()
            && !column.identity()
            && column.defaultSql() == null
            && column.options() == null
            && isOneValueEverywhere(column.type());
    return needed ? of(column.type()) : null;
  }

  /** Large objects, bytes of a fixed length and arrays have no value all databases write alike. */
  private static boolean isOneValueEverywhere(ColumnType type) {
    return type instanceof Enumeration
        || (type instanceof Basic basic && !OF_EACH_DATABASE.contains(basic.sqlType()));
  }

  @Override
  public String visitBasic(Basic type) {
    return switch (type.sqlType()) {
      case BOOLEAN -> "false";
      case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, NUMERIC -> "0";
      case DATE -> "current_date";
      case TIME, TIME_WITH_TIME_ZONE -> "current_time";
      case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE, ZONED_TIMESTAMP -> "current_timestamp";
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
