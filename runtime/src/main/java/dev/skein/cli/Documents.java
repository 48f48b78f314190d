package dev.skein.cli;

import dev.skein.Change;
import dev.skein.HistoryEntry;
import dev.skein.InvalidMigration;
import dev.skein.PlannedMigration;
import dev.skein.PlannedOperation;
import dev.skein.StampedMigration;
import dev.skein.UnfinishedMigration;
import dev.skein.drift.Difference;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of the documents for machines. Field names may be added, and never change. */
final class Documents {

  private Documents() {}

  static Object of(Change change) {
    Map<String, @Nullable Object> document = migration(change.version(), change.description());
    document.put("millis", change.took().toMillis());
    return document;
  }

  static Object of(PlannedMigration planned) {
    Map<String, @Nullable Object> document = migration(planned.version(), planned.description());
    document.put("destructive", planned.isDestructive());
    document.put("reversible", planned.reversible());
    document.put("operations", planned.operations().stream().map(Documents::of).toList());
    return document;
  }

  private static Object of(PlannedOperation operation) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("title", operation.title());
    document.put("destructive", operation.destructive());
    return document;
  }

  static Object pending(PlannedMigration planned) {
    return migration(planned.version(), planned.description());
  }

  static Object of(UnfinishedMigration unfinished) {
    Map<String, @Nullable Object> document =
        migration(unfinished.version(), unfinished.description());
    document.put("state", unfinished.state().name());
    document.put("script", unfinished.script());
    document.put("statements", unfinished.statements());
    document.put("done", unfinished.done());
    document.put("problem", unfinished.problem());
    document.put("explanation", unfinished.explanation());
    return document;
  }

  static Object of(StampedMigration stamped) {
    Map<String, @Nullable Object> document = migration(stamped.version(), stamped.description());
    document.put("applied", stamped.applied());
    return document;
  }

  static Object of(InvalidMigration invalid) {
    Map<String, @Nullable Object> document = migration(invalid.version(), invalid.description());
    document.put("message", invalid.message());
    return document;
  }

  static Object of(Difference difference) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("kind", lowerCase(difference.kind()));
    document.put("what", lowerCase(difference.what()));
    document.put("table", difference.table());
    document.put("name", difference.name());
    document.put("aspect", difference.aspect());
    document.put("database", difference.database());
    document.put("migrations", difference.migrations());
    document.put("message", difference.sentence());
    return document;
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static Object of(HistoryEntry entry) {
    Map<String, @Nullable Object> document = migration(entry.version(), entry.description());
    document.put("state", entry.state());
    document.put("installedOn", entry.installedOn());
    document.put("current", entry.current());
    return document;
  }

  private static Map<String, @Nullable Object> migration(String version, String description) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("version", version);
    document.put("description", description);
    return document;
  }
}
