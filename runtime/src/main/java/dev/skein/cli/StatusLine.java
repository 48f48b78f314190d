package dev.skein.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The last line of a terminal, written again and again: what is being done, and for how long. It
 * does without the codes that not every terminal knows.
 */
final class StatusLine implements AutoCloseable {

  /** A longer line would go on in the next one, where nothing takes it away. */
  private static final int WIDTH = 79;

  private final @Nullable PrintWriter out;
  private final LongSupplier nanoTime;
  private final @Nullable ScheduledExecutorService clock;
  private String name = "";
  private String step = "";
  private long started;
  private int shown;

  StatusLine(
      @Nullable PrintWriter out, LongSupplier nanoTime, @Nullable ScheduledExecutorService clock) {
    this.out = out;
    this.nanoTime = nanoTime;
    this.clock = clock;
  }

  /** One that nobody sees. */
  static StatusLine none() {
    return new StatusLine(null, System::nanoTime, null);
  }

  /** One that tells each second how long it takes by now, also if a statement takes long. */
  static StatusLine on(PrintWriter out) {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "skein-status");
              thread.setDaemon(true);
              return thread;
            });
    StatusLine line = new StatusLine(out, System::nanoTime, clock);
    Future<?> unused = clock.scheduleAtFixedRate(line::draw, 1, 1, TimeUnit.SECONDS);
    return line;
  }

  /** Something begins. */
  synchronized void begin(String what) {
    name = what;
    step = "";
    started = nanoTime.getAsLong();
    draw();
  }

  /** It goes on. */
  synchronized void go(String next) {
    step = next;
    draw();
  }

  /** It is done; the line is empty for others. */
  synchronized void clear() {
    name = "";
    write("");
  }

  synchronized void draw() {
    if (!name.isEmpty()) {
      double seconds = (nanoTime.getAsLong() - started) / 1e9;
      write(
          String.format(
              Locale.ROOT, "%s, %.0f s%s", name, seconds, step.isEmpty() ? "" : ", " + step));
    }
  }

  private void write(String text) {
    if (out == null || (text.isEmpty() && shown == 0)) {
      return;
    }
    String line = text.length() <= WIDTH ? text : text.substring(0, WIDTH - 3) + "...";
    out.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
    if (line.isEmpty()) {
      out.print("\r");
    }
    out.flush();
    shown = line.length();
  }

  @Override
  public void close() {
    if (clock != null) {
      clock.shutdownNow();
    }
    clear();
  }
}
