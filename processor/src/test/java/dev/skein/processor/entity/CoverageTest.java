package dev.skein.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.annotations.OnDelete;
import org.junit.jupiter.api.Test;

/** No annotation of JPA or Hibernate is overlooked. */
class CoverageTest {

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
  void noAnnotationOfJpaIsRefused() {
    assertThat(JpaCoverage.ALL.values()).noneMatch(Treatment::isNotYet);
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
