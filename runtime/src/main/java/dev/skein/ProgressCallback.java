package dev.skein;

import dev.skein.execution.Watch;
import java.time.Duration;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Tells of each migration as Flyway applies it. */
final class ProgressCallback implements Callback {

  private final Progress progress;
  private long started;

  ProgressCallback(Progress progress) {
    this.progress = progress;
  }

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_EACH_MIGRATE
        || event == Event.AFTER_EACH_MIGRATE
        || event == Event.AFTER_EACH_MIGRATE_ERROR;
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
      progress.applied(
          new Change(
              version, info.getDescription(), Duration.ofNanos(System.nanoTime() - started)));
    }
  }

  @Override
  public String getCallbackName() {
    return "Skein progress";
  }
}
