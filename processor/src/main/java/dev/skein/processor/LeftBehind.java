package dev.skein.processor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Class files of entities that went to another package, in builds that do not clean: the source is
 * gone, and a class of that name is compiled elsewhere, which the snapshot does not know.
 */
final class LeftBehind {

  private final Elements elements;
  private final SourceFiles sources;
  private final Optional<Path> classes;

  LeftBehind(Elements elements, SourceFiles sources, Optional<Path> classes) {
    this.elements = elements;
    this.sources = sources;
    this.classes = classes;
  }

  /**
   * Whether a class of the snapshot is there only as a file that was left.
   *
   * @param name the name of the class
   * @param known all classes of the snapshot
   * @param compiled the entities that are compiled
   * @param roots the folders of the sources
   */
  boolean is(String name, Set<String> known, Set<String> compiled, List<Path> roots) {
    TypeElement type = elements.getTypeElement(name);
    return type != null
        && !compiled.contains(name)
        && !sources.has(type)
        && isOfThisModule(type)
        && !sources.mayHold(name, roots)
        && compiled.stream()
            .anyMatch(other -> !known.contains(other) && simple(other).equals(simple(name)));
  }

  private boolean isOfThisModule(TypeElement type) {
    String file = elements.getBinaryName(type).toString().replace('.', '/') + ".class";
    return classes.map(folder -> folder.resolve(file)).filter(Files::isRegularFile).isPresent();
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
