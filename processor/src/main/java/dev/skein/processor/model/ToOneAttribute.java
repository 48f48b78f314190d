package dev.skein.processor.model;

import dev.skein.processor.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code @ManyToOne} or {@code @OneToOne}.
 *
 * @param name its name
 * @param targetClass the qualified name of the entity it points to
 * @param oneToOne whether it is a {@code @OneToOne}
 * @param optional whether it may point nowhere
 * @param id whether it is an {@code @Id}
 * @param mapsId what {@code @MapsId} says: the attribute of the embedded key, empty for the whole
 *     key; null if it is not there
 * @param derived whether the key has a member of its own for it, in an id class or an embedded key
 * @param byKey whether the two entities share the values of their keys, without columns of its own
 *     ({@code @PrimaryKeyJoinColumn})
 * @param mappedBy the attribute of the target that owns it, or null if it is the owner
 * @param joinColumns what is said of its columns, empty if nothing is
 * @param joinTable the table it is kept in, or null if it is kept in columns
 * @param foreignKey what is said of its foreign key
 * @param intent what it says of its past
 * @param place the member that declares it
 */
public record ToOneAttribute(
    String name,
    String targetClass,
    boolean oneToOne,
    boolean optional,
    boolean id,
    @Nullable String mapsId,
    boolean derived,
    boolean byKey,
    @Nullable String mappedBy,
    List<ColumnModel> joinColumns,
    @Nullable JoinTableModel joinTable,
    ForeignKeyModel foreignKey,
    MemberIntent intent,
    Place place)
    implements Attribute {
  /** Copies the columns. */
  public ToOneAttribute {
    joinColumns = List.copyOf(joinColumns);
  }

  /**
   * Tells whether its columns are in the primary key.
   *
   * @return whether it is an id, or shares its columns with one
   */
  public boolean isKey() {
    return id || mapsId != null;
  }

  /**
   * This association by another name.
   *
   * @param other the name
   * @return the association
   */
  public ToOneAttribute withName(String other) {
    return new ToOneAttribute(
        other,
        targetClass,
        oneToOne,
        optional,
        id,
        mapsId,
        derived,
        byKey,
        mappedBy,
        joinColumns,
        joinTable,
        foreignKey,
        intent,
        place);
  }

  /**
   * This association, pointing nowhere or not.
   *
   * @param other whether it may point nowhere
   * @return the association
   */
  public ToOneAttribute withOptional(boolean other) {
    return new ToOneAttribute(
        name,
        targetClass,
        oneToOne,
        other,
        id,
        mapsId,
        derived,
        byKey,
        mappedBy,
        joinColumns,
        joinTable,
        foreignKey,
        intent,
        place);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitToOne(this);
  }
}
