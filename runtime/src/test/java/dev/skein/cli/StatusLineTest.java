package dev.skein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The line that is written again and again. */
class StatusLineTest {

  private final StringWriter out = new StringWriter();
  private long now;

  @Test
  void itTellsHowLong() {
    try (StatusLine line = new StatusLine(new PrintWriter(out), () -> now, null)) {
      line.begin("1 of 2: 1 Create");
      line.go("operation 1 of 3, op.createTable(\"a\")");
      now = TimeUnit.SECONDS.toNanos(61);
      line.draw();
      line.clear();
      line.draw();
    }

    String step = ", operation 1 of 3, op.createTable(\"a\")";
    assertThat(out.toString())
        .isEqualTo(
            "\r1 of 2: 1 Create, 0 s"
                + ("\r1 of 2: 1 Create, 0 s" + step)
                + ("\r1 of 2: 1 Create, 61 s" + step)
                + ("\r" + " ".repeat(61) + "\r"));
  }

  @Test
  void aLongOneDoesNotWrap() {
    try (StatusLine line = new StatusLine(new PrintWriter(out), () -> now, null)) {
      line.begin("x".repeat(200));
    }

    assertThat(out.toString()).startsWith("\r" + "x".repeat(76) + "...\r");
  }

  @Test
  void nobodyWatches() {
    try (StatusLine line = StatusLine.none()) {
      line.begin("1 of 2");
    }

    assertThat(out.toString()).isEmpty();
  }
}
