package dev.skein.processor.realmodel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.dialect.Dialects;
import dev.skein.migration.Recording;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.processor.equality.HibernateSchema;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.TestDatabase;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole applications' entities: Skein's migration, as the build wrote and compiled it, gives the
 * database that Hibernate would have made.
 */
class RealModelTest {

  private static final Map<String, RealModel> COMPILED = new ConcurrentHashMap<>();

  @TempDir private static Path folder;

  static Stream<Arguments> everyway() {
    return RealModel.names().stream()
        .flatMap(
            model ->
                TestDatabase.kinds().stream()
                    // There Hibernate's community dialect is no standard.
                    .filter(kind -> kind != Database.SQLITE)
                    .flatMap(
                        kind ->
                            Stream.of(
                                Arguments.of(model, kind, "jpa"),
                                Arguments.of(model, kind, "spring"))));
  }

  @ParameterizedTest(name = "{0} on {1}, names: {2}")
  @MethodSource("everyway")
  void databaseIsHibernates(String name, Database kind, String naming) {
    RealModel model = compiled(name, naming);
    HibernateSchema hibernate = new HibernateSchema(model.managed(), naming.equals("spring"));
    try (TestDatabase expected = TestDatabase.fresh(kind);
        TestDatabase actual = TestDatabase.fresh(kind)) {
      hibernate.create(expected);
      assertThat(model.result().success()).as(model.result().lines().toString()).isTrue();
      SkeinMigration migration = model.migration();
      actual.execute(Dialects.of(kind).render(Recording.of(migration::upgrade)));
      assertThat(actual.catalogue().difference(expected.catalogue(), Catalogue.AS_HIBERNATE))
          .as("Skein's database vs Hibernate's")
          .isEmpty();
      hibernate.validate(actual);
      actual.execute(Dialects.of(kind).render(Recording.of(migration::downgrade)));
      assertThat(actual.catalogue().isEmpty()).as("nothing is left behind").isTrue();
    }
  }

  private static RealModel compiled(String name, String naming) {
    return COMPILED.computeIfAbsent(
        name + "-" + naming,
        key -> RealModel.compile(name, folder.resolve(key), "-Askein.naming=" + naming));
  }
}
