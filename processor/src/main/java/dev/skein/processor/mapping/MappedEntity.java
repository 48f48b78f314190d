package dev.skein.processor.mapping;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.EntityModel;
import java.util.Optional;

/**
 * An entity and its table.
 *
 * @param model the entity
 * @param table the table it is kept in
 */
record MappedEntity(EntityModel model, TableDraft table) {

  /** The class without its package. */
  String simpleName() {
    return model.className().substring(model.className().lastIndexOf('.') + 1);
  }

  /** A member as messages call it: {@code Example.category}. */
  String member(String attribute) {
    return simpleName() + "." + attribute;
  }

  Optional<Attribute> attribute(String name) {
    return model.attributes().stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
