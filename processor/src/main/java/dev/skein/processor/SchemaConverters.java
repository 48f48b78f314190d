package dev.skein.processor;

import static java.util.stream.Collectors.toCollection;

import dev.skein.processor.entity.EntityReader;
import dev.skein.snapshot.Snapshot;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The converters of a schema that apply themselves: those of this compile, and those of the
 * snapshot that are still there.
 *
 * <p>No entity names them, so an entity that is compiled alone would not lead to them.
 */
final class SchemaConverters {

  private final Elements elements;
  private final Set<String> compiled;

  /**
   * The converters of one compile.
   *
   * @param elements the compile's elements
   * @param compiled the names of all classes that are compiled
   */
  SchemaConverters(Elements elements, Set<String> compiled) {
    this.elements = elements;
    this.compiled = Set.copyOf(compiled);
  }

  /** Their names. */
  Set<String> names(Snapshot before) {
    Stream<TypeElement> ofSnapshot = types(before.converters()).stream();
    Stream<TypeElement> ofCompile = types(compiled).stream().flatMap(SchemaConverters::withNested);
    return Stream.concat(ofSnapshot, ofCompile)
        .filter(EntityReader::isConverterApplyingItself)
        .map(type -> type.getQualifiedName().toString())
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<TypeElement> withNested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(SchemaConverters::withNested));
  }

  /** The classes of some names, without those that are gone. */
  List<TypeElement> types(Collection<String> names) {
    return names.stream()
        .sorted()
        .<TypeElement>map(elements::getTypeElement)
        .filter(Objects::nonNull)
        .toList();
  }
}
