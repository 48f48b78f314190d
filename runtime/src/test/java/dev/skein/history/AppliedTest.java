package dev.skein.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/** What the rows of a history mean. */
class AppliedTest {

  @Test
  void nothing() {
    Applied applied = Applied.of(List.of());

    assertThat(applied.current()).isEmpty();
    assertThat(applied.contains(version("1"))).isFalse();
    assertThat(applied.failed()).isEmpty();
  }

  @Test
  void theHighestVersionIsTheCurrentOneWhenOneCameLate() {
    Applied applied = applied(row("1", "JDBC"), row("3", "JDBC"), row("2", "JDBC"));

    assertThat(applied.current()).contains(version("3"));
    assertThat(applied.newestFirst())
        .extracting(HistoryRow::version)
        .containsExactly(version("3"), version("2"), version("1"));
  }

  @Test
  void versionsAreNumbersAndNotTexts() {
    assertThat(applied(row("9", "SQL"), row("10", "JDBC")).current()).contains(version("10"));
  }

  @Test
  void whatWasTakenBackIsNotApplied() {
    Applied applied = applied(row("1", "JDBC"), row("2", "JDBC"), row("2", "DELETE"));

    assertThat(applied.contains(version("2"))).isFalse();
    assertThat(applied.current()).contains(version("1"));
    assertThat(applied.last(version("2"))).map(HistoryRow::isTakenBack).contains(true);
  }

  @Test
  void whatWasAppliedAgainIs() {
    Applied applied = applied(row("1", "JDBC"), row("1", "DELETE"), row("1", "JDBC"));

    assertThat(applied.contains(version("1"))).isTrue();
    assertThat(applied.newestFirst()).hasSize(1);
  }

  @Test
  void whatThePaidEditionsUndidIsNotApplied() {
    assertThat(applied(row("1", "SQL"), row("1", "UNDO_SQL")).current()).isEmpty();
  }

  @Test
  void aBaselineStandsForAllBelow() {
    Applied applied = applied(row("5", "BASELINE"), row("6", "JDBC"));

    assertThat(applied.contains(version("3"))).isTrue();
    assertThat(applied.contains(version("5"))).isTrue();
    assertThat(applied.contains(version("5.1"))).isFalse();
    assertThat(applied.baseline()).contains(version("5"));
  }

  @Test
  void whatFailedIsNotApplied() {
    Applied applied = applied(row("1", "JDBC"), failed("2"));

    assertThat(applied.contains(version("2"))).isFalse();
    assertThat(applied.failed()).map(HistoryRow::version).contains(version("2"));
  }

  @Test
  void aDowngradeHalfWayIsAFailure() {
    HistoryRow applied = row("1", "JDBC");

    assertThat(Applied.of(List.of(applied, applied.halfWayBack())).contains(version("1")))
        .isFalse();
    assertThat(Applied.of(List.of(applied, applied.halfWayBack())).failed()).isPresent();
  }

  @Test
  void aRepeatableMigrationHasNoVersion() {
    HistoryRow repeatable =
        new HistoryRow(
            1, MigrationVersion.EMPTY, "Views", "SQL", "R__Views.sql", 1, LocalDateTime.MIN, true);

    assertThat(Applied.of(List.of(repeatable)).current()).isEmpty();
  }

  private static Applied applied(HistoryRow... rows) {
    return Applied.of(List.of(rows));
  }

  private static HistoryRow row(String version, String type) {
    return new HistoryRow(
        1, version(version), "Words", type, "V__Words", 1, LocalDateTime.MIN, true);
  }

  private static HistoryRow failed(String version) {
    return new HistoryRow(
        1, version(version), "Words", "JDBC", "V__Words", 1, LocalDateTime.MIN, false);
  }

  private static MigrationVersion version(String version) {
    return MigrationVersion.fromVersion(version);
  }
}
