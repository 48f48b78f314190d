package dev.skein;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The list of all migrations in Java, for where no class path can be looked through.
 *
 * @param locations where they were found
 * @param classes their names
 */
record Registry(SortedSet<String> locations, SortedSet<String> classes) {

  static final String RESOURCE = "META-INF/skein/migrations";

  private static final String LOCATION = "location ";
  private static final String CLASS = "class ";

  /** Looks through the class path, as Flyway does. */
  static Registry scanned(ClassLoader loader, Location... locations) {
    return scanned(loader, Set.of(), locations);
  }

  /** The same without the classes that are known: a class is loaded to look whether it is one. */
  static Registry scanned(ClassLoader loader, Set<String> known, Location... locations) {
    return new Registry(
        Arrays.stream(locations)
            .map(Location::getDescriptor)
            .collect(Collectors.toCollection(TreeSet::new)),
        new ClasspathScan(loader)
            .classes(locations, name -> !known.contains(name)).stream()
                .filter(Registry::isMigration)
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  // What Flyway passes over is no migration.
  private static boolean isMigration(Class<?> type) {
    if (!JavaMigration.class.isAssignableFrom(type) || Modifier.isAbstract(type.getModifiers())) {
      return false;
    }
    try {
      return Modifier.isPublic(type.getConstructor().getModifiers());
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  /**
   * What all the lists on a class path have together.
   *
   * @throws SkeinException if there is none, or it cannot be read
   */
  static Registry read(ClassLoader loader) {
    SortedSet<String> lines = new TreeSet<>();
    try {
      for (URL url : Collections.list(loader.getResources(RESOURCE))) {
        lines.addAll(lines(url));
      }
    } catch (IOException | UncheckedIOException e) {
      throw SkeinException.caused(
          "NoRegistry",
          "%s cannot be read: %s. Write it anew, with the command registry."
              .formatted(RESOURCE, e.getMessage()),
          e);
    }
    if (lines.isEmpty()) {
      throw new SkeinException(
          "NoRegistry",
          "There is no %s on the class path. Write it after the compile, with the command registry."
              .formatted(RESOURCE));
    }
    return new Registry(those(lines, LOCATION), those(lines, CLASS));
  }

  private static List<String> lines(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    // A jar that stays open cannot be replaced on Windows.
    connection.setUseCaches(false);
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private static SortedSet<String> those(SortedSet<String> lines, String kind) {
    return lines.stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> line.substring(kind.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The list as a file. */
  String text() {
    return Stream.concat(
            locations.stream().map(location -> LOCATION + location),
            classes.stream().map(name -> CLASS + name))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
