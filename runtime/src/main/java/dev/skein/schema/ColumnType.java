package dev.skein.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The type of a column, in words that belong to no single database. */
public sealed interface ColumnType {

  /**
   * Lets a visitor see which kind of type this is.
   *
   * @param visitor the visitor
   * @param <R> what the visitor answers
   * @return the visitor's answer
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * One of the types every database has in some form.
   *
   * @param sqlType which one
   * @param arguments what stands in the parentheses: length, or precision and scale
   */
  record Basic(SqlType sqlType, List<Integer> arguments) implements ColumnType {
    /** Copies the arguments. */
    public Basic {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitBasic(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Basic that
              && sqlType == that.sqlType
              && arguments.equals(that.arguments));
    }

    @Override
    public int hashCode() {
      return Objects.hash(sqlType, arguments);
    }
  }

  /**
   * One of a fixed set of texts: a native enum where the database has one inside the table (H2,
   * MySQL, MariaDB), else text with a check.
   *
   * @param values the texts, in the order the program declares them
   * @param length characters of the text column, where the database has no native enum
   * @param checkName the name of the check, where the database has no native enum; null if what the
   *     column points to is checked already
   */
  record Enumeration(List<String> values, int length, @Nullable String checkName)
      implements ColumnType {
    /** Copies the values. */
    public Enumeration {
      values = List.copyOf(values);
    }

    /**
     * This type with another length of the text column.
     *
     * @param characters the length, where the database has no native enum
     * @return the type
     */
    public Enumeration length(int characters) {
      return new Enumeration(values, characters, checkName);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitEnumeration(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Enumeration that
              && values.equals(that.values)
              && length == that.length
              && Objects.equals(checkName, that.checkName));
    }

    @Override
    public int hashCode() {
      return Objects.hash(values, length, checkName);
    }
  }

  /**
   * An array of another type.
   *
   * @param element the type of its elements
   */
  record Array(ColumnType element) implements ColumnType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitArray(this);
    }
  }

  /**
   * A type in the words of one database, passed on as it is: JPA's {@code columnDefinition}.
   *
   * @param definition the words, which may go on with a default or the like
   */
  record Custom(String definition) implements ColumnType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitCustom(this);
    }
  }

  /**
   * A type without arguments.
   *
   * @param sqlType which one
   * @return the type
   */
  static ColumnType of(SqlType sqlType) {
    return new Basic(sqlType, List.of());
  }

  /**
   * A type with a length or a precision.
   *
   * @param sqlType which one
   * @param argument the length or precision
   * @return the type
   */
  static ColumnType of(SqlType sqlType, int argument) {
    return new Basic(sqlType, List.of(argument));
  }

  /**
   * A type with a precision and a scale.
   *
   * @param sqlType which one
   * @param precision digits in all
   * @param scale digits after the point
   * @return the type
   */
  static ColumnType of(SqlType sqlType, int precision, int scale) {
    return new Basic(sqlType, List.of(precision, scale));
  }

  /**
   * The basic type of this type.
   *
   * @return the basic type, or null if this is of another kind
   */
  default @Nullable SqlType sqlTypeOrNull() {
    return this instanceof Basic basic ? basic.sqlType() : null;
  }

  /**
   * Answers for each kind of type.
   *
   * @param <R> what is answered
   */
  interface Visitor<R> {
    /**
     * Answers for a basic type.
     *
     * @param type the type
     * @return the answer
     */
    R visitBasic(Basic type);

    /**
     * Answers for an enumeration.
     *
     * @param type the type
     * @return the answer
     */
    R visitEnumeration(Enumeration type);

    /**
     * Answers for an array.
     *
     * @param type the type
     * @return the answer
     */
    R visitArray(Array type);

    /**
     * Answers for a type in one database's own words.
     *
     * @param type the type
     * @return the answer
     */
    R visitCustom(Custom type);
  }
}
