package dev.skein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No password is printed. */
class SecretsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "jdbc:postgresql://h/d?user=me&password=s3cr3t&ssl=true jdbc:postgresql://h/d?user=me&password=********&ssl=true",
        "jdbc:h2:mem:d;PASSWORD=s3cr3t;MODE=LEGACY jdbc:h2:mem:d;PASSWORD=********;MODE=LEGACY",
        "jdbc:postgresql://me:s3cr3t@h:5432/d jdbc:postgresql://me:********@h:5432/d",
        "jdbc:postgresql://h:5432/d jdbc:postgresql://h:5432/d"
      })
  void inAUrl(String url, String printed) {
    assertThat(new Secrets(Map.of()).hide(url)).isEqualTo(printed);
  }

  @Test
  void theOneFromTheEnvironment() {
    assertThat(new Secrets(Map.of("SKEIN_PASSWORD", "open sesame")).hide("said open sesame!"))
        .isEqualTo("said ********!");
    assertThat(new Secrets(Map.of("SKEIN_PASSWORD", "")).hide("said nothing"))
        .isEqualTo("said nothing");
  }
}
