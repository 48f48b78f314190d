package dev.skein.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample runs from nothing, and once more on what it left behind. */
class SampleAppTest {

  @ParameterizedTest
  @EnumSource(
      value = Database.class,
      names = {"H2", "POSTGRESQL"})
  void runsTwiceOnOneDatabase(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      String first = run(database);
      String second = run(database);

      assertThat(first)
          .startsWith(
              """
              Examples in category Tutorial: [Java Tutorial, My Example]
              Category of Java Tutorial: Tutorial
              Examples of Tutorial: 2
              Examples tagged java: [Java Tutorial]
              Tags of Java Tutorial: [java, tutorial]
              Examples of tag java: 1
              History:
              """)
          .contains("Initial examples table")
          .contains("Migrate existing examples to default category");
      assertThat(second).isEqualTo(first);
      assertThat(database.query("select count(*) from examples").get(0).get(0)).isEqualTo(2L);
    }
  }

  @Test
  void theEnvironmentNamesTheDatabase() {
    assertThat(DatabaseAddress.of(Map.of()))
        .isEqualTo(new DatabaseAddress("jdbc:h2:./target/skein-sample", "sa", ""));
    assertThat(
            DatabaseAddress.of(
                Map.of("SKEIN_URL", "jdbc:x", "SKEIN_USER", "u", "SKEIN_PASSWORD", "p")))
        .isEqualTo(new DatabaseAddress("jdbc:x", "u", "p"));
  }

  private static String run(TestDatabase database) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SampleApp.run(
        new DatabaseAddress(database.url(), database.user(), database.password()),
        new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
