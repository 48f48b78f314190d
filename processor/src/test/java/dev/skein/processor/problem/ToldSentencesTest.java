package dev.skein.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.testsupport.ToldSentences;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every sentence that a compile may tell is in a test by its text. */
class ToldSentencesTest {

  /** A guard behind the check of the reader, which refuses such types with UnsupportedType. */
  private static final String UNKNOWN_TYPE =
      "MappingMessages.java: %s is of type %s, which no column holds: it is neither a basic type of"
          + " Jakarta Persistence nor Serializable. Say @Column(columnDefinition = \"...\"), or"
          + " @Transient if it is not to be stored.";

  /** What no Java comes to. */
  private static final String NO_SHA = "Digest.java: Every Java has SHA-256.";

  @Test
  void everySentenceIsInATest() {
    ToldSentences expected =
        ToldSentences.expectedBy(
            List.of(
                Path.of("src/test/java"),
                Path.of("../runtime/src/test/java"),
                Path.of("../sample-app/src/test/java")),
            List.of(Path.of("src/test/resources/cases")));

    assertThat(expected.missing(Path.of("src/main/java")))
        .containsExactlyInAnyOrder(NO_SHA, UNKNOWN_TYPE);
  }
}
