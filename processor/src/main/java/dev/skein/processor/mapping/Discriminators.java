package dev.skein.processor.mapping;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.DiscriminatorModel;
import dev.skein.processor.model.InheritanceModel.Strategy;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.ColumnType;
import dev.skein.schema.SqlType;
import dev.skein.snapshot.TableOrigin;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The column that tells the classes of a hierarchy apart, and the checks that go with it: that it
 * holds the value of a class, and that a row has what its class cannot be without.
 */
final class Discriminators {

  /** Where the column comes from, in place of a member. */
  static final String PATH = TableOrigin.DISCRIMINATOR;

  private static final String DEFAULT_NAME = "DTYPE";

  private final Naming naming;
  private final Columns columns;
  private final DiscriminatorValues values;
  private final Collection<MappedEntity> entities;
  private final Map<String, List<MappedEntity>> hierarchies;

  Discriminators(Naming naming, Collection<MappedEntity> entities, Problems problems) {
    this.naming = naming;
    this.columns = new Columns(problems);
    this.values = new DiscriminatorValues(problems);
    this.entities = entities;
    this.hierarchies =
        entities.stream()
            .collect(Collectors.groupingBy(entity -> entity.root().model().className()));
  }

  /** Puts the columns into the roots' tables, before any attribute that only reads them. */
  void addColumns() {
    entities.stream()
        .filter(entity -> entity.parent() == null)
        .filter(this::hasColumn)
        .forEach(this::addColumn);
  }

  private boolean hasColumn(MappedEntity root) {
    DiscriminatorModel said = root.model().inheritance().discriminator();
    return switch (root.strategy()) {
      case SINGLE_TABLE ->
          said.formula() == null && (said.column().declared() || hierarchy(root).size() > 1);
      case JOINED -> said.column().declared();
      case TABLE_PER_CLASS -> false;
    };
  }

  private void addColumn(MappedEntity root) {
    DiscriminatorModel said = root.model().inheritance().discriminator();
    Map<MappedEntity, String> known = values.of(hierarchy(root));
    boolean nullable = known.containsValue(DiscriminatorValues.NULL);
    String logicalName = logicalName(said);
    MappedColumn column =
        new MappedColumn(
            Columns.column(said.column(), naming.physical(logicalName), type(said))
                .withNullable(nullable),
            logicalName,
            PATH,
            false,
            false,
            List.of(),
            new ColumnIntent(null, null, ofRowsThatAreThere(root, known), root.model().place()));
    columns.add(root.table(), column, said.column());
    if (!said.open() && !known.containsValue(DiscriminatorValues.NOT_NULL)) {
      String in =
          known.values().stream()
              .filter(value -> !value.equals(DiscriminatorValues.NULL))
              .sorted()
              .collect(Collectors.joining(", ", " in (", ")"));
      check(root, column.name(), column.name() + in);
    }
  }

  /** Rows that were there before the hierarchy are of the root, or of the only class there is. */
  private static @Nullable String ofRowsThatAreThere(
      MappedEntity root, Map<MappedEntity, String> known) {
    String ofRoot = known.get(root);
    Optional<String> ofOnly = known.values().stream().filter(each -> known.size() == 1).findFirst();
    return ofRoot != null ? ofRoot : ofOnly.orElse(null);
  }

  private static String logicalName(DiscriminatorModel said) {
    String name = said.column().name();
    return name == null ? DEFAULT_NAME : name;
  }

  private static ColumnType type(DiscriminatorModel said) {
    String definition = said.column().columnDefinition();
    if (definition != null) {
      return new ColumnType.Custom(definition);
    }
    return switch (said.type()) {
      case STRING -> ColumnType.of(SqlType.VARCHAR, said.column().length());
      case CHAR -> ColumnType.of(SqlType.CHAR, 1);
      case INTEGER -> ColumnType.of(SqlType.INTEGER);
    };
  }

  /** Puts in the checks for what only subclasses have, after their attributes. */
  void addChecks() {
    entities.stream()
        .filter(entity -> entity.parent() == null)
        .filter(root -> root.strategy() == Strategy.SINGLE_TABLE)
        .filter(root -> hierarchy(root).size() > 1)
        .forEach(this::addChecks);
  }

  private void addChecks(MappedEntity root) {
    DiscriminatorModel said = root.model().inheritance().discriminator();
    String formula = said.formula();
    String discriminator = formula == null ? naming.physical(logicalName(said)) : formula;
    values
        .of(hierarchy(root))
        .forEach(
            (entity, value) -> {
              List<String> required = required(entity);
              if (!required.isEmpty() && DiscriminatorValues.isValue(value)) {
                check(
                    root,
                    naming.physical(entity.model().entityName()),
                    discriminator + " <> " + value + " or (" + allPresent(required) + ")");
              }
            });
  }

  private static String allPresent(List<String> required) {
    return required.stream()
        .map(column -> column + " is not null")
        .collect(Collectors.joining(" and "));
  }

  /** The columns that are filled in each row of a class, and need not be in others. */
  private static List<String> required(MappedEntity entity) {
    List<MappedEntity> rootFirst =
        entity.lineage().stream()
            .sorted(Comparator.comparingInt(each -> each.lineage().size()))
            .toList();
    return rootFirst.stream()
        .filter(MappedEntity::isInTableOfRoot)
        .flatMap(
            each ->
                each.attributes(Attribute.class).stream()
                    .map(attribute -> Holder.path(each.model(), attribute.name())))
        .flatMap(path -> entity.table().required(path).stream())
        .distinct()
        .toList();
  }

  private static void check(MappedEntity root, String after, String condition) {
    root.table()
        .check(
            new Part<>(
                null,
                List.of(after),
                name -> new CheckConstraint(name, condition),
                root.model().place()));
  }

  private List<MappedEntity> hierarchy(MappedEntity root) {
    return hierarchies.getOrDefault(root.model().className(), List.of());
  }
}
