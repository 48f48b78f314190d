package dev.skein.processor.mapping;

import dev.skein.processor.mapping.TableDraft.Origin;
import dev.skein.processor.mapping.TableDraft.Rows;
import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.model.InheritanceModel.Strategy;
import dev.skein.processor.model.TableModel;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides which table keeps an entity: one of its own, that of its hierarchy's root, or none. */
final class EntityTables {

  private final Tables tables;
  private final SecondaryTables secondaryTables;
  private final Problems problems;
  private final Map<String, EntityModel> models = new TreeMap<>();

  /** By the name of an entity all those below it. */
  private final Map<String, List<EntityModel>> below = new HashMap<>();

  EntityTables(Tables tables, Collection<EntityModel> models, Problems problems) {
    this.tables = tables;
    this.secondaryTables = new SecondaryTables(tables, problems);
    this.problems = problems;
    models.forEach(model -> this.models.put(model.className(), model));
    for (EntityModel model : this.models.values()) {
      above(model)
          .forEach(
              one -> below.computeIfAbsent(one.className(), none -> new ArrayList<>()).add(model));
    }
  }

  /** Begins the tables of all entities, of a parent before those of its subclasses. */
  void begin() {
    models.values().forEach(this::entity);
  }

  private MappedEntity entity(EntityModel model) {
    Optional<MappedEntity> there = tables.entity(model.className());
    if (there.isPresent()) {
      return there.get();
    }
    MappedEntity parent = parent(model).map(this::entity).orElse(null);
    Strategy strategy = parent == null ? strategyOf(model) : parent.strategy();
    TableDraft table =
        parent != null && strategy == Strategy.SINGLE_TABLE
            ? parent.table()
            : begin(model, strategy);
    MappedEntity entity =
        new MappedEntity(model, parent, strategy, table, secondaryTables.begin(model));
    tables.add(entity);
    return entity;
  }

  private Optional<EntityModel> parent(EntityModel model) {
    return Optional.ofNullable(model.inheritance().parent()).map(models::get);
  }

  private static Strategy strategyOf(EntityModel root) {
    Strategy said = root.inheritance().strategy();
    return said == null ? Strategy.SINGLE_TABLE : said;
  }

  private TableDraft begin(EntityModel model, Strategy strategy) {
    TableDraft draft =
        new TableDraft(
            tables.nameOf(model.table(), logicalName(model), model.place()),
            origin(model, strategy),
            rows(model, strategy));
    if (draft.isTable()) {
      tables.add(draft).ifPresent(other -> tableTwice(model, draft, other));
    }
    return draft;
  }

  private static String logicalName(EntityModel model) {
    String said = model.table().name();
    return said != null ? said : model.entityName();
  }

  private Rows rows(EntityModel model, Strategy strategy) {
    if (model.query()) {
      return Rows.NONE;
    }
    if (strategy != Strategy.TABLE_PER_CLASS) {
      return Rows.ALL;
    }
    if (model.inheritance().isAbstract()) {
      return Rows.NONE;
    }
    return below(model).isEmpty() ? Rows.ALL : Rows.SOME;
  }

  private void tableTwice(EntityModel model, TableDraft draft, TableDraft other) {
    problems.error(
        model.place(),
        MappingMessages.tableTwice(
            Tables.simple(model.className()), Tables.owner(other), draft.name().qualified()));
  }

  private Origin origin(EntityModel model, Strategy strategy) {
    List<EntityModel> below = strategy == Strategy.SINGLE_TABLE ? below(model) : List.of();
    List<EntityModel> above = above(model);
    return new Origin(
        model.className(),
        below.stream().map(EntityModel::className).toList(),
        null,
        model.renamedFrom(),
        Stream.of(Stream.of(model), below.stream(), above.stream())
            .flatMap(models -> models)
            .flatMap(each -> each.dropped().stream())
            .distinct()
            .toList(),
        members(model, strategy, above, below),
        comment(model.table(), below),
        model.table().options(),
        model.place());
  }

  /** Hibernate lets a subclass without a table of its own comment on the root's. */
  private static @Nullable String comment(TableModel table, List<EntityModel> below) {
    return below.stream()
        .map(each -> each.table().comment())
        .filter(Objects::nonNull)
        .reduce((first, last) -> last)
        .orElse(table.comment());
  }

  /** The id first, as one reads a table, then as declared, from the root down. */
  private static List<String> members(
      EntityModel model, Strategy strategy, List<EntityModel> above, List<EntityModel> below) {
    List<Attribute> inherited = above.stream().flatMap(each -> each.attributes().stream()).toList();
    Stream<Attribute> first =
        strategy == Strategy.TABLE_PER_CLASS
            ? inherited.stream()
            : inherited.stream().filter(MappedEntity::isId);
    List<Attribute> attributes = Stream.concat(first, model.attributes().stream()).toList();
    return Stream.of(
            attributes.stream().filter(MappedEntity::isId).map(Attribute::name),
            Stream.of(Discriminators.PATH),
            attributes.stream().filter(each -> !MappedEntity.isId(each)).map(Attribute::name),
            below.stream()
                .flatMap(
                    each ->
                        each.attributes().stream()
                            .map(attribute -> Holder.path(each, attribute.name()))))
        .flatMap(names -> names)
        .toList();
  }

  /** The entities above one, the root first. */
  private List<EntityModel> above(EntityModel model) {
    return parent(model)
        .map(parent -> Stream.concat(above(parent).stream(), Stream.of(parent)).toList())
        .orElse(List.of());
  }

  /** All entities below one, by depth and name. */
  private List<EntityModel> below(EntityModel model) {
    return below.getOrDefault(model.className(), List.of()).stream()
        .sorted(Comparator.comparing((EntityModel each) -> above(each).size()))
        .toList();
  }
}
