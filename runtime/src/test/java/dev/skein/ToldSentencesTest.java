package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.testsupport.ToldSentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every sentence that a user may be told is in a test by its text. */
class ToldSentencesTest {

  /** What a test cannot bring about; each was read. */
  private static final Set<String> OUT_OF_REACH =
      Set.of(
          // A class path that is there and cannot be read.
          "ClasspathScan.java: The migrations in %s cannot be listed: %s. Hand them to Flyway with"
              + " javaMigrations(..).",
          // A Flyway yet to come.
          "FlywayLock.java: This version of Flyway did not call back under its lock. Report it to"
              + " Skein.",
          // A process that comes between two statements of another.
          "TakingBack.java: Another run changed the history: %s was to be taken back, and the"
              + " newest is %s now. Look at the history and say it again.",
          // A class path without a module of Flyway.
          "ConnectionOptions.java: Flyway's module for %s is not on the class path. Put %s beside"
              + " flyway-core.",
          // A Flyway that keeps this setting elsewhere.
          "SessionLock.java: [Skein:TransactionalLock] Flyway's lock on PostgreSQL cannot be set: _."
              + " Set flyway.postgresql.transactional.lock=false.",
          // A fault of Skein's own.
          "Errors.java: [Skein:Unexpected] %s. Tell Skein's makers, with what --verbose prints.",
          // A guard behind what the operations check themselves.
          "Step.java: there is no column '%s' for '%s'.",
          // A Flyway that goes on after a failure; those known stop before.
          "ParentCheck.java: failed half way. Put that in order, run Flyway's repair, and migrate"
              + " again.");

  @Test
  void everySentenceIsInATest() {
    ToldSentences expected =
        ToldSentences.expectedBy(
            List.of(
                Path.of("src/test/java"),
                Path.of("../processor/src/test/java"),
                Path.of("../sample-app/src/test/java")),
            List.of());

    assertThat(expected.missing(Path.of("src/main/java")))
        .containsExactlyInAnyOrderElementsOf(OUT_OF_REACH);
  }

  @Test
  void aSentenceInNoTestIsFound(@TempDir Path folder) throws IOException {
    Path program = Files.createDirectories(folder.resolve("program"));
    Path tests = Files.createDirectories(folder.resolve("tests"));
    Files.writeString(
        program.resolve("Shop.java"),
        """
        class Shop {
          String closed(String day) { return "The shop is closed on " + day + ". Come again."; }
          String sold() { return "What you want is %s. Take another one.".formatted("sold"); }
        }
        """);
    Files.writeString(
        tests.resolve("ShopTest.java"),
        """
        class ShopTest { String sold = "[Shop] What you want is sold. Take another" + " one."; }
        """);

    assertThat(ToldSentences.expectedBy(List.of(tests), List.of()).missing(program))
        .containsExactly("Shop.java: The shop is closed on _. Come again.");
  }
}
