package dev.skein.processor.equality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import dev.skein.processor.model.EntityModel;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Creates two databases from one corpus of entities, one by Hibernate and one by a migration of
 * Skein's, and compares what their catalogues tell.
 *
 * <p>In what they may differ is said in {@link Allowed} alone.
 *
 * <p>On SQLite, where Hibernate creates neither foreign keys nor uniques of several columns, keys,
 * constraints and indexes are those of the model and Hibernate's together.
 */
class HibernateEqualityTest {

  static Stream<Arguments> usualWays() {
    return ways(true);
  }

  static Stream<Arguments> otherWays() {
    return ways(false);
  }

  private static Stream<Arguments> ways(boolean usual) {
    return Corpus.kinds().stream()
        .flatMap(
            kind ->
                Stream.of(false, true)
                    .filter(spring -> Pace.isUsual(kind, spring) == usual)
                    .map(spring -> Arguments.of(kind, spring)));
  }

  @ParameterizedTest(name = "{0}, names of Spring: {1}")
  @MethodSource("usualWays")
  void databaseIsHibernates(Database kind, boolean spring) {
    compare(kind, spring);
  }

  @ParameterizedTest(name = "{0}, names of Spring: {1}", allowZeroInvocations = true)
  @MethodSource("otherWays")
  @Tag("long")
  void databaseIsHibernatesInOtherWays(Database kind, boolean spring) {
    compare(kind, spring);
  }

  private static void compare(Database kind, boolean spring) {
    List<EntityModel> entities = Corpus.models(kind);
    List<HibernateSchema> hibernate =
        Corpus.units(entities).map(unit -> new HibernateSchema(unit, spring)).toList();
    try (TestDatabase expected = TestDatabase.fresh(kind);
        TestDatabase actual = TestDatabase.fresh(kind)) {
      hibernate.forEach(unit -> unit.create(expected));
      SkeinSchema skein = new SkeinSchema(entities, spring);
      skein.create(actual);
      Catalogue expectedCatalogue = HibernateSchema.standard(expected, skein.tables());
      System.out.printf(
          "%s, %s names: %s%n",
          kind.displayName(),
          spring ? "Spring's" : "the specification's",
          counts(entities, expectedCatalogue));
      List<String> differences =
          actual.catalogue().difference(expectedCatalogue, Allowed.facts(kind));
      assertThat(new UnknownChecks(skein.mapped().intent()).without(differences))
          .as("Skein's database vs Hibernate's")
          .isEmpty();
      assertThat(NoDrift.in(actual, skein.replayed())).as("drift").isEmpty();
      hibernate.forEach(
          unit -> assertThat(verdict(unit, actual)).isEqualTo(standard(kind, unit, expected)));
      skein.drop(actual);
      assertThat(actual.catalogue().isEmpty()).as("nothing is left behind").isTrue();
    }
  }

  /**
   * On MySQL Hibernate refuses the national texts that it creates itself: what it says of its own
   * database is the standard there. Anywhere else it has nothing to say.
   */
  private static String standard(Database kind, HibernateSchema unit, TestDatabase expected) {
    return kind == Database.MYSQL ? verdict(unit, expected) : "accepted";
  }

  private static String verdict(HibernateSchema unit, TestDatabase database) {
    try {
      unit.validate(database);
      return "accepted";
    } catch (SchemaManagementException e) {
      return String.valueOf(e.getMessage());
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
}
