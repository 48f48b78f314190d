package dev.skein.processor.realmodel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.dialect.Dialect;
import dev.skein.dialect.Dialects;
import dev.skein.migration.Recording;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.operation.Operation;
import dev.skein.processor.equality.Allowed;
import dev.skein.processor.equality.HibernateSchema;
import dev.skein.processor.equality.NoDrift;
import dev.skein.processor.equality.Pace;
import dev.skein.schema.Schema;
import dev.skein.stored.StoredSchema;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole applications' entities: Skein's migration, as the build wrote and compiled it, gives the
 * database that Hibernate would have made. {@code -Dskein.models=folder} takes other models: a
 * folder of sources for each.
 */
class RealModelTest {

  private static final Map<String, RealModel> COMPILED = new ConcurrentHashMap<>();

  @TempDir private static Path folder;

  static Stream<Arguments> usualWays() {
    return ways(true);
  }

  static Stream<Arguments> otherWays() {
    return ways(false);
  }

  private static Stream<Arguments> ways(boolean usual) {
    return RealModel.names().stream()
        .flatMap(
            model ->
                TestDatabase.kinds().stream()
                    .flatMap(
                        kind ->
                            Stream.of("jpa", "spring")
                                .filter(naming -> isUsual(kind, naming) == usual)
                                .map(naming -> Arguments.of(model, kind, naming))));
  }

  /** A large model takes MySQL twenty seconds. */
  private static boolean isUsual(Database kind, String naming) {
    return kind != Database.MYSQL && Pace.isUsual(kind, naming.equals("spring"));
  }

  @ParameterizedTest(name = "{0} on {1}, names: {2}")
  @MethodSource("usualWays")
  void databaseIsHibernates(String name, Database kind, String naming) {
    compare(name, kind, naming);
  }

  @ParameterizedTest(name = "{0} on {1}, names: {2}", allowZeroInvocations = true)
  @MethodSource("otherWays")
  @Tag("long")
  void databaseIsHibernatesInOtherWays(String name, Database kind, String naming) {
    compare(name, kind, naming);
  }

  private static void compare(String name, Database kind, String naming) {
    RealModel model = compiled(name, naming);
    HibernateSchema hibernate = new HibernateSchema(model.managed(), naming.equals("spring"));
    try (TestDatabase expected = TestDatabase.fresh(kind);
        TestDatabase actual = TestDatabase.fresh(kind)) {
      hibernate.create(expected);
      assertThat(model.result().success()).as(model.result().lines().toString()).isTrue();
      SkeinMigration migration = model.migration();
      Dialect dialect = Dialects.of(kind);
      List<Operation> upgrade = Recording.of(migration::upgrade);
      List<String> created = dialect.render(upgrade);
      actual.execute(created);
      Schema schema = Operation.applyAll(upgrade, Schema.empty());
      Catalogue standard = HibernateSchema.standard(expected, schema.tables().stream().toList());
      assertThat(actual.catalogue().difference(standard, Allowed.facts(kind)))
          .as("Skein's database vs Hibernate's")
          .isEmpty();
      assertThat(NoDrift.in(actual, schema)).as("drift").isEmpty();
      hibernate.validate(actual);
      StoredSchema stored =
          dialect.needsStoredSchema() ? StoredSchema.empty().after(created) : StoredSchema.empty();
      actual.execute(dialect.render(Recording.of(migration::downgrade), stored));
      assertThat(actual.catalogue().isEmpty()).as("nothing is left behind").isTrue();
    }
  }

  private static RealModel compiled(String name, String naming) {
    return COMPILED.computeIfAbsent(
        name + "-" + naming,
        key -> RealModel.compile(name, folder.resolve(key), "-Askein.naming=" + naming));
  }
}
