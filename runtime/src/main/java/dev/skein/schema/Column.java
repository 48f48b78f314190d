package dev.skein.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type its type
 * @param nullable whether it may hold NULL
 * @param identity whether the database counts it up by itself
 * @param defaultSql the SQL expression of its default, or null if it has none
 * @param comment its comment, or null if it has none
 * @param options SQL to put behind its definition (JPA 3.2 {@code options}), or null
 */
public record Column(
    String name,
    ColumnType type,
    boolean nullable,
    boolean identity,
    @Nullable String defaultSql,
    @Nullable String comment,
    @Nullable String options)
    implements Named {

  /**
   * A column that may hold NULL and has nothing else to tell.
   *
   * @param name its name
   * @param type its type
   * @return the column
   */
  public static Column of(String name, ColumnType type) {
    return new Column(name, type, true, false, null, null, null);
  }

  /**
   * This column, without NULL.
   *
   * @return the column
   */
  public Column notNull() {
    return withNullable(false);
  }

  /**
   * This column under another name.
   *
   * @param newName the other name
   * @return the column
   */
  public Column withName(String newName) {
    return new Column(newName, type, nullable, identity, defaultSql, comment, options);
  }

  /**
   * This column with another type.
   *
   * @param newType the other type
   * @return the column
   */
  public Column withType(ColumnType newType) {
    return new Column(name, newType, nullable, identity, defaultSql, comment, options);
  }

  /**
   * This column, with or without NULL.
   *
   * @param newNullable whether it may hold NULL
   * @return the column
   */
  public Column withNullable(boolean newNullable) {
    return new Column(name, type, newNullable, identity, defaultSql, comment, options);
  }

  /**
   * This column, counted up by the database or not.
   *
   * @param newIdentity whether the database counts it up
   * @return the column
   */
  public Column withIdentity(boolean newIdentity) {
    return new Column(name, type, nullable, newIdentity, defaultSql, comment, options);
  }

  /**
   * This column with another default.
   *
   * @param newDefault the SQL expression, or null for none
   * @return the column
   */
  public Column withDefault(@Nullable String newDefault) {
    return new Column(name, type, nullable, identity, newDefault, comment, options);
  }

  /**
   * This column with another comment.
   *
   * @param newComment the comment, or null for none
   * @return the column
   */
  public Column withComment(@Nullable String newComment) {
    return new Column(name, type, nullable, identity, defaultSql, newComment, options);
  }

  /**
   * This column with other options.
   *
   * @param newOptions the SQL, or null for none
   * @return the column
   */
  public Column withOptions(@Nullable String newOptions) {
    return new Column(name, type, nullable, identity, defaultSql, comment, newOptions);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Column that
            && name.equals(that.name)
            && type.equals(that.type)
            && nullable == that.nullable
            && identity == that.identity
            && Objects.equals(defaultSql, that.defaultSql)
            && Objects.equals(comment, that.comment)
            && Objects.equals(options, that.options));
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, type, nullable, identity, defaultSql, comment, options);
  }
}
