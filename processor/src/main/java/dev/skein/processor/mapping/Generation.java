package dev.skein.processor.mapping;

import dev.skein.processor.model.SequenceGeneratorModel;
import dev.skein.processor.model.TableGeneratorModel;

/** What makes the values of a generated id. */
sealed interface Generation {

  /** The column itself. */
  record ByColumn() implements Generation {}

  /**
   * A sequence.
   *
   * @param said what is said of it
   */
  record BySequence(SequenceGeneratorModel said) implements Generation {}

  /**
   * A row in a table of counters.
   *
   * @param said what is said of the table
   */
  record ByTable(TableGeneratorModel said) implements Generation {}

  /** Code, without an object in the database. */
  record ByCode() implements Generation {}

  /**
   * Something else on each database.
   *
   * @param strategy how it is called
   */
  record ByDatabase(String strategy) implements Generation {}

  /**
   * Something that a compiler cannot tell.
   *
   * @param generator the class or parameter that nobody can look into
   */
  record Unknown(String generator) implements Generation {}
}
