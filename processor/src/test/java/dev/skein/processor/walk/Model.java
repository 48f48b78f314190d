package dev.skein.processor.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Some entities.
 *
 * @param entities the entities
 * @param next the number of what comes next
 */
record Model(List<Entity> entities, int next) {

  Entity entity(int id) {
    return entities.stream()
        .filter(entity -> entity.id() == id)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No entity " + id));
  }

  boolean has(int id) {
    return entities.stream().anyMatch(entity -> entity.id() == id);
  }

  /** The name of a member's column, by JPA's rules. */
  String column(Field field) {
    if (!field.column().isEmpty()) {
      return field.column();
    }
    return field.type().is(Kind.TO_ONE)
        ? field.name() + "_" + column(entity(field.type().target()).key())
        : field.name();
  }

  /** The name of a member's column, or of its table if it has one. */
  String place(Entity entity, Field field) {
    if (field.type().hasColumn()) {
      return column(field);
    }
    return field.column().isEmpty() ? entity.name() + "_" + field.name() : field.column();
  }

  /** The name of the column of a collection's table that points to its owner. */
  String owner(Entity entity) {
    return entity.name() + "_" + column(entity.key());
  }

  /** Nothing said any more that works once. */
  Model settled() {
    return each(Entity::settled);
  }

  Model each(UnaryOperator<Entity> change) {
    return new Model(entities.stream().map(change).toList(), next);
  }

  Model with(Entity changed) {
    return each(entity -> entity.id() == changed.id() ? changed : entity);
  }

  Model plus(Entity added) {
    List<Entity> all = new ArrayList<>(entities);
    all.add(added);
    return new Model(List.copyOf(all), next);
  }

  /** Without an entity, and without the members that point to it. */
  Model minus(Entity gone) {
    List<Entity> left = new ArrayList<>();
    for (Entity entity : entities) {
      if (entity.id() != gone.id()) {
        Entity without = entity;
        for (Field field : entity.fields()) {
          without = field.type().target() == gone.id() ? without.minus(field) : without;
        }
        left.add(without);
      }
    }
    return new Model(List.copyOf(left), next);
  }

  /** After so many numbers were given out. */
  Model after(int given) {
    return new Model(entities, next + given);
  }
}
