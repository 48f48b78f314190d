package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The runs on older versions of Flyway are what they say they are. */
@Tag("flyway")
class FlywayVersionTest {

  @Test
  void theVersionIsTheOneTheBuildChose() {
    String version = System.getProperty("flyway.version", "13");

    assertThat(Flyway.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .contains("flyway-core-" + version);
  }
}
