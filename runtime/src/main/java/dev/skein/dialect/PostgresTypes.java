package dev.skein.dialect;

import dev.skein.schema.ColumnType.Array;
import dev.skein.schema.ColumnType.Basic;

/** PostgreSQL's types, as Hibernate ORM 7 uses them. */
final class PostgresTypes extends StandardTypes {

  private static final int LONGEST = 10_485_760;

  PostgresTypes(Identifiers names, Literals literals) {
    super(names, literals);
  }

  @Override
  public String visitBasic(Basic type) {
    return switch (type.sqlType()) {
      case TINYINT -> "smallint";
      case CHAR, VARCHAR -> isLongerThan(LONGEST, type) ? "text" : super.visitBasic(type);
      case TEXT -> "text";
      case CLOB, BLOB -> "oid";
      case BINARY, VARBINARY, BYTES -> "bytea";
      case TIME_WITH_TIME_ZONE -> "time" + arguments(type);
      case JSON -> "jsonb";
      case INET -> "inet";
      default -> super.visitBasic(type);
    };
  }

  @Override
  public String visitArray(Array type) {
    return words(type.element()) + "[]";
  }
}
