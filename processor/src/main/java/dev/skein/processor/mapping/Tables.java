package dev.skein.processor.mapping;

import dev.skein.processor.mapping.TableDraft.Origin;
import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.model.TableModel;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All tables of a program while they are put together, and the entities they keep. */
final class Tables {

  private final Naming naming;
  private final Problems problems;
  private final Map<String, TableDraft> drafts = new LinkedHashMap<>();
  private final Map<String, MappedEntity> entities = new LinkedHashMap<>();

  Tables(Naming naming, Problems problems) {
    this.naming = naming;
    this.problems = problems;
  }

  /** Begins the table of an entity. */
  void add(EntityModel entity) {
    TableModel said = entity.table();
    String name = said.name() != null ? said.name() : entity.entityName();
    Origin origin =
        new Origin(
            entity.className(),
            null,
            entity.renamedFrom(),
            entity.dropped(),
            members(entity),
            said.comment(),
            said.options(),
            entity.place());
    TableDraft draft = new TableDraft(nameOf(said, name, entity.place()), origin);
    MappedEntity mapped = new MappedEntity(entity, draft);
    entities.put(entity.className(), mapped);
    add(draft)
        .ifPresent(
            other ->
                problems.error(
                    entity.place(),
                    MappingMessages.tableTwice(
                        mapped.simpleName(), owner(other), draft.name().qualified())));
  }

  /**
   * Adds a table.
   *
   * @return the table in the way, if that name is taken
   */
  Optional<TableDraft> add(TableDraft draft) {
    return Optional.ofNullable(drafts.putIfAbsent(draft.name().key(), draft));
  }

  Optional<TableDraft> find(TableName name) {
    return Optional.ofNullable(drafts.get(name.key()));
  }

  /** The physical name of a table of which something is said. */
  TableName nameOf(TableModel said, String logicalName, Place place) {
    if (said.catalog() != null) {
      problems.error(place, MappingMessages.catalog(simple(place.className()), said.catalog()));
    }
    return new TableName(physical(said.schema()), naming.physical(logicalName));
  }

  private @Nullable String physical(@Nullable String logical) {
    return logical == null ? null : naming.physical(logical);
  }

  /** The table that keeps what an attribute of an entity holds: one of its own, or the entity's. */
  TableDraft keeping(MappedEntity entity, String attribute) {
    return drafts.values().stream()
        .filter(draft -> attribute.equals(draft.origin().member()))
        .filter(draft -> draft.origin().entityClass().equals(entity.model().className()))
        .findFirst()
        .orElse(entity.table());
  }

  Optional<MappedEntity> entity(String className) {
    return Optional.ofNullable(entities.get(className));
  }

  Collection<MappedEntity> entities() {
    return Collections.unmodifiableCollection(entities.values());
  }

  /** The tables by name. */
  List<TableDraft> drafts() {
    return drafts.values().stream()
        .sorted(Comparator.comparing(draft -> draft.name().key()))
        .toList();
  }

  /** Who a table belongs to, as messages call it. */
  static String owner(TableDraft draft) {
    String entity = simple(draft.origin().entityClass());
    String member = draft.origin().member();
    return member == null ? entity : entity + "." + member;
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  /** The id first, as one reads a table, then as declared. */
  private static List<String> members(EntityModel entity) {
    return Stream.concat(
            entity.attributes().stream().filter(MappedEntity::isId),
            entity.attributes().stream().filter(attribute -> !MappedEntity.isId(attribute)))
        .map(Attribute::name)
        .toList();
  }
}
