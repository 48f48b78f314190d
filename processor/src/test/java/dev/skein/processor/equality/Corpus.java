package dev.skein.processor.equality;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.skein.operation.Database;
import dev.skein.processor.corpus.Overlooked;
import dev.skein.processor.corpus.SharedPaths;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problem;
import dev.skein.testsupport.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** The entities of package {@code corpus}, as they are in source and as classes. */
public final class Corpus {

  private static final Path SOURCES = Path.of("src/test/java/dev/skein/processor/corpus");

  private static final List<EntityModel> MODELS = read();

  private Corpus() {}

  /** The databases it is compared on. */
  public static List<Database> kinds() {
    return TestDatabase.kinds();
  }

  /**
   * The entities that are compared on a kind of database: with {@code -Dskein.corpus=regex} those
   * alone whose class names have a match, which have to do without the others.
   */
  static List<EntityModel> models(Database kind) {
    Predicate<String> chosen =
        Pattern.compile(System.getProperty("skein.corpus", "")).asPredicate();
    return MODELS.stream()
        .filter(entity -> !Allowed.excludes(kind, entity.className()))
        .filter(entity -> chosen.test(entity.className()))
        .toList();
  }

  /** All entities. */
  static List<EntityModel> models() {
    return MODELS;
  }

  /** All classes: entities and what they are made of. */
  public static Stream<Class<?>> classes() {
    return files().stream()
        .map(file -> file.getFileName().toString().replace(".java", ""))
        .filter(name -> !name.equals("package-info"))
        .map(name -> named("dev.skein.processor.corpus." + name))
        .flatMap(Corpus::withNested);
  }

  private static Stream<Class<?>> withNested(Class<?> type) {
    return Stream.concat(
        Stream.of(type), Stream.of(type.getDeclaredClasses()).flatMap(Corpus::withNested));
  }

  /**
   * The persistence units of some entities: one for all, and one for those that stand beside
   * converters, because Hibernate tries a converter that applies itself on every member there is,
   * and comes to grief over some generic types.
   */
  static Stream<List<Class<?>>> units(List<EntityModel> entities) {
    Map<Boolean, List<Class<?>>> units =
        entities.stream()
            .<Class<?>>map(Corpus::classOf)
            .collect(
                Collectors.partitioningBy(
                    entity -> HibernateSchema.converters(entity).findAny().isPresent()));
    return units.values().stream().filter(unit -> !unit.isEmpty());
  }

  static Class<?> classOf(EntityModel entity) {
    return named(entity.className());
  }

  private static Class<?> named(String canonicalName) {
    String name = canonicalName;
    for (int dot = name.length(); dot > 0; dot = name.lastIndexOf('.')) {
      try {
        return Class.forName(name);
      } catch (ClassNotFoundException e) {
        int last = name.lastIndexOf('.');
        name = name.substring(0, last) + "$" + name.substring(last + 1);
      }
    }
    throw new AssertionError(canonicalName + " is not compiled");
  }

  private static List<EntityModel> read() {
    Models read = Models.of(files().stream().map(Corpus::source).toList());
    assertThat(read.problems().all()).allMatch(Corpus::isExpected);
    return read.entities();
  }

  /** Two parts of the corpus are about what has no effect, which is told of each. */
  static boolean isExpected(Problem problem) {
    Place place = problem.place();
    return problem.severity() == Problem.Severity.WARNING
        && place != null
        && Stream.of(Overlooked.class, SharedPaths.class)
            .anyMatch(part -> place.className().startsWith(part.getCanonicalName() + "."));
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFileObject source(Path file) {
    try {
      return JavaFileObjects.forResource(file.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
