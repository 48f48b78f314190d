package dev.skein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of migrations, written by the build. */
class RegistryCommandTest {

  @Test
  void itTellsTheFile(@TempDir Path folder) {
    CliRun run =
        CliRun.in(
            folder,
            Map.of(),
            "registry",
            "--output",
            "classes",
            "--locations",
            "classpath:dev/skein/shelf");

    Path list = folder.resolve("classes/META-INF/skein/migrations");
    assertThat(run.out()).isEqualTo("Wrote " + list + "\n");
    assertThat(list).content().contains("class dev.skein.shelf.V20260103000000__Create_loans\n");
    assertThat(run.status()).isZero();
  }
}
