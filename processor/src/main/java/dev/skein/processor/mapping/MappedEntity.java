package dev.skein.processor.mapping;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.model.InheritanceModel.Strategy;
import dev.skein.processor.model.ToOneAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entity and its table. It is equal to itself alone. */
final class MappedEntity {

  private final EntityModel model;
  private final @Nullable MappedEntity parent;
  private final Strategy strategy;
  private final TableDraft table;
  private final List<TableDraft> secondaryTables;

  /** Its attributes in the order Hibernate binds them; those of the key are the first. */
  private final List<Attribute> sorted;

  private final List<Attribute> key;

  /**
   * An entity that gets its table.
   *
   * @param model the entity
   * @param parent the entity it inherits from, or null if it is the root of its hierarchy
   * @param strategy how its hierarchy is kept
   * @param table the table it is kept in: its own, or the root's
   * @param secondaryTables the further tables that keep some of its attributes
   */
  MappedEntity(
      EntityModel model,
      @Nullable MappedEntity parent,
      Strategy strategy,
      TableDraft table,
      List<TableDraft> secondaryTables) {
    this.model = model;
    this.parent = parent;
    this.strategy = strategy;
    this.table = table;
    this.secondaryTables = List.copyOf(secondaryTables);
    this.sorted = BindingOrder.of(model.attributes());
    int keys = 0;
    while (keys < sorted.size() && isId(sorted.get(keys))) {
      keys++;
    }
    this.key = sorted.subList(0, keys);
  }

  EntityModel model() {
    return model;
  }

  @Nullable MappedEntity parent() {
    return parent;
  }

  Strategy strategy() {
    return strategy;
  }

  TableDraft table() {
    return table;
  }

  List<TableDraft> secondaryTables() {
    return secondaryTables;
  }

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
    List<T> ofKind = new ArrayList<>();
    for (Attribute each : sorted) {
      if (kind.isInstance(each)) {
        ofKind.add(kind.cast(each));
      }
    }
    return ofKind;
  }

  /** The attributes that are its key, where its own class and mapped superclasses have it. */
  List<Attribute> key() {
    return key;
  }

  /**
   * How far down one of its own attributes is declared, of the entities and mapped superclasses
   * that it has it from.
   */
  int levelOf(Attribute attribute) {
    String declaring =
        attribute.name().contains(".") ? model.className() : attribute.place().className();
    return model.attributes().stream()
            .filter(each -> !each.name().contains("."))
            .map(each -> each.place().className())
            .distinct()
            .toList()
            .indexOf(declaring)
        + (parent == null ? 0 : 1 + parent.levelOf());
  }

  private int levelOf() {
    return model.attributes().size() + (parent == null ? 0 : parent.levelOf());
  }

  /** Whether its key is an object of several members, if only by its class. */
  boolean hasCompositeKey() {
    List<Attribute> key = root().key();
    return key.size() > 1
        || root().table().primaryKey().size() > 1
        || key.stream().anyMatch(each -> each.name().contains("."))
        || key.stream()
            .anyMatch(
                each -> each instanceof ToOneAttribute toOne && toOne.derived() && toOne.id());
  }

  /** Whether a part of its embedded key is another entity's, which has a place of its own there. */
  boolean hasDerivedPartOfKey() {
    return root().attributes(ToOneAttribute.class).stream()
        .map(ToOneAttribute::mapsId)
        .anyMatch(part -> part != null && !part.isEmpty());
  }

  static boolean isId(Attribute attribute) {
    return attribute instanceof BasicAttribute basic
        ? basic.is(BasicAttribute.Trait.ID)
        : attribute instanceof ToOneAttribute toOne && toOne.isKey();
  }

  /** An attribute of its own or of an entity above it. */
  Optional<Attribute> attribute(String name) {
    return attributes().filter(each -> each.name().equals(name)).findFirst();
  }

  /** Whether it has an attribute that is not inherited. */
  boolean has(String name) {
    return model.attributes().stream().anyMatch(each -> each.name().equals(name));
  }

  /** All its attributes, those of the entities above it last. */
  Stream<Attribute> attributes() {
    return lineage().stream().flatMap(each -> each.model().attributes().stream());
  }

  /** Itself and the entities above it, the root last. */
  List<MappedEntity> lineage() {
    List<MappedEntity> lineage = new ArrayList<>();
    for (MappedEntity each = this; each != null; each = each.parent()) {
      lineage.add(each);
    }
    return List.copyOf(lineage);
  }

  MappedEntity root() {
    return parent == null ? this : parent.root();
  }

  /** Whether it or an entity above it is of that class. */
  boolean isA(String className) {
    return lineage().stream().anyMatch(each -> each.model().className().equals(className));
  }

  /** Whether it is a subclass whose own attributes are in a table beside its parent's. */
  boolean isJoined() {
    return parent != null && strategy == Strategy.JOINED;
  }

  /** Whether it is a subclass without a table of its own. */
  boolean isInTableOfRoot() {
    return parent != null && strategy == Strategy.SINGLE_TABLE;
  }
}
