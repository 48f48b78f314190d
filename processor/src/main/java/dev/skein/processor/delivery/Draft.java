package dev.skein.processor.delivery;

import dev.skein.processor.source.ExistingMigration;
import dev.skein.processor.source.FilledRows;
import dev.skein.processor.source.MigrationFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the last compile that changed anything has written, and what was there before: all that is
 * needed to write it anew.
 *
 * @param migrations the migrations, oldest version first
 * @param snapshot the digest of the snapshot
 * @param losses what the migrations give up, see {@link dev.skein.processor.source.LostData}
 * @param fills what the migrations give to rows that are there
 * @param base the snapshot before, or empty if there was none
 */
public record Draft(
    List<Written> migrations,
    String snapshot,
    Set<String> losses,
    Set<FilledRows> fills,
    Optional<String> base) {

  private static final String FORMAT = "skein draft 1";
  private static final String MIGRATION = "migration ";
  private static final String SNAPSHOT = "snapshot ";
  private static final String LOSES = "loses ";
  private static final String FILLS = "fills ";
  private static final String BASE = "base";
  private static final String NO_BASE = "no base";

  /** Copies the collections. */
  public Draft {
    migrations = List.copyOf(migrations);
    losses = Set.copyOf(losses);
    fills = Set.copyOf(fills);
  }

  /**
   * A file that was written.
   *
   * @param fileName its name
   * @param digest the digest of its content
   */
  public record Written(String fileName, String digest) {

    /**
     * The simple name of the class in it.
     *
     * @return the name
     */
    public String className() {
      return fileName.substring(0, fileName.length() - ".java".length());
    }

    /** Whether it is still what was written. */
    boolean isIn(ProjectFiles files) throws IOException {
      return Digest.is(digest, files.migration(fileName));
    }

    static boolean areIn(ProjectFiles files, List<Written> all) throws IOException {
      for (Written written : all) {
        if (!written.isIn(files)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * What is to be known of migrations that are about to be written.
   *
   * @param migrations the migrations, oldest version first
   * @param snapshot the text of the snapshot
   * @param losses what they give up
   * @param fills what they give to rows that are there
   * @param base the snapshot before, or empty if there is none
   * @return the draft
   */
  public static Draft of(
      List<MigrationFile> migrations,
      String snapshot,
      Set<String> losses,
      Set<FilledRows> fills,
      Optional<String> base) {
    return new Draft(
        migrations.stream()
            .map(file -> new Written(file.fileName(), Digest.of(file.text())))
            .toList(),
        Digest.of(snapshot),
        losses,
        fills,
        base);
  }

  /**
   * The same migrations with another snapshot.
   *
   * @param text the text of the snapshot
   * @return the draft
   */
  public Draft withSnapshot(String text) {
    return new Draft(migrations, Digest.of(text), losses, fills, base);
  }

  /**
   * The draft of a module, if what was written is still there and nobody has changed it.
   *
   * @param files the module's files
   * @return the draft
   * @throws IOException if a file cannot be read
   */
  public static Optional<Draft> in(ProjectFiles files) throws IOException {
    return files.build().isPresent() ? read(files.build().get().draft(), files) : Optional.empty();
  }

  /**
   * The draft of a module whose snapshot is again the one before, while its migrations are still
   * there and nobody has changed them.
   *
   * @param files the module's files
   * @return the draft
   * @throws IOException if a migration or the snapshot cannot be read
   */
  public static Optional<Draft> undoneIn(ProjectFiles files) throws IOException {
    Optional<Draft> draft = files.build().flatMap(build -> recorded(build.draft()));
    return draft.isPresent() && draft.get().isUndoneIn(files) ? draft : Optional.empty();
  }

  static Optional<Draft> read(Path file, ProjectFiles files) throws IOException {
    Optional<Draft> draft = recorded(file);
    return draft.isPresent() && draft.get().isIn(files) ? draft : Optional.empty();
  }

  /** A record that cannot be read costs the draft, not the build. */
  private static Optional<Draft> recorded(Path file) {
    return Disk.text(file).flatMap(Draft::parse);
  }

  private boolean isIn(ProjectFiles files) throws IOException {
    return Written.areIn(files, migrations) && Digest.is(snapshot, files.snapshot());
  }

  private boolean isUndoneIn(ProjectFiles files) throws IOException {
    return base.isPresent()
        && Written.areIn(files, migrations)
        && !Digest.is(snapshot, files.snapshot())
        && Digest.is(Digest.of(base.get()), files.snapshot());
  }

  /**
   * The simple names of the classes.
   *
   * @return the names, oldest version first
   */
  public List<String> classNames() {
    return migrations.stream().map(Written::className).toList();
  }

  /**
   * The names of the files.
   *
   * @return the names, oldest version first
   */
  public List<String> fileNames() {
    return migrations.stream().map(Written::fileName).toList();
  }

  String text() {
    List<String> lines = new ArrayList<>(List.of(FORMAT));
    migrations.forEach(
        written -> lines.add(MIGRATION + written.fileName() + " " + written.digest()));
    lines.add(SNAPSHOT + snapshot);
    new TreeSet<>(losses).forEach(loss -> lines.add(LOSES + loss));
    new TreeSet<>(fills).forEach(filled -> lines.add(FILLS + filled.text()));
    lines.add(base.isPresent() ? BASE : NO_BASE);
    return String.join("\n", lines) + "\n" + base.orElse("");
  }

  /** The draft that a text tells of; empty if it is not such a text. */
  static Optional<Draft> parse(String text) {
    List<String> lines = text.lines().toList();
    List<Written> migrations = new ArrayList<>();
    List<String> snapshots = new ArrayList<>();
    Set<String> losses = new TreeSet<>();
    Set<FilledRows> fills = new TreeSet<>();
    int end = lines.indexOf(BASE) >= 0 ? lines.indexOf(BASE) : lines.indexOf(NO_BASE);
    if (end < 0 || !lines.get(0).equals(FORMAT)) {
      return Optional.empty();
    }
    for (String line : lines.subList(1, end)) {
      String[] words = line.split(" ", 3);
      if (line.startsWith(MIGRATION) && words.length == 3 && ExistingMigration.isNamed(words[1])) {
        migrations.add(new Written(words[1], words[2]));
      } else if (line.startsWith(SNAPSHOT)) {
        snapshots.add(words[1]);
      } else if (line.startsWith(LOSES)) {
        losses.add(line.substring(LOSES.length()));
      } else if (line.startsWith(FILLS) && filled(line).isPresent()) {
        fills.add(filled(line).get());
      } else {
        return Optional.empty();
      }
    }
    if (snapshots.size() != 1 || migrations.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(migrations, snapshots.get(0), losses, fills, base(text, lines, end)));
  }

  private static Optional<FilledRows> filled(String line) {
    return FilledRows.parse(line.substring(FILLS.length()));
  }

  private static Optional<String> base(String text, List<String> lines, int end) {
    int start = lines.subList(0, end + 1).stream().mapToInt(line -> line.length() + 1).sum();
    return lines.get(end).equals(BASE)
        ? Optional.of(text.substring(Math.min(start, text.length())))
        : Optional.empty();
  }
}
