package dev.skein.processor.mapping;

import dev.skein.processor.mapping.Generation.ByCode;
import dev.skein.processor.mapping.Generation.ByColumn;
import dev.skein.processor.mapping.Generation.ByDatabase;
import dev.skein.processor.mapping.Generation.BySequence;
import dev.skein.processor.mapping.Generation.ByTable;
import dev.skein.processor.mapping.Generation.Unknown;
import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.GeneratedValueModel;
import dev.skein.processor.model.GeneratorModel;
import dev.skein.processor.model.GeneratorStrategy;
import dev.skein.processor.model.GenericGeneratorModel;
import dev.skein.processor.model.SequenceGeneratorModel;
import dev.skein.processor.model.TableGeneratorModel;
import dev.skein.processor.problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the generator that is meant, as Hibernate does.
 *
 * <p>It takes the nearest of the name, else the nearest without a name, and the nearest of all if
 * no name is asked for. Where the strategy is left open, sequences come before tables, and those
 * before Hibernate's own.
 */
final class GeneratorChoice {

  private final GeneratedValueModel generated;
  private final String type;
  private final Place place;

  private GeneratorChoice(GeneratedValueModel generated, BasicAttribute attribute) {
    this.generated = generated;
    this.type = attribute.type().name();
    this.place = attribute.place();
  }

  /** What makes the values of an attribute, if anything does. */
  static Optional<Generation> of(BasicAttribute attribute) {
    return Optional.ofNullable(attribute.generated())
        .map(generated -> new GeneratorChoice(generated, attribute).made());
  }

  static boolean isIdentity(BasicAttribute attribute) {
    return of(attribute).filter(ByColumn.class::isInstance).isPresent();
  }

  private Generation made() {
    String name = generated.generator();
    return switch (generated.strategy()) {
      case "IDENTITY" -> new ByColumn();
      case "SEQUENCE" ->
          nearest(SequenceGeneratorModel.class)
              .<Generation>map(BySequence::new)
              .orElseGet(() -> sequence(name));
      case "TABLE" ->
          nearest(TableGeneratorModel.class)
              .<Generation>map(ByTable::new)
              .orElseGet(() -> table(name));
      case "AUTO" -> auto(name);
      default -> new ByCode();
    };
  }

  private Generation auto(@Nullable String name) {
    Optional<GeneratorStrategy> legacy =
        Optional.ofNullable(name).flatMap(GeneratorStrategy::named);
    if ("increment".equals(name)) {
      return new ByCode(); // goes before any generator of that name
    }
    return declared()
        .or(() -> legacy.map(strategy -> of(strategy, null, String.valueOf(name))))
        .or(() -> Generators.makesItself(type) ? Optional.of(new ByCode()) : Optional.empty())
        .orElseGet(() -> sequence(name));
  }

  private Optional<Generation> declared() {
    Function<SequenceGeneratorModel, Generation> bySequence = BySequence::new;
    Function<TableGeneratorModel, Generation> byTable = ByTable::new;
    return nearest(SequenceGeneratorModel.class)
        .map(bySequence)
        .or(() -> nearest(TableGeneratorModel.class).map(byTable))
        .or(() -> nearest(GenericGeneratorModel.class).map(this::generic));
  }

  private Generation generic(GenericGeneratorModel said) {
    return of(said.strategy(), said, said.said());
  }

  private Generation of(
      GeneratorStrategy strategy, @Nullable GenericGeneratorModel said, String words) {
    return switch (strategy) {
      case IDENTITY -> new ByColumn();
      case CODE -> new ByCode();
      case SEQUENCE -> said == null ? sequence(null) : new GeneratorParameters(said).sequence();
      case TABLE -> said == null ? table(null) : new GeneratorParameters(said).table();
      case NATIVE -> new ByDatabase(words);
      case UNKNOWN -> new Unknown(words);
    };
  }

  private <T extends GeneratorModel> Optional<T> nearest(Class<T> kind) {
    List<T> all = generated.inReach().stream().filter(kind::isInstance).map(kind::cast).toList();
    String name = generated.generator();
    return name == null
        ? all.stream().findFirst()
        : Stream.concat(
                all.stream().filter(said -> name.equals(said.name())),
                all.stream().filter(said -> said.name() == null))
            .findFirst();
  }

  private static Generation sequence(@Nullable String name) {
    return new BySequence(
        new SequenceGeneratorModel(name, null, null, 1, Generators.ALLOCATION_SIZE, null));
  }

  private Generation table(@Nullable String name) {
    return new ByTable(TableGeneratorModel.unsaid(name, place));
  }
}
