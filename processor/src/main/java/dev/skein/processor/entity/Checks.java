package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;

import dev.skein.processor.model.CheckModel;
import java.util.List;

/** Reads checks: JPA's within a table or column, Hibernate's beside it. */
final class Checks {

  private Checks() {}

  /** The {@code check} of a JPA annotation (JPA 3.2). */
  static List<CheckModel> within(Annotation tableOrColumn) {
    List<Annotation> said = tableOrColumn.annotations("check");
    return said.isEmpty()
        ? List.of()
        : said.stream()
            .map(
                check ->
                    new CheckModel(
                        check.identifier("name"), text(check, "constraint"), check.text("options")))
            .toList();
  }

  /** Hibernate's {@code @Check} on a class or member. */
  static List<CheckModel> beside(Annotations declaration) {
    List<Annotation> said = declaration.repeated(hibernate("Check"), hibernate("Checks"));
    return said.isEmpty()
        ? List.of()
        : said.stream()
            .map(
                check -> new CheckModel(check.identifier("name"), text(check, "constraints"), null))
            .toList();
  }

  private static String text(Annotation check, String value) {
    String condition = check.text(value);
    return condition == null ? "" : condition;
  }
}
