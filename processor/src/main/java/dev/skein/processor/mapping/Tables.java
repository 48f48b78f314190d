package dev.skein.processor.mapping;

import dev.skein.processor.model.InheritanceModel.Strategy;
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

  /** Adds an entity, after its parent. */
  void add(MappedEntity entity) {
    entities.put(entity.model().className(), entity);
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

  /** The tables that keep what an attribute of an entity holds: one of its own, or the entity's. */
  List<TableDraft> keeping(MappedEntity entity, String attribute) {
    MappedEntity owner =
        entity.lineage().stream().filter(each -> each.has(attribute)).findFirst().orElse(entity);
    return drafts.values().stream()
        .filter(draft -> attribute.equals(draft.origin().member()))
        .filter(draft -> draft.origin().entityClass().equals(owner.model().className()))
        .findFirst()
        .map(List::of)
        .orElseGet(() -> withTablesOf(owner));
  }

  Optional<MappedEntity> entity(String className) {
    return Optional.ofNullable(entities.get(className));
  }

  /** The entities, of each hierarchy the parents before the subclasses. */
  Collection<MappedEntity> entities() {
    return Collections.unmodifiableCollection(entities.values());
  }

  /**
   * The table of an entity, and of all below it if each class has a table with all it has: the
   * tables that keep what the entity declares.
   */
  List<TableDraft> withTablesOf(MappedEntity entity) {
    return entity.strategy() == Strategy.TABLE_PER_CLASS
        ? entities.values().stream()
            .filter(each -> each.isA(entity.model().className()))
            .map(MappedEntity::table)
            .toList()
        : List.of(entity.table());
  }

  /** The tables by name. */
  List<TableDraft> drafts() {
    return drafts.values().stream()
        .sorted(Comparator.comparing(draft -> draft.name().key()))
        .toList();
  }

  /** Who a table belongs to, as messages call it: what is no member begins with an at sign. */
  static String owner(TableDraft draft) {
    String entity = simple(draft.origin().entityClass());
    String member = draft.origin().member();
    return member == null || member.startsWith("@") ? entity : entity + "." + member;
  }

  /** A class without its package. */
  static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }
}
