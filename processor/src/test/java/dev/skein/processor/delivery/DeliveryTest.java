package dev.skein.processor.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.processor.source.FilledRows;
import dev.skein.processor.source.MigrationFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {

  private static final MigrationFile OLD = migration("V20261122103000__Add_a");
  private static final MigrationFile NEW = migration("V20261122103100__Add_b");
  private static final MigrationFile SECOND = migration("V20261122103101__Add_c");
  private static final String SNAPSHOT = "db/schema.yaml";
  private static final String RECORD = "target/skein/draft";

  @TempDir private Path folder;
  private Path module;
  private ProjectFiles files;

  @BeforeEach
  void placeFiles() {
    use(folder.resolve("module"));
  }

  private void use(Path base) {
    module = base;
    files =
        new ProjectFiles(
            module.resolve(SNAPSHOT),
            module.resolve("java/db/migration"),
            Optional.of(new BuildFiles(module.resolve("target/skein"))));
  }

  private static MigrationFile migration(String name) {
    return new MigrationFile("db.migration", name, "class " + name + " {}\n");
  }

  private static String path(MigrationFile migration) {
    return "java/db/migration/" + migration.fileName();
  }

  private static String aside(MigrationFile migration) {
    return "target/skein/replaced/" + migration.fileName();
  }

  private static Draft draft(String snapshot, MigrationFile... migrations) {
    return Draft.of(
        List.of(migrations),
        snapshot,
        Set.of("DropTable x []"),
        Set.of(new FilledRows("AddColumn", "x", "y", "0")),
        Optional.of("base\n"));
  }

  /** What may happen to the draft {@code OLD}, whose snapshot is {@code before}. */
  private record Case(
      String name,
      Optional<String> snapshot,
      List<MigrationFile> added,
      List<MigrationFile> removed) {

    @Override
    public String toString() {
      return name;
    }

    Optional<Draft> next() {
      if (added.isEmpty() && removed.isEmpty()) {
        return Optional.of(draft("after\n", OLD));
      }
      return added.isEmpty()
          ? Optional.empty()
          : Optional.of(draft("after\n", added.toArray(MigrationFile[]::new)));
    }

    Delivery delivery(ProjectFiles files) {
      return new Delivery(
          files,
          snapshot,
          added,
          draft("", removed.toArray(MigrationFile[]::new)).migrations(),
          next(),
          List.of());
    }

    Map<String, String> after(Map<String, String> before) {
      Map<String, String> after = new TreeMap<>(before);
      removed.forEach(migration -> after.put(aside(migration), migration.text()));
      removed.forEach(migration -> after.remove(path(migration)));
      added.forEach(migration -> after.put(path(migration), migration.text()));
      after.remove(SNAPSHOT);
      snapshot.ifPresent(text -> after.put(SNAPSHOT, text));
      after.remove(RECORD);
      next().ifPresent(draft -> after.put(RECORD, draft.text()));
      return after;
    }
  }

  private static final Case ANOTHER =
      new Case("another", Optional.of("after\n"), List.of(NEW), List.of());
  private static final Case ANEW =
      new Case("anew", Optional.of("after\n"), List.of(NEW), List.of(OLD));

  static Stream<Case> cases() {
    return Stream.of(
        ANOTHER,
        new Case("several", Optional.of("after\n"), List.of(NEW, SECOND), List.of()),
        ANEW,
        new Case("anew, several", Optional.of("after\n"), List.of(NEW, SECOND), List.of(OLD)),
        new Case("undone", Optional.of("base\n"), List.of(), List.of(OLD)),
        new Case("undone, the first", Optional.empty(), List.of(), List.of(OLD)),
        new Case("snapshot only", Optional.of("after\n"), List.of(), List.of()));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(module.resolve(file).getParent());
    Files.writeString(module.resolve(file), text);
  }

  private void writeDraft() throws IOException {
    write(path(OLD), OLD.text());
    write(SNAPSHOT, "before\n");
    write(RECORD, draft("before\n", OLD).text());
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

  @ParameterizedTest
  @MethodSource("cases")
  void allIsWrittenAndNothingElseIsLeft(Case what) throws IOException {
    writeDraft();
    Map<String, String> before = onDisk();

    what.delivery(files).write();

    assertThat(onDisk()).containsExactlyInAnyOrderEntriesOf(what.after(before));
    assertThat(Draft.in(files)).isEqualTo(what.next());
  }

  /**
   * A crash between any two steps: until the new migrations are in place nothing happened, from
   * then on everything.
   */
  @ParameterizedTest
  @MethodSource("cases")
  void aCrashIsTakenBackOrFinished(Case what) throws IOException {
    boolean finished = false;
    int steps = what.delivery(files).steps().size();
    for (int crash = 0; crash <= steps; crash++) {
      use(folder.resolve("crash" + crash));
      writeDraft();
      Map<String, String> before = onDisk();
      for (Delivery.Step step : what.delivery(files).steps().subList(0, crash)) {
        step.run();
      }
      Path current = new Leftovers(files).currentSnapshot();
      String snapshot = Files.exists(current) ? Files.readString(current) : "none";

      new Leftovers(files).finish();

      boolean done = !onDisk().equals(before);
      assertThat(onDisk())
          .describedAs("%s after %d of %d steps", what, crash, steps)
          .containsExactlyInAnyOrderEntriesOf(done ? what.after(before) : before);
      assertThat(snapshot).isEqualTo(done ? what.snapshot.orElse("none") : "before\n");
      assertThat(done || !finished).isTrue();
      assertThat(new Leftovers(files).finish()).isEmpty();
      finished = done;
    }
    assertThat(finished).isTrue();
  }

  private static String remove(MigrationFile migration) {
    return "remove " + migration.fileName() + " " + Digest.of(migration.text()) + "\n";
  }

  @Test
  void whatWasEditedAfterACrashStays() throws IOException {
    writeDraft();
    write(SNAPSHOT + ".tmp", "after\n");
    write(SNAPSHOT + ".pending", "add " + NEW.fileName() + "\n" + remove(OLD) + "snapshot\n");
    write(path(NEW), NEW.text());
    write(path(OLD), "by hand\n");

    Leftovers.Finish finished = new Leftovers(files).finish().orElseThrow();

    assertThat(finished.edited()).containsExactly(OLD.className());
    assertThat(finished.classNames()).containsExactly(NEW.className());
    assertThat(onDisk())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(SNAPSHOT, "after\n", path(NEW), NEW.text(), path(OLD), "by hand\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "add ../../other.java\nsnapshot\n",
        "add other.java\nsnapshot\n",
        "remove ../../other.java %s\nsnapshot\n",
        "remove V20261122103000__Add_a.java\nsnapshot\n",
        "add V20261122103100__Add_b.java x\nsnapshot\n",
        "something else\n",
        ""
      })
  void whatIsNoPlanIsNotFollowed(String plan) throws IOException {
    writeDraft();
    write("java/other.java", "other\n");
    Map<String, String> before = onDisk();
    write(SNAPSHOT + ".tmp", "after\n");
    write(SNAPSHOT + ".pending", plan.formatted(Digest.of("other\n")));

    assertThat(new Leftovers(files).finish()).isEmpty();

    assertThat(onDisk()).isEqualTo(before);
  }

  @Test
  void whatWasDoneAboutACrashIsTold() throws IOException {
    writeDraft();
    write(SNAPSHOT + ".tmp", "after\n");
    write(SNAPSHOT + ".pending", "add " + NEW.fileName() + "\n" + remove(OLD) + "snapshot\n");

    Leftovers.Finish takenBack = new Leftovers(files).finish().orElseThrow();

    assertThat(takenBack.complete()).isFalse();
    assertThat(takenBack.classNames()).containsExactly(NEW.className());

    write(SNAPSHOT + ".tmp", "after\n");
    write(path(NEW), NEW.text());
    write(SNAPSHOT + ".pending", "add " + NEW.fileName() + "\n" + remove(OLD) + "snapshot\n");

    Leftovers.Finish finished = new Leftovers(files).finish().orElseThrow();

    assertThat(finished.complete()).isTrue();
    assertThat(finished.classNames()).containsExactly(NEW.className(), OLD.className());
  }

  @Test
  void whereTheBuildFolderIsElsewhereNoDraftIsKept() throws IOException {
    ProjectFiles without = new ProjectFiles(files.snapshot(), files.migrations(), Optional.empty());

    ANOTHER.delivery(without).write();

    assertThat(onDisk()).containsOnlyKeys(SNAPSHOT, path(NEW));
    assertThat(Draft.in(without)).isEmpty();
  }

  @Test
  void aMigrationThatIsThereIsNeverOverwritten() throws IOException {
    writeDraft();
    write(path(NEW), "by hand\n");
    Map<String, String> before = onDisk();

    assertThatThrownBy(() -> ANEW.delivery(files).write())
        .isInstanceOf(FileAlreadyExistsException.class);

    assertThat(onDisk()).isEqualTo(before);
  }

  @Test
  void whereTheSnapshotCannotBeWrittenThereIsNoMigration() throws IOException {
    Files.createDirectories(files.snapshot().resolve("in the way"));

    assertThatThrownBy(() -> ANOTHER.delivery(files).write()).isInstanceOf(IOException.class);

    assertThat(onDisk()).isEmpty();
  }

  @Test
  void whereTheSnapshotCannotBeWrittenTheDraftStays() throws IOException {
    write(path(OLD), OLD.text());
    Files.createDirectories(files.snapshot().resolve("in the way"));

    assertThatThrownBy(() -> ANEW.delivery(files).write()).isInstanceOf(IOException.class);

    assertThat(onDisk()).containsOnlyKeys(path(OLD));
  }

  @Test
  void whereTheMigrationCannotBeWrittenTheSnapshotStays() throws IOException {
    write(SNAPSHOT, "before\n");
    write("java/db", "a file in the way\n");

    assertThatThrownBy(() -> ANOTHER.delivery(files).write()).isInstanceOf(IOException.class);

    assertThat(onDisk())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(SNAPSHOT, "before\n", "java/db", "a file in the way\n"));
  }
}
