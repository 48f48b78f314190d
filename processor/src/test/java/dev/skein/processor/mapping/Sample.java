package dev.skein.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.skein.processor.equality.Models;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problem;
import dev.skein.processor.problem.Problem.Severity;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.Column;
import dev.skein.schema.Table;
import java.util.List;

/**
 * A few entities and what they are mapped to.
 *
 * @param mapped what they are mapped to
 * @param problems what was wrong with them
 */
record Sample(Mapped mapped, List<Problem> problems) {

  /** Maps entities of package com.acme by the specification's names. */
  static Sample of(String entities) {
    return of(entities, new JpaNaming(), MappingOptions.defaults());
  }

  static Sample of(String entities, Naming naming, MappingOptions options) {
    Problems problems = new Problems();
    Mapped mapped = new Mapping(naming, options, problems).map(entities(entities));
    return new Sample(mapped, problems.all());
  }

  /** Entities of package com.acme, of which none is wrong by itself. */
  static List<EntityModel> entities(String entities) {
    String source =
        """
        package com.acme;
        import dev.skein.annotation.*;
        import jakarta.persistence.*;
        import java.math.*;
        import java.util.*;
        import org.hibernate.annotations.OnDelete;
        import org.hibernate.annotations.OnDeleteAction;
        """
            + entities;
    Models models = Models.of(List.of(JavaFileObjects.forSourceString("com.acme.All", source)));
    assertThat(models.problems().all()).isEmpty();
    return models.entities();
  }

  Table table(String name) {
    assertThat(problems).isEmpty();
    return mapped.snapshot().schema().tables().require(name);
  }

  Column column(String table, String name) {
    return table(table).columns().require(name);
  }

  ColumnIntent intent(String table, String column) {
    assertThat(problems).isEmpty();
    return mapped.intent().column(table, column).orElseThrow();
  }

  /** The one problem there is. */
  Problem problem() {
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  /** Some entities have one error, at a place. */
  static void assertProblem(String entities, Place place, String message) {
    assertOnly(Severity.ERROR, entities, place, message);
  }

  /** Of some entities there is one warning, at a place. */
  static void assertWarning(String entities, Place place, String message) {
    assertOnly(Severity.WARNING, entities, place, message);
  }

  private static void assertOnly(Severity severity, String entities, Place place, String message) {
    Problem problem = of(entities).problem();
    assertThat(problem.message()).hasToString(message);
    assertThat(problem.place()).isEqualTo(place);
    assertThat(problem.severity()).isEqualTo(severity);
  }
}
