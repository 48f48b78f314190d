package dev.skein;

import dev.skein.execution.Watch;
import java.time.Duration;
import java.util.function.Consumer;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Tells of each migration as Flyway applies it. */
final class ProgressCallback implements Callback {

  private final Progress progress;
  private final Consumer<Change> done;
  private long started;

  ProgressCallback(Progress progress, Consumer<Change> done) {
    this.progress = progress;
    this.done = done;
  }

  @Override
  public boolean supports(Event event, Context context) {
    // Flyway logs each call, which nobody wants to read if nobody listens.
    return progress != Progress.NONE
        && (event == Event.BEFORE_EACH_MIGRATE
            || event == Event.AFTER_EACH_MIGRATE
            || event == Event.AFTER_EACH_MIGRATE_ERROR);
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
      Watch.begin(progress::executes);
      return;
    }
    Watch.end();
    if (event == Event.AFTER_EACH_MIGRATE) {
      Change change =
          new Change(version, info.getDescription(), Duration.ofNanos(System.nanoTime() - started));
      done.accept(change);
      progress.applied(change);
    }
  }

  @Override
  public String getCallbackName() {
    return "Skein progress";
  }
}
