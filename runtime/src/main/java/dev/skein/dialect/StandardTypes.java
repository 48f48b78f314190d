package dev.skein.dialect;

import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Array;
import dev.skein.schema.ColumnType.Basic;
import dev.skein.schema.ColumnType.Custom;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.schema.SqlType;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Types in the words of the SQL standard, as far as Hibernate ORM 7 uses these. */
class StandardTypes implements ColumnType.Visitor<String> {

  private final Identifiers names;
  private final Literals literals;

  StandardTypes(Identifiers names, Literals literals) {
    this.names = names;
    this.literals = literals;
  }

  /** The type in words. */
  final String words(ColumnType type) {
    return type.accept(this);
  }

  @Override
  public String visitBasic(Basic type) {
    return switch (type.sqlType()) {
      case BOOLEAN -> "boolean";
      case TINYINT -> "tinyint";
      case SMALLINT -> "smallint";
      case INTEGER -> "integer";
      case BIGINT -> "bigint";
      case REAL -> "real";
      case DOUBLE -> "double precision";
      case NUMERIC -> "numeric" + arguments(type);
      case CHAR -> "char" + arguments(type);
      case VARCHAR -> "varchar" + arguments(type);
      case TEXT, CLOB -> "clob";
      case BINARY -> "binary" + arguments(type);
      case VARBINARY -> "varbinary" + arguments(type);
      case BYTES, BLOB -> "blob";
      case DATE -> "date";
      case TIME -> "time" + arguments(type);
      case TIME_WITH_TIME_ZONE -> "time" + arguments(type) + " with time zone";
      case TIMESTAMP -> "timestamp" + arguments(type);
      case TIMESTAMP_WITH_TIME_ZONE, ZONED_TIMESTAMP ->
          "timestamp" + arguments(type) + " with time zone";
      case UUID -> "uuid";
      case JSON -> "json";
      case INET -> "varbinary(19)";
    };
  }

  @Override
  public String visitEnumeration(Enumeration type) {
    // As Hibernate does: a single character is no text of varying length.
    return words(ColumnType.of(type.length() == 1 ? SqlType.CHAR : SqlType.VARCHAR, type.length()));
  }

  @Override
  public String visitArray(Array type) {
    return words(type.element()) + " array";
  }

  @Override
  public String visitCustom(Custom type) {
    return type.definition();
  }

  /** The check that stands for a column's enumeration, or null where the type itself does. */
  @Nullable CheckConstraint checkOf(Column column) {
    return column.type() instanceof Enumeration type && type.checkName() != null
        ? new CheckConstraint(
            type.checkName(), names.name(column.name()) + " in " + list(type.values()))
        : null;
  }

  /** Texts between parentheses. */
  final String list(List<String> values) {
    return values.stream().map(literals::text).collect(Collectors.joining(", ", "(", ")"));
  }

  /** What stands in the parentheses of a type, with them. */
  static String arguments(Basic type) {
    return type.arguments().isEmpty()
        ? ""
        : type.arguments().stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
  }

  /** Whether a type is longer than a database takes. */
  static boolean isLongerThan(int limit, Basic type) {
    return !type.arguments().isEmpty() && type.arguments().get(0) > limit;
  }
}
