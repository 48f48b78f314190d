package dev.skein.processor;

import static java.util.stream.Collectors.toCollection;

import dev.skein.processor.problem.OptionMessages;
import dev.skein.processor.problem.Problems;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The entities in dependency jars that belong to the schema, by the packages that are named. */
final class LibraryEntities {

  private final Elements elements;
  private final Problems problems;

  LibraryEntities(Elements elements, Problems problems) {
    this.elements = elements;
    this.problems = problems;
  }

  /** The names of the entities in some packages, of which each has to hold one. */
  Set<String> in(List<String> packages) {
    return packages.stream().flatMap(this::in).collect(toCollection(TreeSet::new));
  }

  private Stream<String> in(String packageName) {
    PackageElement found = elements.getPackageElement(packageName);
    List<String> entities =
        Stream.ofNullable(found)
            .flatMap(LibraryEntities::types)
            .filter(SchemaEntities::isEntity)
            .map(type -> type.getQualifiedName().toString())
            .toList();
    if (entities.isEmpty()) {
      problems.error(null, OptionMessages.noEntityIn(packageName));
    }
    return entities.stream();
  }

  private static Stream<TypeElement> types(Element within) {
    return ElementFilter.typesIn(within.getEnclosedElements()).stream()
        .flatMap(type -> Stream.concat(Stream.of(type), types(type)));
  }
}
