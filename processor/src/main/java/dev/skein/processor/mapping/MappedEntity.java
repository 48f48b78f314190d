package dev.skein.processor.mapping;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.model.ToOneAttribute;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    return sorted().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The attributes that are its key. */
  List<Attribute> key() {
    return sorted().filter(MappedEntity::isId).toList();
  }

  private Stream<Attribute> sorted() {
    List<String> classes =
        model.attributes().stream().map(each -> each.place().className()).distinct().toList();
    return model.attributes().stream()
        .sorted(
            Comparator.comparing((Attribute each) -> !isId(each))
                .thenComparing(each -> classes.indexOf(each.place().className()))
                .thenComparing(Attribute::name));
  }

  static boolean isId(Attribute attribute) {
    return attribute instanceof BasicAttribute basic
        ? basic.is(BasicAttribute.Trait.ID)
        : attribute instanceof ToOneAttribute toOne && toOne.isKey();
  }

  Optional<Attribute> attribute(String name) {
    return model.attributes().stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
