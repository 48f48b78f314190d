package dev.skein.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.problem.Problem;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.OnDelete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No annotation of JPA or Hibernate is overlooked. */
class CoverageTest {

  private static final String CLASS = "@Entity %s class X { @Id long id; }";

  /** An entity with each annotation of JPA that is not covered yet. */
  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          use(CLASS, "@TableGenerator(name = \"y\")", ""), use(CLASS, "@TableGenerators({})", ""));

  private static Map.Entry<String, String> use(String source, String annotation, String member) {
    String name = annotation.substring(1).replaceFirst("\\W.*", "");
    return Map.entry(name, source.formatted(annotation + " " + member));
  }

  @Test
  void everyAnnotationOfJpaIsReadOrHarmlessOrRefused() {
    assertThat(JpaCoverage.ALL.keySet())
        .containsExactlyInAnyOrderElementsOf(annotations(Entity.class, "jakarta/persistence"));
  }

  @Test
  void everyAnnotationOfHibernateIsReadOrHarmlessOrRefused() {
    assertThat(HibernateCoverage.ALL.keySet())
        .containsAll(annotations(OnDelete.class, "org/hibernate/annotations"));
  }

  @Test
  void whatIsHarmlessHasAReasonAndWhatIsNotCoveredAWayOut() {
    Stream.concat(JpaCoverage.ALL.values().stream(), HibernateCoverage.ALL.values().stream())
        .filter(treatment -> treatment.kind() != Treatment.Kind.READ)
        .forEach(treatment -> assertThat(treatment.words()).isNotBlank().doesNotEndWith("."));
  }

  @Test
  void everyRefusalOfJpaIsTried() {
    Set<String> refused =
        JpaCoverage.ALL.entrySet().stream()
            .filter(entry -> entry.getValue().isNotYet())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    assertThat(REFUSED.keySet()).isEqualTo(refused);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refuses(String annotation, String source) {
    List<String> errors =
        Reading.of(source).problems().stream()
            .filter(problem -> problem.severity() == Problem.Severity.ERROR)
            .map(problem -> problem.message().toString())
            .toList();
    assertThat(errors)
        .anySatisfy(
            error ->
                assertThat(error)
                    .startsWith("[Skein:NotCoveredYet] @" + annotation + " on com.acme.X")
                    .contains(" is not covered yet. "));
  }

  static Stream<Object[]> refused() {
    return REFUSED.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new Object[] {entry.getKey(), entry.getValue()});
  }

  /** The annotations in a package of the library that holds a class, by name after the package. */
  private static Set<String> annotations(Class<?> inLibrary, String folder) {
    Set<String> found = new TreeSet<>();
    for (String name : classesIn(inLibrary, folder)) {
      Class<?> type = load(inLibrary.getClassLoader(), name);
      if (type.isAnnotation()) {
        found.add(type.getCanonicalName().substring(folder.length() + 1));
      }
    }
    assertThat(found).hasSizeGreaterThan(80);
    return found;
  }

  private static List<String> classesIn(Class<?> inLibrary, String folder) {
    Path library = Path.of(inLibrary.getProtectionDomain().getCodeSource().getLocation().getPath());
    try (FileSystem jar = FileSystems.newFileSystem(library);
        Stream<Path> files = Files.list(jar.getPath(folder))) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".class"))
          .map(file -> file.replaceFirst("^/", "").replace(".class", "").replace('/', '.'))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
