package dev.skein.processor.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.Replay;
import dev.skein.Skein;
import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A model that changes again and again keeps the rows that a person expects it to keep. {@code
 * -Dskein.walk=42:30} takes thirty steps from seed 42 instead of the usual ones, and {@code
 * -Dskein.databases} says where.
 */
class WalkTest {

  private static final Course USUAL =
      Course.parse(System.getProperty("skein.walk", "213:48").split(";", -1)[0]);
  private static final int EDITS = 25;

  @TempDir private static Path usualFolder;
  private static Trail usual;

  @TempDir private Path folder;

  @BeforeAll
  static void compile() {
    usual = Trail.of(USUAL, usualFolder);
  }

  static Stream<Database> databases() {
    return Stream.of(Database.H2, Database.POSTGRESQL, Database.SQLITE)
        .filter(TestDatabase.kinds()::contains);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void keepsTheRows(Database kind) {
    walk(USUAL, usual, kind);
  }

  @Test
  void isLongEnough() {
    Assumptions.assumeTrue(System.getProperty("skein.walk") == null);
    assertThat(usual.edits()).isGreaterThanOrEqualTo(EDITS);
  }

  @Test
  void leadsToItsSnapshotAndBackToNothing() {
    FluentConfiguration flyway = Flyway.configure(usual.project().loader());
    Replay.with(flyway, usual.project().snapshotFile()).check();
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein = Skein.with(flyway.dataSource(database.dataSource()));

      skein.upgrade();
      assertThat(database.catalogue().isEmpty()).isFalse();
      skein.downgrade("base");

      assertThat(database.catalogue().isEmpty()).isTrue();
    }
    assertThat(usual.isUpToDate()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void seesWhatAMigrationDoesWrong(Harm harm) {
    Assumptions.assumeTrue(System.getProperty("skein.walk") == null);
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Hike hike = new Hike(database, harm);

      assertThatThrownBy(() -> hike.go(usual.legs(), 1)).isInstanceOf(AssertionError.class);
    }
  }

  static Stream<Course> others() {
    String asked = System.getProperty("skein.walk");
    return asked == null
        ? LongStream.range(100, 106).mapToObj(seed -> Course.of(seed, 60))
        : Arrays.stream(asked.split(";", -1)).skip(1).map(Course::parse);
  }

  @ParameterizedTest
  @MethodSource("others")
  @Tag("long")
  void keepsTheRowsOnOtherWays(Course course) {
    Trail trail = Trail.of(course, folder);
    List<String> failures = new ArrayList<>();
    databases()
        .forEach(
            kind -> {
              try {
                walk(course, trail, kind);
              } catch (AssertionError e) {
                failures.add(e.getMessage());
              }
            });
    assertThat(String.join("\n", failures)).isEmpty();
    assertThat(trail.isUpToDate()).isTrue();
  }

  private void walk(Course course, Trail trail, Database kind) {
    try {
      go(trail, kind);
    } catch (AssertionError e) {
      Course shorter =
          Shrinking.of(course, folder, shorterTrail -> go(shorterTrail, kind)).shortest();
      throw new AssertionError(
          "On the way %s:%n%s%n%s%nThe same, or another failure, with -Dskein.walk=%s"
              .formatted(course, trail, e.getMessage(), shorter),
          e);
    }
  }

  private static void go(Trail trail, Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      new Hike(database, Harm.NONE).go(trail.legs(), kind == Database.POSTGRESQL ? 5 : 1);
    }
  }
}
