package dev.skein.cli;

import dev.skein.SkeinException;
import dev.skein.migration.EmptyMigration;
import dev.skein.migration.MigrationName;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;

/** The folder of a module's migrations, in source. */
final class MigrationFolder {

  private static final String PACKAGE = "db.migration";
  private static final Pattern FILE = Pattern.compile("V([0-9][0-9_]*?)__\\w+\\.java");
  private static final Pattern REVISES = Pattern.compile("(?m)^@Revises\\(([^)]*)\\)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final Path folder;

  MigrationFolder(Path moduleBase) {
    this.folder = moduleBase.resolve("src/main/java").resolve(PACKAGE.replace('.', '/'));
  }

  /**
   * Writes an empty migration on top of the newest one, or of all that no other builds on: it joins
   * branches that came together.
   *
   * @param message what it will do
   * @param clock tells the time for its version
   * @return the file
   * @throws SkeinException if it cannot be written
   */
  Path write(String message, Clock clock) {
    try {
      Files.createDirectories(folder);
      Optional<MigrationVersion> newest = newest();
      MigrationName name = new MigrationName(after(newest, clock), message);
      Path file = folder.resolve(name.fileName());
      Files.writeString(
          file,
          EmptyMigration.source(PACKAGE, name, parents(newest)),
          StandardOpenOption.CREATE_NEW);
      return file;
    } catch (IOException e) {
      throw new SkeinException(
          "NotWritten",
          "No migration could be written into %s: %s. Check who may write there."
              .formatted(folder, e));
    }
  }

  private Optional<MigrationVersion> newest() throws IOException {
    return versions().keySet().stream().max(Comparator.naturalOrder());
  }

  private List<String> parents(Optional<MigrationVersion> newest) throws IOException {
    Map<MigrationVersion, String> sources = new TreeMap<>();
    // What is looked for is plain ASCII; the rest may be in any encoding.
    for (Map.Entry<MigrationVersion, Path> file : versions().entrySet()) {
      sources.put(file.getKey(), Files.readString(file.getValue(), StandardCharsets.ISO_8859_1));
    }
    sources.values().removeIf(source -> !source.contains("SkeinMigration"));
    Set<String> revised =
        sources.values().stream().flatMap(MigrationFolder::revised).collect(Collectors.toSet());
    List<String> heads =
        sources.keySet().stream()
            .map(MigrationVersion::getVersion)
            .filter(version -> !revised.contains(version))
            .toList();
    return heads.isEmpty() ? newest.map(MigrationVersion::getVersion).stream().toList() : heads;
  }

  private static Stream<String> revised(String source) {
    return REVISES
        .matcher(source)
        .results()
        .flatMap(revises -> QUOTED.matcher(revises.group(1)).results())
        .map(version -> version.group(1));
  }

  private Map<MigrationVersion, Path> versions() throws IOException {
    Map<MigrationVersion, Path> versions = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Matcher name = FILE.matcher(file.getFileName().toString());
        if (name.matches()) {
          versions.put(MigrationVersion.fromVersion(name.group(1)), file);
        }
      }
    }
    return versions;
  }

  /** Now, in UTC, or one second after the newest if that is later. */
  private static String after(Optional<MigrationVersion> newest, Clock clock) {
    String now = STAMP.format(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    return newest
        .filter(version -> version.compareTo(MigrationVersion.fromVersion(now)) >= 0)
        .map(version -> next(version.getVersion()))
        .orElse(now);
  }

  private static String next(String version) {
    try {
      return STAMP.format(LocalDateTime.parse(version, STAMP).plusSeconds(1));
    } catch (DateTimeParseException e) {
      // No time at all, but higher than any: count on.
      return new BigInteger(version.split("\\.", 2)[0]).add(BigInteger.ONE).toString();
    }
  }
}
