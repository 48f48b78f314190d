package dev.skein.processor.entity;

import javax.lang.model.type.DeclaredType;

/**
 * What members stand in: the class of an entity, or an embeddable that is a member itself.
 *
 * @param type the class, with its type arguments
 * @param path the path of the member that holds the embeddable with a dot behind, empty for an
 *     entity
 * @param access the access of classes that do not say
 * @param overrides what is said further out of the columns of the members
 * @param columns what is said of all columns in an embeddable
 * @param key whether the members are the entity's key, or some of it
 * @param reach how far constraints of Bean Validation reach to the members
 */
record Surroundings(
    DeclaredType type,
    String path,
    Access access,
    Overrides overrides,
    EmbeddedColumns columns,
    boolean key,
    Reach reach) {

  /** These with what a class says itself, which counts less than what is said further out. */
  Surroundings with(Annotations ofClass) {
    return new Surroundings(
        type, path, access, overrides.orElse(Overrides.of(ofClass)), columns, key, reach);
  }

  /** These, reached by constraints in another way. */
  Surroundings reached(Reach other) {
    return new Surroundings(type, path, access, overrides, columns, key, other);
  }
}
