package dev.skein.processor.mapping;

import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.model.GeneratedValueModel;
import dev.skein.processor.model.SequenceGeneratorModel;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.NamedList;
import dev.skein.schema.Sequence;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Generated ids: which columns count by themselves, and the sequences behind the others. */
final class Generators {

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

  /** How many values a provider takes at once if nobody says (JPA 3.2, section 11.1.51). */
  private static final int ALLOCATION_SIZE = 50;

  private final Naming naming;
  private final Problems problems;
  private final Collection<MappedEntity> entities;
  private final Map<String, Sequence> sequences = new LinkedHashMap<>();

  Generators(Naming naming, Problems problems, Collection<MappedEntity> entities) {
    this.naming = naming;
    this.problems = problems;
    this.entities = entities;
  }

  static boolean isIdentity(BasicAttribute attribute) {
    GeneratedValueModel generated = attribute.generated();
    return generated != null && generated.strategy().equals("IDENTITY");
  }

  /** The sequences that all generated ids need. */
  NamedList<Sequence> sequences() {
    for (MappedEntity entity : entities) {
      entity
          .attributes(BasicAttribute.class)
          .forEach(attribute -> map(entity, attribute, attribute.generated()));
    }
    return NamedList.of(
        sequences.values().stream().sorted(Comparator.comparing(Sequence::name)).toList());
  }

  private void map(
      MappedEntity entity, BasicAttribute attribute, @Nullable GeneratedValueModel generated) {
    if (generated == null) {
      return;
    }
    String type = attribute.type().name();
    boolean fits =
        switch (generated.strategy()) {
          case "IDENTITY" -> WHOLE_NUMBERS.contains(type);
          case "SEQUENCE" -> isNumber(type);
          case "UUID" -> UUIDS.contains(type);
          case "AUTO" -> isNumber(type) || UUIDS.contains(type);
          default -> true;
        };
    Place place = attribute.place().at("jakarta.persistence.GeneratedValue", "strategy");
    String member = entity.member(attribute.name());
    if (!fits) {
      problems.error(place, MappingMessages.generatedType(member, type, generated.strategy()));
    } else if (generated.strategy().equals("TABLE")) {
      problems.error(place, MappingMessages.generation(member, generated.strategy()));
    } else if (isNumber(type) && !generated.strategy().equals("IDENTITY")) {
      add(sequence(entity, generated), entity, attribute);
    }
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

  private Sequence sequence(MappedEntity entity, GeneratedValueModel generated) {
    String unsaid = Identifiers.text(entity.table().name().name()) + "_SEQ"; // forgets the quotes
    String generatorName = generated.generator();
    return generator(entity.model(), generatorName)
        .map(
            said ->
                new Sequence(
                    name(said.schema(), firstOf(said.sequenceName(), said.name(), unsaid)),
                    said.initialValue(),
                    said.allocationSize(),
                    said.options()))
        .orElseGet(
            () -> new Sequence(name(null, firstOf(generatorName, unsaid)), 1, ALLOCATION_SIZE));
  }

  /** A sequence is not in its table's schema of its own accord. */
  private String name(@Nullable String schema, String logicalName) {
    return Identifiers.qualified(
        schema == null ? null : naming.physical(schema), naming.physical(logicalName));
  }

  /**
   * The generator that is meant. Hibernate looks for it on the entity and its package only, and
   * takes the nearest if none is named.
   */
  private static Optional<SequenceGeneratorModel> generator(
      EntityModel entity, @Nullable String name) {
    return entity.sequences().stream()
        .filter(said -> name == null || name.equals(said.name()))
        .findFirst();
  }

  private static String firstOf(@Nullable String... names) {
    return Stream.of(names).filter(Objects::nonNull).findFirst().orElseThrow();
  }
}
