package dev.skein.processor.mapping;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.ToOneAttribute;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives tables their primary keys: first of all, because whatever points to an entity takes the
 * types and names of its key, another entity's key included.
 */
final class Keys {

  private final Tables tables;
  private final BasicMapping basics;
  private final ToOneMapping toOnes;
  private final SharedKeys sharedKeys;
  private final Problems problems;
  private final Set<String> open = new HashSet<>();
  private final Map<String, Boolean> mapped = new HashMap<>();

  Keys(
      Tables tables,
      BasicMapping basics,
      ToOneMapping toOnes,
      SharedKeys sharedKeys,
      Problems problems) {
    this.tables = tables;
    this.sharedKeys = sharedKeys;
    this.basics = basics;
    this.toOnes = toOnes;
    this.problems = problems;
  }

  /** Maps what is the key of an entity, after the keys it is made of. */
  void map(MappedEntity entity) {
    isMapped(entity);
  }

  /** Whether it could be mapped; why not has been told. */
  private boolean isMapped(MappedEntity entity) {
    String name = entity.model().className();
    if (open.contains(name)) {
      problems.error(entity.model().place(), MappingMessages.keyOfItself(entity.simpleName()));
      return false;
    }
    Boolean known = mapped.get(name);
    if (known != null) {
      return known;
    }
    open.add(name);
    MappedEntity parent = entity.parent();
    boolean whole =
        parent == null ? own(Holder.of(entity)) : isMapped(parent) && inherited(entity, parent);
    sharedKeys.ofSecondaryTables(entity);
    open.remove(name);
    mapped.put(name, whole);
    return whole;
  }

  private boolean inherited(MappedEntity entity, MappedEntity parent) {
    return switch (entity.strategy()) {
      case SINGLE_TABLE -> true;
      case JOINED -> sharedKeys.ofSubclass(entity, parent);
      case TABLE_PER_CLASS -> {
        refuseIdentity(entity);
        yield own(new Holder(entity.root(), entity.table()));
      }
    };
  }

  /** One column cannot count for the rows of several tables. */
  private void refuseIdentity(MappedEntity entity) {
    MappedEntity root = entity.root();
    root.attributes(BasicAttribute.class).stream()
        .filter(GeneratorChoice::isIdentity)
        .forEach(
            attribute ->
                problems.error(
                    attribute.place().at("jakarta.persistence.GeneratedValue", "strategy"),
                    MappingMessages.identityOfSeveralTables(
                        root.member(attribute.name()), root.simpleName())));
  }

  private boolean own(Holder holder) {
    List<String> key = new ArrayList<>();
    boolean whole = true;
    for (Attribute attribute : holder.entity().key()) {
      List<String> columns = columns(holder, attribute);
      whole &= !columns.isEmpty();
      key.addAll(columns);
    }
    holder.table().primaryKey(key);
    return whole;
  }

  private List<String> columns(Holder holder, Attribute attribute) {
    if (attribute instanceof ToOneAttribute toOne) {
      Optional<MappedEntity> target = tables.entity(toOne.targetClass());
      return target.isEmpty() || isMapped(target.get())
          ? JoinColumn.names(toOnes.map(holder, toOne))
          : List.of();
    }
    return attribute instanceof BasicAttribute basic
        ? basics.map(holder, basic).stream().map(MappedColumn::name).toList()
        : List.of();
  }
}
