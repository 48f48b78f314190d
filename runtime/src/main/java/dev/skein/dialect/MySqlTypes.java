package dev.skein.dialect;

import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType.Array;
import dev.skein.schema.ColumnType.Basic;
import dev.skein.schema.ColumnType.Enumeration;
import org.jspecify.annotations.Nullable;

/** The types of MySQL and, but for one, MariaDB, as Hibernate ORM 7 uses them. */
class MySqlTypes extends StandardTypes {

  /** Characters of four bytes each that Hibernate puts into a VARCHAR. */
  private static final int LONGEST_VARCHAR = 16_383;

  private static final int TINY = 255;
  private static final int PLAIN = 65_535;
  private static final int MEDIUM = 16_777_215;

  MySqlTypes(Identifiers names, Literals literals) {
    super(names, literals);
  }

  @Override
  public String visitBasic(Basic type) {
    return switch (type.sqlType()) {
      case BOOLEAN -> "bit";
      case REAL -> "float";
      case CHAR, VARCHAR ->
          isLongerThan(LONGEST_VARCHAR, type) ? large(type, "text") : "varchar" + arguments(type);
      case VARBINARY -> isLongerThan(PLAIN, type) ? large(type, "blob") : super.visitBasic(type);
      case TEXT -> "longtext";
      case CLOB -> object(type, "text");
      case BYTES -> "longblob";
      case BLOB -> object(type, "blob");
      case TIME_WITH_TIME_ZONE -> "time" + arguments(type);
      case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> "datetime" + arguments(type);
      case ZONED_TIMESTAMP -> "timestamp" + arguments(type);
      case UUID -> "binary(16)";
      default -> super.visitBasic(type);
    };
  }

  private static String object(Basic type, String kind) {
    if (type.arguments().isEmpty()) {
      return "long" + kind;
    }
    return isLongerThan(TINY, type) ? large(type, kind) : "tiny" + kind;
  }

  private static String large(Basic type, String kind) {
    if (isLongerThan(MEDIUM, type)) {
      return "long" + kind;
    }
    return isLongerThan(PLAIN, type) ? "medium" + kind : kind;
  }

  /** Hibernate sorts the values of a native enum, so that their order in Java is free to change. */
  @Override
  public String visitEnumeration(Enumeration type) {
    return "enum " + list(type.values().stream().sorted().toList());
  }

  @Override
  public String visitArray(Array type) {
    return "json";
  }

  @Override
  @Nullable CheckConstraint checkOf(Column column) {
    return null;
  }
}
