package dev.skein.processor.mapping;

import static dev.skein.processor.model.MemberIntent.Initializer.Kind.RANDOM_UUID;

import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.BasicAttribute.Trait;
import dev.skein.processor.model.JavaType;
import dev.skein.processor.model.MemberIntent.Initializer;
import dev.skein.schema.ColumnType;
import dev.skein.schema.MadeValue;
import dev.skein.schema.SqlType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The SQL value that Java gives a new object: the field's initializer, else what a primitive begins
 * with.
 */
final class InitialValues {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

  private static final Set<String> CHARACTERS = Set.of("char", "java.lang.Character");

  private static final Set<String> VERSION_NUMBERS =
      Set.of("java.lang.Short", "java.lang.Integer", "java.lang.Long");

  /**
   * What Java puts into a field of its own accord. A char's is the NUL character, which PostgreSQL
   * does not take; a CHAR column is padded with blanks, so the blank is its nothing.
   */
  private static final Map<String, String> PRIMITIVES =
      Map.of(
          "boolean", "false", "byte", "0", "short", "0", "int", "0", "long", "0", "float", "0",
          "double", "0", "char", "' '");

  private static final Set<SqlType> POINTS_IN_TIME =
      EnumSet.of(
          SqlType.DATE,
          SqlType.TIME,
          SqlType.TIMESTAMP,
          SqlType.TIMESTAMP_WITH_TIME_ZONE,
          SqlType.ZONED_TIMESTAMP);

  private static final Set<SqlType> UUIDS =
      EnumSet.of(
          SqlType.UUID,
          SqlType.CHAR,
          SqlType.VARCHAR,
          SqlType.TEXT,
          SqlType.BINARY,
          SqlType.VARBINARY,
          SqlType.BYTES);

  private InitialValues() {}

  static @Nullable String of(BasicAttribute attribute, ColumnType type) {
    Initializer initializer = attribute.intent().initializer();
    if (attribute.is(Trait.ID) && (initializer == null || initializer.kind() != RANDOM_UUID)) {
      return null; // one value for all rows is no key
    }
    if (attribute.conversion() != null) {
      return null; // what a converter makes of the value is known to those who run it
    }
    return initializer != null ? literal(attribute, type, initializer) : unsaid(attribute);
  }

  private static @Nullable String literal(
      BasicAttribute attribute, ColumnType type, Initializer initializer) {
    if (attribute.is(Trait.LOB)) {
      return null; // PostgreSQL keeps a number of the object in the row, not the text
    }
    return switch (initializer.kind()) {
      case NUMBER -> number(attribute.type(), initializer.text());
      case STRING -> quoted(initializer.text());
      case BOOLEAN -> initializer.text();
      case ENUM_CONSTANT -> constant(attribute, initializer.text());
      case NOW -> made(MadeValue.NOW, POINTS_IN_TIME, type);
      case RANDOM_UUID -> made(MadeValue.RANDOM_UUID, UUIDS, type);
      case OTHER -> null; // Java's default would be a guess
    };
  }

  private static @Nullable String made(MadeValue value, Set<SqlType> types, ColumnType type) {
    SqlType basic = type.sqlTypeOrNull();
    return basic != null && types.contains(basic) ? value.text() : null;
  }

  private static @Nullable String number(JavaType type, String text) {
    if (!NUMBER.matcher(text).matches()) {
      return null;
    }
    return CHARACTERS.contains(type.name())
        ? quoted(Character.toString(Integer.parseInt(text)))
        : text;
  }

  private static @Nullable String constant(BasicAttribute attribute, String constant) {
    List<String> constants = attribute.type().enumConstants();
    if (!constants.contains(constant)) {
      return null;
    }
    return attribute.is(Trait.ENUM_AS_STRING)
        ? quoted(constant)
        : Integer.toString(constants.indexOf(constant));
  }

  /**
   * A version that is NULL says "not stored yet" to a provider, and zero is what it begins with.
   */
  private static @Nullable String unsaid(BasicAttribute attribute) {
    String type = attribute.type().name();
    return attribute.is(Trait.VERSION) && VERSION_NUMBERS.contains(type)
        ? "0"
        : PRIMITIVES.get(type);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
