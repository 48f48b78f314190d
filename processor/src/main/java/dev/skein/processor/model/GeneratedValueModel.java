package dev.skein.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code @GeneratedValue}.
 *
 * @param strategy the name of the {@code GenerationType}
 * @param generator the name of the generator, or null if none is given
 * @param inReach the generators Hibernate looks for it among, nearest first: on the member, the
 *     entity, the class that declares the member, the package of that class
 */
public record GeneratedValueModel(
    String strategy, @Nullable String generator, List<GeneratorModel> inReach) {

  /** The strategy of what the application makes, whatever its {@code GenerationType} says. */
  public static final String BY_CODE = "CODE";

  /** Copies the generators. */
  public GeneratedValueModel {
    inReach = List.copyOf(inReach);
  }
}
