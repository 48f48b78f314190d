package dev.skein.processor.mapping;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.EntityModel;
import java.util.Comparator;
import java.util.List;
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

  /**
   * Its attributes of one kind in the order Hibernate binds them: the key, then what mapped
   * superclasses give, each by name. Of two that share a column the first describes it.
   */
  <T extends Attribute> List<T> attributes(Class<T> kind) {
    List<String> classes =
        model.attributes().stream().map(each -> each.place().className()).distinct().toList();
    return model.attributes().stream()
        .sorted(
            Comparator.comparing((Attribute each) -> !isId(each))
                .thenComparing(each -> classes.indexOf(each.place().className()))
                .thenComparing(Attribute::name))
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  static boolean isId(Attribute attribute) {
    return attribute instanceof BasicAttribute basic && basic.is(BasicAttribute.Trait.ID);
  }

  Optional<Attribute> attribute(String name) {
    return model.attributes().stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
