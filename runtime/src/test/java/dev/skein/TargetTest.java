package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets as people write them. */
class TargetTest {

  @Test
  void words() {
    assertThat(Target.parse("head")).isEqualTo(new Target.Head());
    assertThat(Target.parse("base")).isEqualTo(new Target.Base());
  }

  @Test
  void steps() {
    assertThat(Target.parse("+2")).isEqualTo(new Target.Relative(2));
    assertThat(Target.parse("-10")).isEqualTo(new Target.Relative(-10));
  }

  @ParameterizedTest
  @CsvSource({"20261122103000, 20261122103000", "V20261122, 20261122", "1.2, 1.2", "1_2, 1.2"})
  void versions(String written, String prefix) {
    assertThat(Target.parse(written)).isEqualTo(new Target.Version(prefix));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HEAD", "latest", "+0", "-0", "--1", "1-2", "V", "+99999999999"})
  void nothingElse(String written) {
    assertThatThrownBy(() -> Target.parse(written))
        .isInstanceOf(SkeinException.class)
        .hasMessage(
            "[Skein:NoTarget] '"
                + written
                + "' is no target. Write a version, head, base, +2 or -1.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"head", "base", "+2", "-1", "2026"})
  void eachReadsAsItIsWritten(String written) {
    assertThat(Target.parse(written)).hasToString(written);
  }
}
