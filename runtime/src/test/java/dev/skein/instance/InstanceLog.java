package dev.skein.instance;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.jspecify.annotations.Nullable;

/**
 * Tells each statement before it is executed, as Skein's runner logs it, and nothing else. Public
 * because Flyway makes it by its name.
 */
public final class InstanceLog implements LogCreator, Log {

  /** How many statements from now on one is not executed any more. */
  private static final AtomicInteger TO_GO = new AtomicInteger();

  private final boolean tells;

  /** For Flyway. */
  public InstanceLog() {
    this(false);
  }

  private InstanceLog(boolean tells) {
    this.tells = tells;
  }

  static void haltBefore(int statement) {
    TO_GO.set(statement);
  }

  @Override
  public Log createLogger(Class<?> owner) {
    return new InstanceLog(owner.getName().startsWith("dev.skein.execution."));
  }

  @Override
  @SuppressWarnings("deprecation") // Flyway 10 has no other
  public boolean isDebugEnabled() {
    return tells;
  }

  @Override
  public void debug(String message) {
    if (tells) {
      System.out.println(InstanceMain.STATEMENT + InstanceMain.escaped(message));
      if (TO_GO.decrementAndGet() == 0) {
        while (true) {
          LockSupport.park();
        }
      }
    }
  }

  @Override
  public void info(String message) {}

  @Override
  public void warn(String message) {}

  @Override
  public void error(String message) {}

  @Override
  public void error(String message, @Nullable Exception e) {}

  @Override
  public void notice(String message) {}
}
