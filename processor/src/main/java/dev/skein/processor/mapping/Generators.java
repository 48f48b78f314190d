package dev.skein.processor.mapping;

import dev.skein.processor.mapping.Generation.ByCode;
import dev.skein.processor.mapping.Generation.ByColumn;
import dev.skein.processor.mapping.Generation.ByDatabase;
import dev.skein.processor.mapping.Generation.BySequence;
import dev.skein.processor.mapping.Generation.ByTable;
import dev.skein.processor.mapping.Generation.Unknown;
import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.SequenceGeneratorModel;
import dev.skein.processor.problem.GeneratorMessages;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.NamedList;
import dev.skein.schema.Sequence;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Generated ids: which columns count by themselves, and what is behind the others. */
final class Generators {

  /** How many values a provider takes at once if nobody says (JPA 3.2, section 11.1.51). */
  static final int ALLOCATION_SIZE = 50;

  private static final Set<String> WHOLE_NUMBERS =
      Set.of(
          "byte",
          "short",
          "int",
          "long",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long");

  private static final Set<String> BIG_NUMBERS =
      Set.of("java.math.BigInteger", "java.math.BigDecimal");

  private static final Set<String> UUIDS = Set.of("java.util.UUID", "java.lang.String", "byte[]");

  private final Naming naming;
  private final Problems problems;
  private final Tables tables;
  private final CounterTables counters;
  private final Map<String, Sequence> sequences = new LinkedHashMap<>();

  Generators(Naming naming, Tables tables, Problems problems) {
    this.naming = naming;
    this.problems = problems;
    this.tables = tables;
    this.counters = new CounterTables(naming, tables, problems);
  }

  /** Whether an id of that type needs no help of the database, if nobody says what makes it. */
  static boolean makesItself(String type) {
    return UUIDS.contains(type);
  }

  /**
   * Adds the tables that generated ids need.
   *
   * @return the sequences they need
   */
  NamedList<Sequence> add() {
    for (MappedEntity entity : tables.entities()) {
      entity
          .attributes(BasicAttribute.class)
          .forEach(
              attribute ->
                  GeneratorChoice.of(attribute).ifPresent(made -> add(entity, attribute, made)));
    }
    counters.add();
    return NamedList.of(
        sequences.values().stream().sorted(Comparator.comparing(Sequence::name)).toList());
  }

  private void add(MappedEntity entity, BasicAttribute attribute, Generation made) {
    String type = attribute.type().name();
    String strategy = Objects.requireNonNull(attribute.generated()).strategy();
    Place place = attribute.place().at("jakarta.persistence.GeneratedValue", "strategy");
    String member = entity.member(attribute.name());
    if (!fits(made, strategy, type)) {
      problems.error(place, MappingMessages.generatedType(member, type, strategy));
    } else if (made instanceof BySequence sequence) {
      add(sequence(entity, sequence.said()), entity, attribute);
    } else if (made instanceof ByTable table) {
      counters.use(table.said(), entity, attribute);
    } else if (made instanceof ByDatabase database) {
      problems.error(attribute.place(), GeneratorMessages.ofEach(member, database.strategy()));
    } else if (made instanceof Unknown unknown) {
      problems.error(attribute.place(), GeneratorMessages.unknown(member, unknown.generator()));
    }
  }

  private static boolean fits(Generation made, String strategy, String type) {
    if (made instanceof ByCode) {
      return !strategy.equals("UUID") || UUIDS.contains(type);
    }
    return made instanceof ByColumn ? WHOLE_NUMBERS.contains(type) : isNumber(type);
  }

  private static boolean isNumber(String type) {
    return WHOLE_NUMBERS.contains(type) || BIG_NUMBERS.contains(type);
  }

  private void add(Sequence sequence, MappedEntity entity, BasicAttribute attribute) {
    Sequence there = sequences.putIfAbsent(Identifiers.key(sequence.name()), sequence);
    if (there != null && !there.equals(sequence)) {
      problems.error(
          attribute.place(),
          MappingMessages.sequenceTwice(entity.member(attribute.name()), sequence.name()));
    }
  }

  private Sequence sequence(MappedEntity entity, SequenceGeneratorModel said) {
    return new Sequence(
        name(said.schema(), firstOf(said.sequenceName(), said.name(), counted(entity) + "_SEQ")),
        said.initialValue(),
        said.allocationSize(),
        said.options());
  }

  /** What a sequence is called after, its quotes forgotten: the table, if there is one. */
  private static String counted(MappedEntity entity) {
    return entity.model().query()
        ? entity.model().entityName()
        : Identifiers.text(entity.table().name().name());
  }

  /** A sequence is not in its table's schema of its own accord. */
  private String name(@Nullable String schema, String logicalName) {
    return TableName.of(schema, logicalName, naming).qualified();
  }

  private static String firstOf(@Nullable String... names) {
    return Stream.of(names).filter(Objects::nonNull).findFirst().orElseThrow();
  }
}
