package dev.skein.dialect;

import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType.Basic;
import dev.skein.schema.ColumnType.Enumeration;
import org.jspecify.annotations.Nullable;

/** H2's types, as Hibernate ORM 7 uses them. */
final class H2Types extends StandardTypes {

  private static final int LONGEST = 1_048_576;

  H2Types(Identifiers names, Literals literals) {
    super(names, literals);
  }

  @Override
  public String visitBasic(Basic type) {
    return switch (type.sqlType()) {
      case CHAR, VARCHAR -> isLongerThan(LONGEST, type) ? "clob" : super.visitBasic(type);
      case BINARY, VARBINARY -> isLongerThan(LONGEST, type) ? "blob" : super.visitBasic(type);
      default -> super.visitBasic(type);
    };
  }

  /** Hibernate sorts the values of a native enum, so that their order in Java is free to change. */
  @Override
  public String visitEnumeration(Enumeration type) {
    return "enum " + list(type.values().stream().sorted().toList());
  }

  @Override
  @Nullable CheckConstraint checkOf(Column column) {
    return null;
  }
}
