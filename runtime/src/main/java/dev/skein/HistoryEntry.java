package dev.skein;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;

/**
 * What Flyway knows of one migration.
 *
 * @param version its version, or an empty text if it is a repeatable one
 * @param description what it does
 * @param state how it stands, in Flyway's words: {@code Success}, {@code Pending}, {@code Deleted}
 *     (taken back), {@code Failed}, {@code Missing}, ...
 * @param installedOn when it was applied, in the local time zone; null if it is not
 * @param current whether the database is at this version
 */
public record HistoryEntry(
    String version,
    String description,
    String state,
    @Nullable LocalDateTime installedOn,
    boolean current) {

  static HistoryEntry of(MigrationInfo info, @Nullable MigrationInfo current) {
    return new HistoryEntry(
        info.getVersion() == null ? "" : info.getVersion().getVersion(),
        info.getDescription(),
        info.getState().getDisplayName(),
        local(info.getInstalledOn()),
        isSame(info, current));
  }

  private static boolean isSame(MigrationInfo info, @Nullable MigrationInfo current) {
    return current != null
        && info.getInstalledRank() != null
        && info.getInstalledRank().equals(current.getInstalledRank());
  }

  @SuppressWarnings("JavaUtilDate") // Flyway has no other
  private static @Nullable LocalDateTime local(@Nullable Date date) {
    return date == null
        ? null
        : LocalDateTime.ofInstant(Instant.ofEpochMilli(date.getTime()), ZoneId.systemDefault());
  }
}
