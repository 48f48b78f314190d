package dev.skein.schema;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param name its name, its schema in front where it has one
 * @param columns its columns
 * @param primaryKey its primary key, or null if it has none
 * @param uniqueConstraints its unique constraints
 * @param foreignKeys its foreign keys
 * @param indexes its indexes
 * @param checks its check constraints
 * @param comment its comment, or null if it has none
 * @param options SQL to put behind its definition (JPA 3.2 {@code options}), or null
 */
public record Table(
    String name,
    NamedList<Column> columns,
    @Nullable PrimaryKey primaryKey,
    NamedList<UniqueConstraint> uniqueConstraints,
    NamedList<ForeignKey> foreignKeys,
    NamedList<Index> indexes,
    NamedList<CheckConstraint> checks,
    @Nullable String comment,
    @Nullable String options)
    implements Named {

  /**
   * A table with nothing in it yet.
   *
   * @param name its name
   * @return the table
   */
  public static Table named(String name) {
    return new Table(
        name,
        NamedList.empty(),
        null,
        NamedList.empty(),
        NamedList.empty(),
        NamedList.empty(),
        NamedList.empty(),
        null,
        null);
  }

  /**
   * This table under another name.
   *
   * @param newName the other name
   * @return the table
   */
  public Table withName(String newName) {
    return new Table(
        newName,
        columns,
        primaryKey,
        uniqueConstraints,
        foreignKeys,
        indexes,
        checks,
        comment,
        options);
  }

  /**
   * This table with other columns.
   *
   * @param change what becomes of the columns
   * @return the table
   */
  public Table columns(UnaryOperator<NamedList<Column>> change) {
    return new Table(
        name,
        change.apply(columns),
        primaryKey,
        uniqueConstraints,
        foreignKeys,
        indexes,
        checks,
        comment,
        options);
  }

  /**
   * This table with another primary key.
   *
   * @param newPrimaryKey the key, or null for none
   * @return the table
   */
  public Table withPrimaryKey(@Nullable PrimaryKey newPrimaryKey) {
    return new Table(
        name,
        columns,
        newPrimaryKey,
        uniqueConstraints,
        foreignKeys,
        indexes,
        checks,
        comment,
        options);
  }

  /**
   * This table with other unique constraints.
   *
   * @param change what becomes of the unique constraints
   * @return the table
   */
  public Table uniqueConstraints(UnaryOperator<NamedList<UniqueConstraint>> change) {
    return new Table(
        name,
        columns,
        primaryKey,
        change.apply(uniqueConstraints),
        foreignKeys,
        indexes,
        checks,
        comment,
        options);
  }

  /**
   * This table with other foreign keys.
   *
   * @param change what becomes of the foreign keys
   * @return the table
   */
  public Table foreignKeys(UnaryOperator<NamedList<ForeignKey>> change) {
    return new Table(
        name,
        columns,
        primaryKey,
        uniqueConstraints,
        change.apply(foreignKeys),
        indexes,
        checks,
        comment,
        options);
  }

  /**
   * This table with other indexes.
   *
   * @param change what becomes of the indexes
   * @return the table
   */
  public Table indexes(UnaryOperator<NamedList<Index>> change) {
    return new Table(
        name,
        columns,
        primaryKey,
        uniqueConstraints,
        foreignKeys,
        change.apply(indexes),
        checks,
        comment,
        options);
  }

  /**
   * This table with other checks.
   *
   * @param change what becomes of the checks
   * @return the table
   */
  public Table checks(UnaryOperator<NamedList<CheckConstraint>> change) {
    return new Table(
        name,
        columns,
        primaryKey,
        uniqueConstraints,
        foreignKeys,
        indexes,
        change.apply(checks),
        comment,
        options);
  }

  /**
   * This table with another comment.
   *
   * @param newComment the comment, or null for none
   * @return the table
   */
  public Table withComment(@Nullable String newComment) {
    return new Table(
        name,
        columns,
        primaryKey,
        uniqueConstraints,
        foreignKeys,
        indexes,
        checks,
        newComment,
        options);
  }

  /**
   * This table with other options.
   *
   * @param newOptions the SQL, or null for none
   * @return the table
   */
  public Table withOptions(@Nullable String newOptions) {
    return new Table(
        name,
        columns,
        primaryKey,
        uniqueConstraints,
        foreignKeys,
        indexes,
        checks,
        comment,
        newOptions);
  }

  /**
   * The keys, constraints and indexes that name a column.
   *
   * @param column the name of the column
   * @return their names
   */
  public List<String> partsThatUse(String column) {
    Stream<PrimaryKey> key = Stream.ofNullable(primaryKey);
    return Stream.of(
            key.filter(part -> part.columns().contains(column)),
            uniqueConstraints.stream().filter(part -> part.columns().contains(column)),
            foreignKeys.stream().filter(part -> part.columns().contains(column)),
            indexes.stream().filter(part -> part.columnNames().contains(column)))
        .flatMap(parts -> parts)
        .map(Named::name)
        .toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Table that
            && name.equals(that.name)
            && columns.equals(that.columns)
            && Objects.equals(primaryKey, that.primaryKey)
            && uniqueConstraints.equals(that.uniqueConstraints)
            && foreignKeys.equals(that.foreignKeys)
            && indexes.equals(that.indexes)
            && checks.equals(that.checks)
            && Objects.equals(comment, that.comment)
            && Objects.equals(options, that.options));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        name,
        columns,
        primaryKey,
        uniqueConstraints,
        foreignKeys,
        indexes,
        checks,
        comment,
        options);
  }
}
