package dev.skein.processor.mapping;

import dev.skein.processor.model.EntityModel;
import dev.skein.processor.model.Intent;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.snapshot.Snapshot;
import java.util.List;

/** Turns entities into tables. */
@SuppressWarnings("UnusedVariable")
public final class Mapping {

  private final Naming naming;
  private final MappingOptions options;
  private final Problems problems;

  /**
   * Makes a mapping.
   *
   * @param naming the names that tables and columns get
   * @param options what the user chose
   * @param problems where to say what is wrong with the entities
   */
  public Mapping(Naming naming, MappingOptions options, Problems problems) {
    this.naming = naming;
    this.options = options;
    this.problems = problems;
  }

  /**
   * Maps all entities of a program.
   *
   * @param entities the entities, in any order
   * @return what they ask for; not to be used if errors were found
   */
  public Mapped map(List<EntityModel> entities) {
    return new Mapped(Snapshot.empty(), Intent.none());
  }
}
