package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.problem.AnnotationMessages;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.problem.ValueMessages;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds the converter of a member: one that it names, or one that applies itself. */
final class Converters {

  /** No converter may stand beside these, and none applies itself there (JPA 3.2, 11.1.10). */
  private static final List<String> UNCONVERTED =
      List.of(jpa("Id"), jpa("Version"), jpa("Enumerated"), jpa("Temporal"));

  private final JavaTypes types;
  private final List<ConverterClass> applyingThemselves;
  private final Problems problems;

  Converters(JavaTypes types, Collection<TypeElement> applyingThemselves, Problems problems) {
    this.types = types;
    this.applyingThemselves =
        applyingThemselves.stream()
            .flatMap(type -> ConverterClass.of(type, types).stream())
            .toList();
    this.problems = problems;
  }

  /** What was found for a member: a converter, none, or something that is wrong and was told. */
  record Found(Optional<ConverterClass> converter, boolean wrong) {

    private static final Found NONE = new Found(Optional.empty(), false);
    private static final Found WRONG = new Found(Optional.empty(), true);
  }

  /** Looks at a member that is one value. */
  Found of(Member member) {
    Optional<Annotation> said = said(member.annotations());
    if (said.isEmpty()) {
      return isConvertible(member) ? ofType(member) : Found.NONE;
    }
    if (said.get().flag("disableConversion", false)) {
      return Found.NONE;
    }
    return isConvertible(member) ? named(member, said.get()) : refuse(member, said.get());
  }

  /** What is said of the member itself, not of something within it. */
  static Optional<Annotation> said(Annotations member) {
    for (Annotation said : member.repeated(jpa("Convert"), jpa("Converts"))) {
      if (said.text("attributeName") == null) {
        return Optional.of(said);
      }
    }
    return Optional.empty();
  }

  private static boolean isConvertible(Member member) {
    return Collections.disjoint(UNCONVERTED, member.annotations().names());
  }

  private Found refuse(Member member, Annotation said) {
    String beside =
        UNCONVERTED.stream().filter(member.annotations()::has).findFirst().orElseThrow();
    problems.error(
        said.place(),
        AnnotationMessages.contradiction(
            "@Convert",
            member.place(),
            "a member with " + Coverage.simple(beside),
            "Remove one of the two"));
    return Found.WRONG;
  }

  private Found named(Member member, Annotation said) {
    TypeMirror named = said.type("converter");
    Optional<TypeElement> type = named == null ? Optional.empty() : types.elementOf(named);
    if (type.isEmpty()) {
      problems.error(said.place(), ValueMessages.noConverter(member.place()));
      return Found.WRONG;
    }
    Optional<ConverterClass> converter = ConverterClass.of(type.get(), types);
    if (converter.isEmpty()) {
      problems.error(
          said.place("converter"),
          ValueMessages.converterTypes(type.get().getQualifiedName().toString()));
    }
    return new Found(converter, converter.isEmpty());
  }

  private Found ofType(Member member) {
    if (applyingThemselves.isEmpty()) {
      return Found.NONE;
    }
    List<ConverterClass> fitting =
        applyingThemselves.stream()
            .filter(converter -> types.isSame(converter.attribute(), member.type()))
            .toList();
    if (fitting.size() > 1) {
      List<String> names = fitting.stream().map(ConverterClass::name).sorted().toList();
      problems.error(member.place(), ValueMessages.severalConverters(member.place(), names));
      return Found.WRONG;
    }
    return fitting.isEmpty() ? Found.NONE : new Found(Optional.of(fitting.get(0)), false);
  }
}
