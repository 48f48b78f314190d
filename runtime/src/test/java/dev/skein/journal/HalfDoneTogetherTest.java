package dev.skein.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.Change;
import dev.skein.Skein;
import dev.skein.SkeinException;
import dev.skein.journal.Flocks.V1__Create_birds;
import dev.skein.operation.Database;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Migrations that fail half way where one statement does several operations. */
@Tag("flyway")
class HalfDoneTogetherTest {

  private static final Set<Database> TOGETHER = Set.of(Database.MYSQL, Database.MARIADB);

  static List<Database> databases() {
    return TestDatabase.kinds().stream()
        .filter(kind -> TOGETHER.contains(kind) || kind == Database.H2)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aFailureNamesAllOperationsOfItsStatement(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = Skein.with(wings(database));

      assertThatThrownBy(skein::upgrade)
          .hasMessageContaining(
              TOGETHER.contains(kind)
                  ? "V10__Wings, upgrade, operations 1 and 3 of 3, op.addColumn(\"birds\", \"wings\"), op.addForeignKey(\"birds\", \"fk_birds_egg\"): "
                  : "V10__Wings, upgrade, operation 3 of 3, op.addForeignKey(\"birds\", \"fk_birds_egg\"): ");
      database.execute("create table eggs (id bigint not null primary key)");

      assertThat(skein.upgrade()).extracting(Change::version).containsExactly("10");
      assertThat(database.catalogue().table("birds").columnNames()).contains("wings", "egg");
      assertThat(database.query("select distinct wings from birds")).hasSize(1);
      assertThat(skein.downgrade("1")).hasSize(1);
      assertThat(database.catalogue().table("birds").columnNames())
          .containsExactly("id", "weight", "region", "old_note");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatIsHalfDoneInItIsTakenBack(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      assertIsTakenBack(database, wings(database), wings(database));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void onlyWhatIsDoneIsTakenBack(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      assertIsTakenBack(database, beaks(database), beaks(database));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theReleaseBeforeTakesItBackToo(Database kind) {
    for (boolean wings : List.of(true, false)) {
      try (TestDatabase database = TestDatabase.fresh(kind)) {
        assertIsTakenBack(
            database,
            wings ? wings(database) : beaks(database),
            Flocks.flyway(database, new V1__Create_birds()));
      }
    }
  }

  private static void assertIsTakenBack(
      TestDatabase database, FluentConfiguration release, FluentConfiguration next) {
    Skein.with(Flocks.flyway(database, new V1__Create_birds())).upgrade();
    Catalogue before = database.catalogue();
    assertThatThrownBy(Skein.with(release)::upgrade).isInstanceOf(SkeinException.class);
    assertThat(database.catalogue().difference(before)).isNotEmpty();

    assertThat(Skein.with(next).downgrade("1")).hasSize(1);

    assertThat(database.catalogue().difference(before)).isEmpty();
  }

  private static FluentConfiguration wings(TestDatabase database) {
    return Flocks.flyway(database, new V1__Create_birds(), new Nests.V10__Wings());
  }

  private static FluentConfiguration beaks(TestDatabase database) {
    return Flocks.flyway(database, new V1__Create_birds(), new Nests.V11__Beaks());
  }
}
