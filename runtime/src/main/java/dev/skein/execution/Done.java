package dev.skein.execution;

import java.util.Locale;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/** What the log tells of a migration that is done. */
public final class Done {

  private Done() {}

  /**
   * Says that a migration is done, and how long that took.
   *
   * @param direction which way it ran
   * @param version its version, or null if it is a repeatable one
   * @param description what it does
   * @param start when it began, as {@link System#nanoTime} tells
   * @return such as {@code Applied 20261122103000 - Add categories table in 0.012 s}
   */
  public static String line(
      Direction direction, @Nullable MigrationVersion version, String description, long start) {
    return String.format(
        Locale.ROOT,
        "%s %s%s in %.3f s",
        direction == Direction.UPGRADE ? "Applied" : "Took back",
        version == null ? "" : version + " - ",
        description,
        (System.nanoTime() - start) / 1e9);
  }
}
