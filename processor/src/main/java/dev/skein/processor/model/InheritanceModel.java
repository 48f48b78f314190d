package dev.skein.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an entity stands in a hierarchy of entities, as its own class says.
 *
 * @param parent the canonical name of the entity above it, or null if it is a root
 * @param isAbstract whether there are no entities of just this class
 * @param strategy what {@code @Inheritance} says, or null
 * @param discriminator what tells the classes of the hierarchy apart in one table
 * @param discriminatorValue what {@code @DiscriminatorValue} says, or null
 * @param keyColumns the {@code @PrimaryKeyJoinColumn}s, empty if nothing is said
 * @param foreignKey what is said of the foreign key from its key to the parent's
 */
public record InheritanceModel(
    @Nullable String parent,
    boolean isAbstract,
    @Nullable Strategy strategy,
    DiscriminatorModel discriminator,
    @Nullable String discriminatorValue,
    List<ColumnModel> keyColumns,
    ForeignKeyModel foreignKey) {
  /** Copies the columns. */
  public InheritanceModel {
    keyColumns = List.copyOf(keyColumns);
  }

  /** How a hierarchy is kept in tables (JPA 3.2, section 2.13). */
  public enum Strategy {
    /** All classes in one. */
    SINGLE_TABLE,
    /** Each class in a table with what it adds. */
    JOINED,
    /** Each class that has entities in a table with all it has. */
    TABLE_PER_CLASS
  }
}
