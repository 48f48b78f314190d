package dev.skein.processor.mapping;

import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.BasicAttribute.Trait;
import dev.skein.processor.model.Conversion;
import dev.skein.schema.ColumnType;
import dev.skein.schema.SqlType;
import java.sql.Types;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The condition that keeps a column to the few values that its member has, where its type does not:
 * the constants of an enum, or what a known converter makes.
 */
final class EnumCheck {

  private static final Set<SqlType> NUMBERS =
      EnumSet.of(SqlType.TINYINT, SqlType.SMALLINT, SqlType.INTEGER, SqlType.BIGINT);

  private static final Set<SqlType> TEXTS =
      EnumSet.of(SqlType.CHAR, SqlType.VARCHAR, SqlType.TEXT, SqlType.CLOB);

  private static final Set<Integer> TEXT_CODES =
      Set.of(
          Types.CHAR,
          Types.VARCHAR,
          Types.LONGVARCHAR,
          Types.NCHAR,
          Types.NVARCHAR,
          Types.LONGNVARCHAR,
          Types.CLOB,
          Types.NCLOB);

  private static final Set<Integer> NUMBER_CODES =
      Set.of(Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT);

  private EnumCheck() {}

  /** The condition, or empty if the column is free, or Hibernate leaves it so. */
  static Optional<String> of(String column, BasicAttribute attribute, ColumnType type) {
    Conversion conversion = attribute.conversion();
    if (conversion != null) {
      return conversion.values().isEmpty()
          ? Optional.empty()
          : Optional.of(column + " in (" + String.join(", ", conversion.values()) + ")");
    }
    return attribute.type().isEnum() ? ofEnum(column, attribute, type) : Optional.empty();
  }

  /**
   * Whether a column whose type is said in SQL keeps names rather than ordinals; empty if its JDBC
   * code is that of another type, which the database may know by a name, with the constants.
   */
  private static Optional<Boolean> keptBy(BasicAttribute attribute) {
    Integer code = attribute.jdbcTypeCode();
    if (code == null) {
      return Optional.of(attribute.is(Trait.ENUM_AS_STRING));
    }
    boolean text = TEXT_CODES.contains(code);
    return text || NUMBER_CODES.contains(code) ? Optional.of(text) : Optional.empty();
  }

  private static Optional<String> ofEnum(String column, BasicAttribute attribute, ColumnType type) {
    List<String> constants = attribute.type().enumConstants();
    String names = column + constants.stream().collect(Collectors.joining("', '", " in ('", "')"));
    String ordinals = column + " between 0 and " + (constants.size() - 1);
    if (type instanceof ColumnType.Custom) {
      return keptBy(attribute).map(text -> text ? names : ordinals);
    }
    SqlType basic = type.sqlTypeOrNull();
    if (basic == null) {
      return Optional.empty(); // an enumeration of its own
    }
    return TEXTS.contains(basic)
        ? Optional.of(names)
        : Optional.of(ordinals).filter(check -> NUMBERS.contains(basic));
  }
}
