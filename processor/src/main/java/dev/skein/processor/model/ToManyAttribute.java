package dev.skein.processor.model;

import dev.skein.processor.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code @OneToMany} or {@code @ManyToMany}.
 *
 * @param name its name
 * @param targetClass the qualified name of the entity it points to
 * @param manyToMany whether it is a {@code @ManyToMany}
 * @param collection how it holds the entities
 * @param mappedBy the attribute of the target that owns it, or null if it is the owner
 * @param joinColumns what is said of the columns in the target's table ({@code @OneToMany} with
 *     {@code @JoinColumn}), empty if nothing is
 * @param joinTable what {@code @JoinTable} says, or null if there is none
 * @param foreignKey what is said of the foreign key of the join columns
 * @param softDelete the column that tells which rows of its own table count as removed, or null
 * @param intent what it says of its past
 * @param place the member that declares it
 */
public record ToManyAttribute(
    String name,
    String targetClass,
    boolean manyToMany,
    CollectionModel collection,
    @Nullable String mappedBy,
    List<ColumnModel> joinColumns,
    @Nullable JoinTableModel joinTable,
    ForeignKeyModel foreignKey,
    @Nullable BasicAttribute softDelete,
    MemberIntent intent,
    Place place)
    implements Attribute {
  /** Copies the columns. */
  public ToManyAttribute {
    joinColumns = List.copyOf(joinColumns);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitToMany(this);
  }
}
