package dev.skein.processor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.migration.MigrationName;
import dev.skein.operation.CreateSchema;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {

  private static final String NAME = "V20261122103000__Add_a";
  private static final String MIGRATION = "java/db/migration/" + NAME + ".java";
  private static final MigrationClass ADDED =
      new MigrationClass(
          "db.migration",
          new MigrationName("20261122103000", "Add a"),
          List.of(),
          List.of(new CreateSchema("a")));

  @TempDir private Path module;
  private ProjectFiles files;

  @BeforeEach
  void placeFiles() {
    files = new ProjectFiles(module.resolve("db/schema.yaml"), module.resolve("java/db/migration"));
  }

  private Delivery withMigration() {
    return new Delivery(files, "after\n", Optional.of(ADDED), List.of());
  }

  private void writeSnapshot(String text) throws IOException {
    Files.createDirectories(files.snapshot().getParent());
    Files.writeString(files.snapshot(), text);
  }

  private Map<String, String> onDisk() throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(module)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        found.put(module.relativize(file).toString(), Files.readString(file));
      }
    }
    return found;
  }

  @Test
  void bothAreWrittenAndNothingElseIsLeft() throws IOException {
    withMigration().write();

    assertThat(onDisk())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("db/schema.yaml", "after\n", MIGRATION, ADDED.javaSource()));
  }

  @Test
  void aSnapshotAloneIsReplaced() throws IOException {
    writeSnapshot("before\n");

    new Delivery(files, "after\n", Optional.empty(), List.of()).write();

    assertThat(onDisk()).containsExactlyEntriesOf(Map.of("db/schema.yaml", "after\n"));
  }

  /** A crash after any of the steps: before the migration is in place nothing happened. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void aCrashBeforeTheMigrationIsInPlaceLeavesTheModuleAsItWas(int steps) throws IOException {
    writeSnapshot("before\n");
    crashAfter(steps);
    Leftovers leftovers = new Leftovers(files);

    assertThat(leftovers.currentSnapshot()).hasContent("before\n");
    assertThat(leftovers.finish()).isFalse();
    assertThat(onDisk()).containsExactlyEntriesOf(Map.of("db/schema.yaml", "before\n"));
  }

  @Test
  void aCrashAfterTheMigrationIsInPlaceIsFinished() throws IOException {
    writeSnapshot("before\n");
    crashAfter(5);
    assertThat(onDisk()).containsEntry("db/schema.yaml", "before\n").containsKey(MIGRATION);
    Leftovers leftovers = new Leftovers(files);

    assertThat(leftovers.currentSnapshot()).hasContent("after\n");
    assertThat(onDisk()).containsEntry("db/schema.yaml", "before\n");

    assertThat(leftovers.finish()).isTrue();
    assertThat(onDisk())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("db/schema.yaml", "after\n", MIGRATION, ADDED.javaSource()));
    assertThat(leftovers.finish()).isFalse();
  }

  @Test
  void allStepsAreWhatWritingDoes() {
    assertThat(withMigration().steps()).hasSize(6);
  }

  private void crashAfter(int steps) throws IOException {
    for (Delivery.Step step : withMigration().steps().subList(0, steps)) {
      step.run();
    }
  }

  @Test
  void aMigrationThatIsThereIsNeverOverwritten() throws IOException {
    writeSnapshot("before\n");
    Files.createDirectories(files.migrations());
    Files.writeString(module.resolve(MIGRATION), "by hand\n");

    assertThatThrownBy(() -> withMigration().write())
        .isInstanceOf(FileAlreadyExistsException.class);

    assertThat(onDisk()).containsEntry(MIGRATION, "by hand\n");
  }

  @Test
  void whereTheSnapshotCannotBeWrittenThereIsNoMigration() throws IOException {
    Files.createDirectories(files.snapshot().resolve("in the way"));

    assertThatThrownBy(() -> withMigration().write()).isInstanceOf(IOException.class);

    assertThat(onDisk()).isEmpty();
  }

  @Test
  void whereTheMigrationCannotBeWrittenTheSnapshotStays() throws IOException {
    writeSnapshot("before\n");
    Files.createDirectories(module.resolve("java"));
    Files.writeString(module.resolve("java/db"), "a file in the way\n");

    assertThatThrownBy(() -> withMigration().write()).isInstanceOf(IOException.class);

    assertThat(onDisk())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("db/schema.yaml", "before\n", "java/db", "a file in the way\n"));
  }
}
