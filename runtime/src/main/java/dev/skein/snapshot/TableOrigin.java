package dev.skein.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a table comes from.
 *
 * @param entityClass the qualified name of the entity
 * @param subclasses the qualified names of the entities below it that are kept in the table as well
 * @param member the member whose join table it is, or null if it is the entity's own; what is no
 *     member begins with an at sign
 * @param columns the member path of each column, by the column's name
 * @param enums the constants, in order, of each column that keeps an enum, by the column's name
 */
public record TableOrigin(
    String entityClass,
    List<String> subclasses,
    @Nullable String member,
    Map<String, String> columns,
    Map<String, List<String>> enums) {

  /** What the member of a table of counters begins with, which is kept for no member. */
  public static final String COUNTERS = "@TableGenerator";

  /** The path of the column that tells of which class a row is. */
  public static final String DISCRIMINATOR = "@DiscriminatorColumn";

  /** What the path of a column begins with that tells which rows count as removed. */
  public static final String SOFT_DELETE = "@SoftDelete";

  /**
   * What the path of a column has between the class, if that is not the table's, and the member.
   */
  public static final String CLASS_END = "#";

  /** Copies the maps, and sorts the classes. */
  public TableOrigin {
    subclasses = subclasses.stream().sorted().toList();
    columns = Map.copyOf(columns);
    enums = Map.copyOf(enums);
  }

  /**
   * The origin of a table that keeps no subclasses.
   *
   * @param entityClass the qualified name of the entity
   * @param member the member whose join table it is, or null if it is the entity's own
   * @param columns the member path of each column, by the column's name
   * @param enums the constants, in order, of each column that keeps an enum, by the column's name
   */
  public TableOrigin(
      String entityClass,
      @Nullable String member,
      Map<String, String> columns,
      Map<String, List<String>> enums) {
    this(entityClass, List.of(), member, columns, enums);
  }

  /**
   * All entities that are kept in the table.
   *
   * @return their qualified names
   */
  public Stream<String> entityClasses() {
    return Stream.concat(Stream.of(entityClass), subclasses.stream());
  }

  /**
   * Tells whether generators count in the table.
   *
   * @return whether it is a table of counters
   */
  public boolean isOfCounters() {
    return member != null && member.startsWith(COUNTERS);
  }

  // Written out as those of the schema are, for each build compares all tables.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof TableOrigin that
            && entityClass.equals(that.entityClass)
            && subclasses.equals(that.subclasses)
            && Objects.equals(member, that.member)
            && columns.equals(that.columns)
            && enums.equals(that.enums));
  }

  @Override
  public int hashCode() {
    return Objects.hash(entityClass, subclasses, member, columns, enums);
  }
}
