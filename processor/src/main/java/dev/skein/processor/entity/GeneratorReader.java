package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;
import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.model.GeneratorModel;
import dev.skein.processor.model.GeneratorStrategy;
import dev.skein.processor.model.GenericGeneratorModel;
import dev.skein.processor.model.SequenceGeneratorModel;
import dev.skein.processor.model.TableGeneratorModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads the generators of ids that are declared near a member. */
final class GeneratorReader {

  private final JavaTypes javaTypes;

  GeneratorReader(JavaTypes javaTypes) {
    this.javaTypes = javaTypes;
  }

  /** The generators among which Hibernate looks for a member's, nearest first. */
  List<GeneratorModel> inReach(Member member) {
    Element declaring = Places.declaring(member.element());
    List<Element> near =
        Stream.of(
                member.element(),
                member.in().type().asElement(),
                declaring,
                javaTypes.packageOf(declaring))
            .distinct()
            .toList();
    return Stream.concat(
            near.stream().flatMap(declaration -> of(Annotations.of(declaration))),
            near.stream().flatMap(GeneratorReader::nameless))
        .toList();
  }

  /** Whether an annotation on a member says whose code makes its ids. */
  static boolean isByCode(Member member) {
    return classes(member.element()).findAny().isPresent();
  }

  /** Annotations that stand for a generator, and so have no name to be called by. */
  private static Stream<GeneratorModel> nameless(Element declaration) {
    return classes(declaration)
        .map(
            type ->
                new GenericGeneratorModel(
                    null,
                    GeneratorClass.strategyOf(type),
                    type.getQualifiedName().toString(),
                    Map.of(),
                    Places.of(declaration)));
  }

  private static Stream<TypeElement> classes(Element declaration) {
    return declaration.getAnnotationMirrors().stream()
        .flatMap(mirror -> GeneratorClass.ofIds(mirror, Places.of(declaration)).stream());
  }

  /** The generators declared there, in the order they are written. */
  private Stream<GeneratorModel> of(Annotations declaration) {
    return Stream.of(
            declaration.repeated(jpa("SequenceGenerator"), jpa("SequenceGenerators")).stream()
                .map(GeneratorReader::sequence),
            declaration.repeated(jpa("TableGenerator"), jpa("TableGenerators")).stream()
                .map(GeneratorReader::table),
            declaration
                .repeated(hibernate("GenericGenerator"), hibernate("GenericGenerators"))
                .stream()
                .map(this::generic))
        .flatMap(generators -> generators);
  }

  private static GeneratorModel sequence(Annotation sequence) {
    return new SequenceGeneratorModel(
        sequence.text("name"),
        sequence.identifier("sequenceName"),
        sequence.identifier("schema"),
        sequence.number("initialValue", 1),
        sequence.number("allocationSize", 50),
        sequence.text("options"));
  }

  /** Of the unique constraints and indexes that are said there Hibernate makes none. */
  private static GeneratorModel table(Annotation table) {
    return new TableGeneratorModel(
        table.text("name"),
        table.identifier("table"),
        table.identifier("schema"),
        table.identifier("pkColumnName"),
        TableGeneratorModel.KEY_LENGTH,
        table.identifier("valueColumnName"),
        table.text("options"),
        table.place());
  }

  private GeneratorModel generic(Annotation generic) {
    String said = strategy(generic);
    return new GenericGeneratorModel(
        generic.text("name"),
        GeneratorStrategy.named(said)
            .orElseGet(() -> GeneratorClass.strategyOf(said, javaTypes.named(said))),
        said,
        generic.annotations("parameters").stream()
            .collect(
                Collectors.toMap(
                    parameter -> String.valueOf(parameter.text("name")),
                    parameter -> Optional.ofNullable(parameter.identifier("value")).orElse(""),
                    (first, last) -> last,
                    TreeMap::new)),
        generic.place());
  }

  /** The class that is said goes before the name, which is {@code native} if none is said. */
  private String strategy(Annotation generic) {
    TypeMirror type = generic.type("type");
    if (type != null && !javaTypes.nameOf(type).equals(GeneratorClass.ANY)) {
      return javaTypes.nameOf(type);
    }
    String strategy = generic.text("strategy");
    return strategy == null ? "native" : strategy;
  }
}
