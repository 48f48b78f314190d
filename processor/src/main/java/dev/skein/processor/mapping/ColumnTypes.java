package dev.skein.processor.mapping;

import static dev.skein.schema.SqlType.SMALLINT;
import static dev.skein.schema.SqlType.TINYINT;

import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.BasicAttribute.Trait;
import dev.skein.processor.model.ColumnModel;
import dev.skein.schema.ColumnType;
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

  /** The most constants whose ordinals a TINYINT holds, by Hibernate's count. */
  private static final int TINYINT_CONSTANTS = 128;

  private ColumnTypes() {}

  /** The type, or empty if Java's type is none that a column could hold. */
  static Optional<ColumnType> of(BasicAttribute attribute) {
    ColumnModel column = attribute.column();
    if (column.columnDefinition() != null) {
      return Optional.of(new ColumnType.Custom(column.columnDefinition()));
    }
    if (attribute.jdbcTypeCode() != null) {
      return JdbcTypes.of(attribute.jdbcTypeCode(), attribute.type().name(), column);
    }
    if (attribute.type().isEnum()) {
      return Optional.of(ofEnum(attribute));
    }
    if (attribute.is(Trait.LOB)) {
      return ofLob(attribute);
    }
    if (attribute.temporal() != null) {
      return Optional.of(BasicTypes.temporal(attribute.temporal(), column));
    }
    return BasicTypes.of(attribute.type().name(), column)
        .or(() -> ofArray(attribute))
        .or(() -> ofSerializable(attribute));
  }

  private static ColumnType ofEnum(BasicAttribute attribute) {
    int constants = attribute.type().enumConstants().size();
    return attribute.is(Trait.ENUM_AS_STRING)
        ? new ColumnType.Enumeration(
            attribute.type().enumConstants(), attribute.column().length(), "")
        : ColumnType.of(constants > TINYINT_CONSTANTS ? SMALLINT : TINYINT);
  }

  private static Optional<ColumnType> ofLob(BasicAttribute attribute) {
    if (TEXTS.contains(attribute.type().name())) {
      return Optional.of(BasicTypes.clob(attribute.column()));
    }
    return BYTES.contains(attribute.type().name()) || attribute.type().serializable()
        ? Optional.of(BasicTypes.blob(attribute.column()))
        : BasicTypes.of(attribute.type().name(), attribute.column());
  }

  private static Optional<ColumnType> ofArray(BasicAttribute attribute) {
    String name = attribute.type().name();
    return name.endsWith("[]")
        ? BasicTypes.of(name.substring(0, name.length() - 2), attribute.column())
            .map(ColumnType.Array::new)
        : Optional.empty();
  }

  private static Optional<ColumnType> ofSerializable(BasicAttribute attribute) {
    return attribute.type().serializable()
        ? Optional.of(BasicTypes.bytes(attribute.column()))
        : Optional.empty();
  }
}
