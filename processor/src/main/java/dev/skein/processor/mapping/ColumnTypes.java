package dev.skein.processor.mapping;

import static dev.skein.schema.SqlType.SMALLINT;
import static dev.skein.schema.SqlType.TINYINT;

import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.BasicAttribute.Trait;
import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.model.JavaType;
import dev.skein.schema.ColumnType;
import dev.skein.schema.SqlType;
import java.util.Optional;
import java.util.Set;

/**
 * The type of an attribute's column: its own words first, then its annotations, then Java's type.
 */
final class ColumnTypes {

  private static final Set<String> TEXTS =
      Set.of(
          "java.lang.String", "char[]", "java.lang.Character[]", "java.sql.Clob", "java.sql.NClob");

  private static final Set<String> BYTES = Set.of("byte[]", "java.lang.Byte[]");

  private static final Set<SqlType> SMALL_TEXTS =
      Set.of(SqlType.CHAR, SqlType.VARCHAR, SqlType.TEXT);

  private static final Set<SqlType> SMALL_BYTES = Set.of(SqlType.VARBINARY, SqlType.BYTES);

  /** Dates of which {@code @Temporal} tells the part that is kept. */
  private static final Set<String> DATES = Set.of("java.util.Date", "java.util.Calendar");

  /** The most constants whose ordinals a TINYINT holds, by Hibernate's count. */
  private static final int TINYINT_CONSTANTS = 128;

  private ColumnTypes() {}

  /** The type, or empty if Java's type is none that a column could hold. */
  static Optional<ColumnType> of(BasicAttribute attribute) {
    ColumnModel column = column(attribute);
    if (column.columnDefinition() != null) {
      return Optional.of(new ColumnType.Custom(column.columnDefinition()));
    }
    Integer code = attribute.jdbcTypeCode();
    if (code != null && !(code == JdbcTypes.ARRAY && attribute.type().element() != null)) {
      return JdbcTypes.of(code, attribute.type().name(), column);
    }
    return ofJava(attribute, attribute.type(), column);
  }

  /** Hibernate counts the digits of a second where the attribute itself is a time. */
  private static ColumnModel column(BasicAttribute attribute) {
    return attribute.conversion() == null || BasicTypes.isTime(attribute.ownType().name())
        ? attribute.column()
        : attribute.column().withSecondPrecision(-1);
  }

  private static Optional<ColumnType> ofJava(
      BasicAttribute attribute, JavaType type, ColumnModel column) {
    if (type.isEnum()) {
      return Optional.of(ofEnum(attribute, type, column));
    }
    if (attribute.is(Trait.LOB) && (type.element() == null || isOneValue(type))) {
      return ofLob(attribute, type, column);
    }
    return ofSmall(attribute, type, column);
  }

  private static Optional<ColumnType> ofSmall(
      BasicAttribute attribute, JavaType type, ColumnModel column) {
    if (attribute.temporal() != null && DATES.contains(type.name())) {
      return Optional.of(BasicTypes.temporal(attribute.temporal(), column));
    }
    return BasicTypes.of(type.name(), column)
        .or(() -> ofElements(attribute, type))
        .or(() -> ofSerializable(type, column));
  }

  private static ColumnType ofEnum(BasicAttribute attribute, JavaType type, ColumnModel column) {
    int constants = type.enumConstants().size();
    return attribute.is(Trait.ENUM_AS_STRING)
        ? new ColumnType.Enumeration(type.enumConstants(), column.length(), "")
        : ColumnType.of(constants > TINYINT_CONSTANTS ? SMALLINT : TINYINT);
  }

  private static boolean isOneValue(JavaType type) {
    return TEXTS.contains(type.name()) || BYTES.contains(type.name());
  }

  /** Texts and bytes are kept as large objects; to a number or a date the word says nothing. */
  private static Optional<ColumnType> ofLob(
      BasicAttribute attribute, JavaType type, ColumnModel column) {
    return ofSmall(attribute, type, column).map(small -> large(small, column));
  }

  private static ColumnType large(ColumnType small, ColumnModel column) {
    if (small instanceof ColumnType.Basic basic && SMALL_TEXTS.contains(basic.sqlType())) {
      return BasicTypes.clob(column);
    }
    return small instanceof ColumnType.Basic basic && SMALL_BYTES.contains(basic.sqlType())
        ? BasicTypes.blob(column)
        : small;
  }

  /** Hibernate forgets the digits of a second where there are many values. */
  private static Optional<ColumnType> ofElements(BasicAttribute attribute, JavaType type) {
    return type.element() == null
        ? Optional.empty()
        : ofJava(attribute, type.element(), attribute.column().withSecondPrecision(-1))
            .map(ColumnType.Array::new);
  }

  private static Optional<ColumnType> ofSerializable(JavaType type, ColumnModel column) {
    return type.serializable() ? Optional.of(BasicTypes.bytes(column)) : Optional.empty();
  }
}
