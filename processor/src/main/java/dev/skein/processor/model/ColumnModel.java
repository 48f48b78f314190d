package dev.skein.processor.model;

import dev.skein.processor.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @Column} or {@code @JoinColumn}, and Hibernate's annotations beside it, say of a
 * column.
 *
 * @param declared whether the annotation is there: Hibernate makes a primitive's column NOT NULL
 *     only if nothing is said of it
 * @param name its name, or null if none is given
 * @param referencedColumnName the column a join column points to, or null
 * @param unique whether its values occur once
 * @param nullable whether it may hold NULL
 * @param readOnly whether it is neither insertable nor updatable, so that it may show a column
 *     which another member writes
 * @param columnDefinition its type in SQL, or null
 * @param options SQL to put behind its definition, or null
 * @param table the table it is in, or null
 * @param length its length in characters or bytes, 255 if not given
 * @param precision digits in all, 0 if not given
 * @param scale digits after the point, 0 if not given
 * @param secondPrecision digits of a second, -1 if not given
 * @param checks its checks
 * @param comment its comment, or null
 * @param defaultSql its default ({@code @ColumnDefault}), or null
 * @param place where it is declared
 */
public record ColumnModel(
    boolean declared,
    @Nullable String name,
    @Nullable String referencedColumnName,
    boolean unique,
    boolean nullable,
    boolean readOnly,
    @Nullable String columnDefinition,
    @Nullable String options,
    @Nullable String table,
    int length,
    int precision,
    int scale,
    int secondPrecision,
    List<CheckModel> checks,
    @Nullable String comment,
    @Nullable String defaultSql,
    Place place) {

  /** The length JPA gives a column when none is said. */
  public static final int DEFAULT_LENGTH = 255;

  /** Copies the checks. */
  public ColumnModel {
    checks = List.copyOf(checks);
  }

  /**
   * This column under another name and in another table.
   *
   * @param otherTable the table, or null for the entity's
   * @param otherName the name
   * @return the column
   */
  public ColumnModel in(@Nullable String otherTable, String otherName) {
    return new ColumnModel(
        declared,
        otherName,
        referencedColumnName,
        unique,
        nullable,
        readOnly,
        columnDefinition,
        options,
        otherTable,
        length,
        precision,
        scale,
        secondPrecision,
        checks,
        comment,
        defaultSql,
        place);
  }

  /**
   * A column of which nothing is said.
   *
   * @param place the member it belongs to
   * @return the column
   */
  public static ColumnModel unsaid(Place place) {
    return new ColumnModel(
        false,
        null,
        null,
        false,
        true,
        false,
        null,
        null,
        null,
        DEFAULT_LENGTH,
        0,
        0,
        -1,
        List.of(),
        null,
        null,
        place);
  }

  /**
   * This column with other digits of a second.
   *
   * @param digits how many, -1 if nothing is said
   * @return the column
   */
  public ColumnModel withSecondPrecision(int digits) {
    return withSizes(length, precision, scale, digits);
  }

  /**
   * This column with another length.
   *
   * @param characters the length
   * @return the column
   */
  public ColumnModel withLength(int characters) {
    return withSizes(characters, precision, scale, secondPrecision);
  }

  /**
   * This column with other digits.
   *
   * @param inAll digits in all
   * @param afterPoint digits after the point
   * @return the column
   */
  public ColumnModel withDigits(int inAll, int afterPoint) {
    return withSizes(length, inAll, afterPoint, secondPrecision);
  }

  private ColumnModel withSizes(int newLength, int newPrecision, int newScale, int newSeconds) {
    return new ColumnModel(
        declared,
        name,
        referencedColumnName,
        unique,
        nullable,
        readOnly,
        columnDefinition,
        options,
        table,
        newLength,
        newPrecision,
        newScale,
        newSeconds,
        checks,
        comment,
        defaultSql,
        place);
  }

  /**
   * This column by another name.
   *
   * @param other the name
   * @return the column
   */
  public ColumnModel withName(String other) {
    return new ColumnModel(
        declared,
        other,
        referencedColumnName,
        unique,
        nullable,
        readOnly,
        columnDefinition,
        options,
        table,
        length,
        precision,
        scale,
        secondPrecision,
        checks,
        comment,
        defaultSql,
        place);
  }

  /**
   * The same with another comment.
   *
   * @param other the comment
   * @return the column
   */
  public ColumnModel withComment(String other) {
    return new ColumnModel(
        declared,
        name,
        referencedColumnName,
        unique,
        nullable,
        readOnly,
        columnDefinition,
        options,
        table,
        length,
        precision,
        scale,
        secondPrecision,
        checks,
        other,
        defaultSql,
        place);
  }

  /**
   * This column, holding NULL or not.
   *
   * @param other whether it may hold NULL
   * @return the column
   */
  public ColumnModel withNullable(boolean other) {
    return new ColumnModel(
        declared,
        name,
        referencedColumnName,
        unique,
        other,
        readOnly,
        columnDefinition,
        options,
        table,
        length,
        precision,
        scale,
        secondPrecision,
        checks,
        comment,
        defaultSql,
        place);
  }

  /**
   * This column as if something were said of it, so that a primitive alone does not make it NOT
   * NULL.
   *
   * @return the column
   */
  public ColumnModel asDeclared() {
    return new ColumnModel(
        true,
        name,
        referencedColumnName,
        unique,
        nullable,
        readOnly,
        columnDefinition,
        options,
        table,
        length,
        precision,
        scale,
        secondPrecision,
        checks,
        comment,
        defaultSql,
        place);
  }

  /**
   * This column as a member says it that leaves the writing to others.
   *
   * @return the column
   */
  public ColumnModel onlyRead() {
    return new ColumnModel(
        declared,
        name,
        referencedColumnName,
        unique,
        nullable,
        true,
        columnDefinition,
        options,
        table,
        length,
        precision,
        scale,
        secondPrecision,
        checks,
        comment,
        defaultSql,
        place);
  }
}
