package dev.skein.processor.model;

import org.jspecify.annotations.Nullable;

/** A generator of ids that is declared on a member, a class or a package. */
public sealed interface GeneratorModel
    permits SequenceGeneratorModel, TableGeneratorModel, GenericGeneratorModel {

  /**
   * Its name in JPA.
   *
   * @return the name, or null if none is given (JPA 3.2)
   */
  @Nullable String name();
}
