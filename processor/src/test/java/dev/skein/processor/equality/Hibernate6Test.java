package dev.skein.processor.equality;

import dev.skein.operation.Database;
import dev.skein.processor.model.EntityModel;
import dev.skein.testsupport.TestDatabase;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hibernate 6.6 accepts the schema, too. What it understands otherwise is said with a reason. */
class Hibernate6Test {

  static Stream<Database> usualKinds() {
    return Corpus.kinds().stream()
        .filter(kind -> kind == Database.H2 || kind == Database.POSTGRESQL);
  }

  static Stream<Database> otherKinds() {
    return Corpus.kinds().stream()
        .filter(kind -> kind != Database.H2 && kind != Database.POSTGRESQL);
  }

  /**
   * Its own snake case differs from that of 7 and Spring Boot, and types do not depend on names.
   */
  @ParameterizedTest
  @MethodSource("usualKinds")
  void acceptsTheSchemaWithTheNamesOfTheSpecification(Database kind) throws IOException {
    validate(kind);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("otherKinds")
  @Tag("long")
  void acceptsTheSchemaOnOtherDatabases(Database kind) throws IOException {
    validate(kind);
  }

  private static void validate(Database kind) throws IOException {
    List<EntityModel> entities =
        Corpus.models(kind).stream()
            .filter(entity -> !NotForHibernate6.excludes(kind, entity.className()))
            .toList();
    try (TestDatabase database = TestDatabase.fresh(kind);
        Hibernate6 hibernate = new Hibernate6()) {
      new SkeinSchema(entities, false).create(database);
      Corpus.units(entities).forEach(unit -> hibernate.validate(unit, database));
      System.out.printf(
          "%s: Hibernate 6.6 accepts %d entities%n", kind.displayName(), entities.size());
    }
  }
}
