package dev.skein.cli;

import java.util.function.Consumer;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/**
 * Flyway's log for a person on the command line, and the statements of Skein. It goes where errors
 * go, so that the answer stays alone, and shows no password. Public because Flyway makes it by its
 * name.
 */
public final class VerboseLog implements LogCreator {

  /** Flyway hands nothing to what it makes by its name. */
  private static volatile Consumer<String> lines = line -> {};

  /** For Flyway. */
  public VerboseLog() {}

  static void to(Shell shell) {
    lines = line -> shell.terminal().error(shell.secrets().hide(line));
  }

  @Override
  public Log createLogger(Class<?> owner) {
    // Of what Flyway thinks to itself there is too much.
    return new Lines(owner.getName().startsWith("dev.skein."));
  }

  /**
   * Prints lines.
   *
   * @param debugging whether also what is for debugging
   */
  private record Lines(boolean debugging) implements Log {

    @Override
    @SuppressWarnings("deprecation") // Flyway 10 has no other
    public boolean isDebugEnabled() {
      return debugging;
    }

    @Override
    public void debug(String message) {
      if (debugging) {
        lines.accept("DEBUG: " + message);
      }
    }

    @Override
    public void info(String message) {
      lines.accept("INFO: " + message);
    }

    @Override
    public void warn(String message) {
      lines.accept("WARNING: " + message);
    }

    @Override
    public void error(String message) {
      lines.accept("ERROR: " + message);
    }

    @Override
    public void error(String message, Exception exception) {
      error(message);
    }

    @Override
    public void notice(String message) {
      lines.accept("NOTE: " + message);
    }
  }
}
