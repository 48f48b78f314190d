package dev.skein.processor.equality;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.skein.operation.Database;
import dev.skein.processor.model.EntityModel;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Creates two databases from one corpus of entities, one by Hibernate and one by Skein, and
 * compares what their catalogues tell.
 */
class HibernateEqualityTest {

  private static final Path CORPUS = Path.of("src/test/java/dev/skein/processor/corpus");

  private static List<EntityModel> models;

  @BeforeAll
  static void readCorpus() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      Models read = Models.of(files.sorted().map(HibernateEqualityTest::source).toList());
      assertThat(read.problems().all()).isEmpty();
      models = read.entities();
    }
  }

  static Stream<Arguments> everyway() {
    return TestDatabase.kinds().stream()
        .flatMap(kind -> Stream.of(Arguments.of(kind, false), Arguments.of(kind, true)));
  }

  @ParameterizedTest(name = "{0}, names of Spring: {1}")
  @MethodSource("everyway")
  void databaseIsHibernates(Database kind, boolean spring, TestReporter reporter) {
    List<EntityModel> entities = models.stream().filter(entity -> suits(kind, entity)).toList();
    HibernateSchema hibernate =
        new HibernateSchema(
            entities.stream().<Class<?>>map(HibernateEqualityTest::load).toList(), spring);
    try (TestDatabase expected = TestDatabase.fresh(kind);
        TestDatabase actual = TestDatabase.fresh(kind)) {
      hibernate.create(expected);
      new SkeinSchema(entities, spring).create(actual);
      Catalogue expectedCatalogue = expected.catalogue();
      reporter.publishEntry("compared", counts(entities, expectedCatalogue));
      assertThat(actual.catalogue().difference(expectedCatalogue, Catalogue.AS_HIBERNATE))
          .as("Skein's database vs Hibernate's")
          .isEmpty();
      hibernate.validate(actual);
    }
  }

  private static String counts(List<EntityModel> entities, Catalogue catalogue) {
    int columns = catalogue.tables().values().stream().mapToInt(t -> t.columns().size()).sum();
    int parts = catalogue.tables().values().stream().mapToInt(t -> t.parts().size()).sum();
    return "%d members of %d entities: %d tables, %d columns, %d keys, constraints and indexes, %d sequences"
        .formatted(
            entities.stream().mapToInt(entity -> entity.attributes().size()).sum(),
            entities.size(),
            catalogue.tables().size(),
            columns,
            parts,
            catalogue.sequences().size());
  }

  private static boolean suits(Database kind, EntityModel entity) {
    return kind != Database.H2
        || Stream.of(".CrossSchema.", ".EnumByDefinition").noneMatch(entity.className()::contains);
  }

  private static JavaFileObject source(Path file) {
    try {
      return JavaFileObjects.forResource(file.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(EntityModel entity) {
    String name = entity.className();
    while (true) {
      try {
        return Class.forName(name);
      } catch (ClassNotFoundException e) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
          throw new AssertionError(entity.className() + " is not compiled", e);
        }
        name = name.substring(0, dot) + "$" + name.substring(dot + 1);
      }
    }
  }
}
