package dev.skein.processor.model;

import dev.skein.processor.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@code @ElementCollection}: values in a table of their own.
 *
 * @param name its name
 * @param collection how it holds its elements
 * @param elements what an element is, as attributes of the table: one basic attribute, or those of
 *     an embeddable
 * @param table what is said of the table
 * @param softDelete the column that tells which rows count as removed, or null
 * @param intent what it says of its past
 * @param place the member that declares it
 */
public record ElementCollectionAttribute(
    String name,
    CollectionModel collection,
    List<Attribute> elements,
    CollectionTableModel table,
    @Nullable BasicAttribute softDelete,
    MemberIntent intent,
    Place place)
    implements Attribute {
  /** Copies the attributes. */
  public ElementCollectionAttribute {
    elements = List.copyOf(elements);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitElementCollection(this);
  }
}
