package dev.skein;

import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Tells of each migration as Flyway applies it, also in a run that fails later. */
final class ProgressCallback implements Callback {

  private static final Set<Event> EVENTS =
      Set.of(Event.BEFORE_EACH_MIGRATE, Event.AFTER_EACH_MIGRATE);

  private final Progress progress;
  private final Consumer<Change> applied;
  private long started;

  /**
   * Tells of it.
   *
   * @param progress hears that a migration begins
   * @param applied hears that it was applied
   */
  ProgressCallback(Progress progress, Consumer<Change> applied) {
    this.progress = progress;
    this.applied = applied;
  }

  @Override
  public boolean supports(Event event, Context context) {
    if (!EVENTS.contains(event)) {
      return false;
    }
    if (progress != Progress.NONE) {
      return true;
    }
    // Flyway logs each call, which nobody wants to read if nobody listens; the question it does
    // not log, and asks it once, when the event is there.
    handle(event, context);
    return false;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    MigrationInfo info = context.getMigrationInfo();
    String version = info.getVersion() == null ? "" : info.getVersion().getVersion();
    if (event == Event.BEFORE_EACH_MIGRATE) {
      started = System.nanoTime();
      progress.begins(version, info.getDescription());
    } else {
      Duration took = Duration.ofNanos(System.nanoTime() - started);
      applied.accept(new Change(version, info.getDescription(), took));
    }
  }

  @Override
  public String getCallbackName() {
    return "Skein progress";
  }
}
