package dev.skein.processor.model;

import dev.skein.processor.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity with all that its mapped superclasses give it.
 *
 * @param className its canonical name ({@code com.acme.Outer.Inner}), as {@code
 *     Elements.getTypeElement} takes it
 * @param entityName its name in JPA: {@code @Entity(name)}, else the class name after the last dot
 *     ({@code Outer$Inner})
 * @param inheritance where it stands in a hierarchy of entities
 * @param query whether it is read by SQL of its own, Hibernate's {@code @Subselect}, so that no
 *     table keeps it
 * @param table what {@code @Table} says
 * @param secondaryTables the further tables it is kept in
 * @param attributes its persistent attributes, those of mapped superclasses first
 * @param renamedFrom the table name before, from {@code @RenamedFrom}, or null
 * @param dropped the columns given up, from {@code @Dropped}
 * @param place where it stands
 */
public record EntityModel(
    String className,
    String entityName,
    InheritanceModel inheritance,
    boolean query,
    TableModel table,
    List<SecondaryTableModel> secondaryTables,
    List<Attribute> attributes,
    @Nullable String renamedFrom,
    List<String> dropped,
    Place place) {
  /** Copies the lists. */
  public EntityModel {
    secondaryTables = List.copyOf(secondaryTables);
    attributes = List.copyOf(attributes);
    dropped = List.copyOf(dropped);
  }
}
