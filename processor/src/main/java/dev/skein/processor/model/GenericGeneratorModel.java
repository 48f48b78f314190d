package dev.skein.processor.model;

import dev.skein.processor.problem.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate's {@code @GenericGenerator}.
 *
 * @param name its name
 * @param strategy what makes the ids
 * @param said the strategy as it is written, for messages
 * @param parameters its parameters by name
 * @param place where it is declared
 */
public record GenericGeneratorModel(
    @Nullable String name,
    GeneratorStrategy strategy,
    String said,
    Map<String, String> parameters,
    Place place)
    implements GeneratorModel {
  /** Copies the parameters. */
  public GenericGeneratorModel {
    parameters = Map.copyOf(parameters);
  }
}
