package dev.skein;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.flywaydb.core.api.Location;

/** The classes in some places of a class path: in folders and in jars, nested ones too. */
final class ClasspathScan {

  private static final String PREFIX = "classpath:";
  private static final String CLASS = ".class";

  private final ClassLoader classLoader;

  ClasspathScan(ClassLoader classLoader) {
    this.classLoader = classLoader;
  }

  /** The classes in and below the places; places that are not on the class path hold none. */
  List<Class<?>> classes(Location[] locations) {
    return classes(locations, name -> true);
  }

  /** Those of the classes whose names are wanted. */
  List<Class<?>> classes(Location[] locations, Predicate<String> wanted) {
    return Arrays.stream(locations)
        .filter(location -> location.getPrefix().equals(PREFIX))
        .flatMap(location -> resources(location).stream())
        .distinct()
        .map(ClasspathScan::className)
        .filter(wanted)
        .<Class<?>>flatMap(name -> load(name).stream())
        .toList();
  }

  private SortedSet<String> resources(Location location) {
    SortedSet<String> names = new TreeSet<>();
    String root = location.getRootPath();
    try {
      for (URL url : Collections.list(classLoader.getResources(root))) {
        names.addAll(resources(url, root));
      }
    } catch (IOException | URISyntaxException e) {
      throw unreadable(location, e);
    }
    names.removeIf(name -> !name.endsWith(CLASS) || !matches(location, name));
    return names;
  }

  // A place with wildcards has a pattern; a plain one holds all that is below it.
  private static boolean matches(Location location, String name) {
    return location.getPathRegex() == null || location.getPathRegex().matcher(name).matches();
  }

  private static List<String> resources(URL url, String root)
      throws IOException, URISyntaxException {
    if (url.getProtocol().equals("file")) {
      List<String> found = new ArrayList<>();
      addFolder(new File(new URI(url.toString())), root, found);
      return found;
    }
    URLConnection connection = url.openConnection();
    if (connection instanceof JarURLConnection jar) {
      return inJar(jar, root);
    }
    throw new IOException("there is no way to list " + url);
  }

  /** Asks of each name what it is only where that does not tell: there may be thousands. */
  private static void addFolder(File folder, String root, List<String> found) throws IOException {
    String[] names = folder.list();
    if (names == null) {
      throw new IOException(folder + " cannot be read");
    }
    for (String name : names) {
      File file = new File(folder, name);
      if (name.endsWith(CLASS)) {
        found.add(root + "/" + name);
      } else if (Files.isDirectory(file.toPath(), LinkOption.NOFOLLOW_LINKS)) {
        addFolder(file, root + "/" + name, found);
      }
    }
  }

  private static List<String> inJar(JarURLConnection connection, String root) throws IOException {
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      return jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.startsWith(root + "/"))
          .toList();
    }
  }

  private static String className(String resource) {
    return resource.substring(0, resource.length() - CLASS.length()).replace('/', '.');
  }

  private Optional<Class<?>> load(String name) {
    try {
      return Optional.of(Class.forName(name, false, classLoader));
    } catch (ClassNotFoundException | LinkageError e) {
      // Something optional that lacks what it needs; Flyway passes over it too.
      return Optional.empty();
    }
  }

  private static SkeinException unreadable(Location location, Exception cause) {
    return SkeinException.caused(
        "UnreadableLocation",
        "The migrations in %s cannot be listed: %s. Hand them to Flyway with javaMigrations(..)."
            .formatted(location, cause.getMessage()),
        cause);
  }
}
