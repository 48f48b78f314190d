package dev.skein.processor;

import dev.skein.processor.problem.BuildMessages;
import dev.skein.processor.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * Mappings in {@code META-INF/orm.xml}, and in the mapping files that {@code persistence.xml}
 * names. What they say of the schema overrides annotations, which is all that Skein reads: so it is
 * refused rather than passed over.
 */
final class XmlMappings {

  private static final String ORM = "META-INF/orm.xml";
  private static final String PERSISTENCE = "META-INF/persistence.xml";

  /** What says nothing of tables and columns by itself. */
  private static final Set<String> AROUND =
      Set.of("entity-mappings", "persistence-unit-metadata", "persistence-unit-defaults");

  /** What says nothing of tables and columns, with all that is in it. */
  private static final Set<String> BESIDE =
      Set.of(
          "description",
          "package",
          "cascade-persist",
          "entity-listeners",
          "named-query",
          "named-native-query",
          "named-stored-procedure-query",
          "sql-result-set-mapping");

  private final ModuleLayout layout;
  private final Optional<Path> classes;
  private final Problems problems;

  /**
   * The mappings of a module.
   *
   * @param layout where its files are
   * @param classes where its class files go, and its resources before them
   * @param problems where to tell what is refused
   */
  XmlMappings(ModuleLayout layout, Optional<Path> classes, Problems problems) {
    this.layout = layout;
    this.classes = classes;
    this.problems = problems;
  }

  /** Refuses what shapes the schema. */
  void refuse() {
    Stream<String> named =
        find(PERSISTENCE).stream()
            .flatMap(file -> elements(file).stream())
            .filter(element -> element.name().equals("mapping-file"))
            .map(XmlElement::text);
    Stream.concat(Stream.of(ORM), named)
        .distinct()
        .flatMap(name -> find(name).stream())
        .forEach(this::refuse);
  }

  private void refuse(Path file) {
    elements(file).stream()
        .filter(element -> AROUND.containsAll(element.ancestors()))
        .filter(element -> !AROUND.contains(element.name()) && !BESIDE.contains(element.name()))
        .findFirst()
        .ifPresent(
            element ->
                problems.error(
                    null,
                    BuildMessages.xmlMapping(layout.shown(file), element.line(), element.name())));
  }

  /** As it was written, else as the build copied it. */
  private Optional<Path> find(String name) {
    Path sources = layout.baseDirectory().resolve("src/main/resources");
    try {
      return Stream.concat(Stream.of(sources), classes.stream())
          .map(folder -> folder.resolve(name))
          .filter(Files::isRegularFile)
          .findFirst();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private List<XmlElement> elements(Path file) {
    try {
      return XmlElement.read(file);
    } catch (IOException | XMLStreamException e) {
      problems.error(null, BuildMessages.notReadable(layout.shown(file), Reasons.of(e)));
      return List.of();
    }
  }
}
