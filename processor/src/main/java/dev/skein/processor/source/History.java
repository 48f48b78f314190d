package dev.skein.processor.source;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The migrations that are already there.
 *
 * @param migrations the migrations, oldest version first
 */
public record History(List<ExistingMigration> migrations) {

  private static final DateTimeFormatter VERSION =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

  /** Sorts the migrations. */
  public History {
    migrations =
        migrations.stream().sorted(Comparator.comparing(ExistingMigration::version)).toList();
  }

  /**
   * Reads the migrations in a folder.
   *
   * @param folder the folder, which need not be there
   * @return the migrations in it
   * @throws IOException if the folder or a file in it cannot be read
   */
  public static History in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return new History(List.of());
    }
    List<ExistingMigration> found = new ArrayList<>();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      if (ExistingMigration.isNamed(name)) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        ExistingMigration.of(name, text).ifPresent(found::add);
      }
    }
    return new History(found);
  }

  /**
   * The names of the migrations in a folder.
   *
   * @param folder the folder, which need not be there
   * @return the names of the files, in order
   * @throws IOException if the folder cannot be read
   */
  public static List<String> namesIn(Path folder) throws IOException {
    return Files.isDirectory(folder)
        ? files(folder).stream()
            .map(file -> file.getFileName().toString())
            .filter(ExistingMigration::isNamed)
            .sorted()
            .toList()
        : List.of();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /**
   * The migration with the highest version.
   *
   * @return the newest, or empty if there is none
   */
  public Optional<ExistingMigration> newest() {
    return migrations.isEmpty()
        ? Optional.empty()
        : Optional.of(migrations.get(migrations.size() - 1));
  }

  /**
   * The migrations that no other builds on: one, unless branches came together.
   *
   * @return the heads, oldest version first
   */
  public List<ExistingMigration> heads() {
    Set<String> parents =
        migrations.stream().flatMap(each -> each.parents().stream()).collect(toUnmodifiableSet());
    return migrations.stream()
        .filter(each -> each.bySkein() && !parents.contains(each.version()))
        .toList();
  }

  /**
   * The tables that more than one branch changes, as far as its operations tell.
   *
   * @return the names in order; none if there is one branch
   */
  public NavigableSet<String> sharedTables() {
    List<Set<String>> branches = heads().stream().map(this::withAncestors).toList();
    NavigableSet<String> shared = new TreeSet<>();
    for (int i = 0; i < branches.size(); i++) {
      for (Set<String> other : branches.subList(i + 1, branches.size())) {
        Set<String> both = new HashSet<>(tables(branches.get(i), other));
        both.retainAll(tables(other, branches.get(i)));
        shared.addAll(both);
      }
    }
    return shared;
  }

  private Set<String> tables(Set<String> versions, Set<String> without) {
    return migrations.stream()
        .filter(each -> versions.contains(each.version()) && !without.contains(each.version()))
        .flatMap(each -> each.tables().stream())
        .collect(toUnmodifiableSet());
  }

  private Set<String> withAncestors(ExistingMigration head) {
    Set<String> versions = new HashSet<>(Set.of(head.version()));
    // What a migration builds on is older than it.
    for (int i = migrations.size() - 1; i >= 0; i--) {
      if (versions.contains(migrations.get(i).version())) {
        versions.addAll(migrations.get(i).parents());
      }
    }
    return versions;
  }

  /**
   * The version of the next migration: now, or a second after the newest if that is later.
   *
   * @param now the time now
   * @return the version, a timestamp in UTC down to the second
   */
  public String nextVersion(Instant now) {
    String present = LocalDateTime.ofInstant(now, ZoneOffset.UTC).format(VERSION);
    return newest()
        .map(last -> after(last.version()))
        .filter(next -> next.compareTo(present) > 0)
        .orElse(present);
  }

  /**
   * The version of the next migration, which is later than others, too.
   *
   * @param now the time now
   * @param taken names of classes whose versions are taken although they are not in the history
   * @return the version
   */
  public String nextVersion(Instant now, Collection<String> taken) {
    return taken.stream()
        .map(ExistingMigration::versionOf)
        .flatMap(Optional::stream)
        .map(History::after)
        .reduce(nextVersion(now), (one, other) -> one.compareTo(other) > 0 ? one : other);
  }

  /**
   * The version a second later.
   *
   * @param version a version
   * @return the next one
   */
  public static String after(String version) {
    try {
      return LocalDateTime.parse(version, VERSION).plusSeconds(1).format(VERSION);
    } catch (DateTimeParseException e) {
      // Written by hand: to Flyway it is a number, a time or not.
      return String.valueOf(Long.parseLong(version) + 1);
    }
  }
}
