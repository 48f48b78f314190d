package dev.skein;

import dev.skein.migration.SkeinMigration;
import dev.skein.replay.Rehearsal;
import dev.skein.replay.Replayed;
import dev.skein.schema.Schema;
import dev.skein.snapshot.SnapshotException;
import dev.skein.snapshot.SnapshotReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * Checks the migrations without a database: replayed from nothing they give the committed snapshot,
 * each downgrade undoes its upgrade, and they form a chain with one head. So an edited migration,
 * or one that a merge lost or brought twice, is found before anything is applied.
 *
 * <p>In a unit test it is one call:
 *
 * <pre>{@code
 * Replay.of(Path.of("src/main/db/schema.yaml")).check();
 * }</pre>
 *
 * <p>SQL and Java of a migration's own are passed over, and so are migrations that are not Skein's.
 */
public final class Replay {

  private final Configuration configuration;
  private final Path snapshot;

  private Replay(Configuration configuration, Path snapshot) {
    this.configuration = configuration;
    this.snapshot = snapshot;
  }

  /**
   * Replays the migrations in Flyway's default place, {@code classpath:db/migration}.
   *
   * @param snapshot the committed snapshot; a relative path starts at the working directory, which
   *     in a test that Maven or Gradle runs is that of the module
   * @return the replay
   */
  public static Replay of(Path snapshot) {
    return with(Flyway.configure(), snapshot);
  }

  /**
   * Replays the migrations that a Flyway with a configuration would find.
   *
   * @param configuration the configuration; it needs no data source
   * @param snapshot the committed snapshot
   * @return the replay
   */
  public static Replay with(Configuration configuration, Path snapshot) {
    return new Replay(configuration, snapshot);
  }

  /**
   * Replays the migrations, and fails a test where something is wrong.
   *
   * @throws AssertionError if something is; its message tells everything that was found, and what
   *     to do
   */
  public void check() {
    Replayed replayed = run();
    if (!replayed.isFine()) {
      List<String> lines = new ArrayList<>(replayed.findings());
      lines.addAll(replayed.notes());
      throw new AssertionError(String.join(System.lineSeparator(), lines));
    }
  }

  /**
   * Replays the migrations.
   *
   * @return what was found
   */
  public Replayed run() {
    List<String> findings = new ArrayList<>();
    Optional<Schema> wanted = snapshot(findings);
    NavigableMap<MigrationVersion, SkeinMigration> migrations;
    try {
      migrations = MigrationClasses.find(configuration);
    } catch (SkeinException e) {
      findings.add(String.valueOf(e.getMessage()));
      return new Replayed(0, findings, List.of());
    }
    if (migrations.isEmpty()) {
      findings.add(nothing());
      return new Replayed(0, findings, List.of());
    }
    Replayed replayed = Rehearsal.of(migrations, wanted, snapshot.toString());
    findings.addAll(replayed.findings());
    return new Replayed(replayed.migrations(), findings, replayed.notes());
  }

  private Optional<Schema> snapshot(List<String> findings) {
    if (!Files.exists(snapshot)) {
      findings.add(
          "[Skein:ReplayNoSnapshot] There is no snapshot at %s. Say where it is, or restore it from version control."
              .formatted(snapshot));
      return Optional.empty();
    }
    try {
      return Optional.of(SnapshotReader.read(snapshot, snapshot.toString()).schema());
    } catch (SnapshotException e) {
      findings.add(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  // Else a wrong place would pass for a check of everything.
  private String nothing() {
    return "[Skein:ReplayNoMigrations] There are no migrations of Skein in %s. Compile them first, or say where they are."
        .formatted(
            Arrays.stream(configuration.getLocations())
                .map(Object::toString)
                .collect(Collectors.joining(", ")));
  }
}
