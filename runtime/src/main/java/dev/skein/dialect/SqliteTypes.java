package dev.skein.dialect;

import dev.skein.schema.ColumnType.Array;
import dev.skein.schema.ColumnType.Basic;

/**
 * The types that Hibernate's community dialect of SQLite uses. SQLite itself looks for a few
 * letters in them only (https://sqlite.org/datatype3.html, section 3.1).
 */
final class SqliteTypes extends StandardTypes {

  SqliteTypes(Identifiers names, Literals literals) {
    super(names, literals);
  }

  @Override
  public String visitBasic(Basic type) {
    return switch (type.sqlType()) {
      case REAL, DOUBLE -> "float";
      case TIME_WITH_TIME_ZONE -> "time" + arguments(type);
      case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE, ZONED_TIMESTAMP -> "timestamp";
      case JSON -> "clob";
      case BINARY, VARBINARY, UUID, INET -> "blob";
      default -> super.visitBasic(type);
    };
  }

  @Override
  public String visitArray(Array type) {
    return "blob";
  }
}
