package dev.skein.cli;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/**
 * Flyway says nothing: what a person on the command line wants to know, the commands tell. Public
 * because Flyway makes it by its name.
 */
public final class SilentLog implements LogCreator, Log {

  /** For Flyway. */
  public SilentLog() {}

  @Override
  public Log createLogger(Class<?> owner) {
    return this;
  }

  @Override
  @SuppressWarnings("deprecation") // Flyway 10 has no other
  public boolean isDebugEnabled() {
    return false;
  }

  @Override
  public void debug(String message) {}

  @Override
  public void info(String message) {}

  @Override
  public void warn(String message) {}

  @Override
  public void error(String message) {}

  @Override
  public void error(String message, Exception exception) {}

  @Override
  public void notice(String message) {}
}
