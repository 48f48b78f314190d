package dev.skein.sample.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A Maven project in a temporary folder that uses Skein as its user would. */
final class Project {

  private static final Path POMS = Path.of("src/test/resources/projects");
  private static final List<String> VERSIONS =
      List.of(
          "exec-maven-plugin",
          "h2",
          "hibernate",
          "lombok",
          "lombok-mapstruct-binding",
          "mapstruct",
          "maven-compiler-plugin",
          "micronaut",
          "quarkus",
          "skein",
          "spring-boot3",
          "spring-boot4");
  private static final Path MIGRATIONS = Path.of("src/main/java/db/migration");
  private static final Path SNAPSHOT = Path.of("src/main/db/schema.yaml");

  private final Path folder;

  /** Makes a project of one of the poms; {@code @name@} in it stands for a system property. */
  Project(Path folder, String pom) {
    this(folder);
    write("pom.xml", filled(read(POMS.resolve(pom))));
  }

  /** Takes the sources that stand beside the poms, in a folder of that name. */
  void addSources(String name) {
    Path from = POMS.resolve(name);
    try (Stream<Path> files = Files.walk(from)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> write(from.relativize(file).toString(), read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Project(Path folder) {
    this.folder = folder;
  }

  /** A copy of the sample application, as it is committed. */
  static Project sample(Path folder) {
    Project project = new Project(folder);
    Path sources = Path.of("src/main");
    try (Stream<Path> files = Files.walk(sources)) {
      Stream.concat(Stream.of(Path.of("pom.xml")), files.filter(Files::isRegularFile))
          .forEach(file -> project.write(file.toString(), read(file)));
      return project;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String filled(String pom) {
    String text = pom;
    for (String property : VERSIONS) {
      String marker = "@" + property + ".version@";
      if (text.contains(marker)) {
        text = text.replace(marker, Maven.required(property + ".version"));
      }
    }
    return text;
  }

  Path folder() {
    return folder;
  }

  Path classes() {
    return folder.resolve("target/classes");
  }

  CommandRun maven(String... arguments) {
    return Maven.run(folder, List.of(arguments));
  }

  void write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the processor when the tests compile, and only then. */
  void useProcessorInTestCompilation() {
    write(
        "pom.xml",
        read(folder.resolve("pom.xml")).replace("default-compile", "default-testCompile"));
  }

  void copy(Path file, String packageFolder) {
    write("src/main/java/" + packageFolder + "/" + file.getFileName(), read(file));
  }

  /** Makes a git repository of it. */
  void startGit() {
    git("init", "-q");
    write(".gitignore", "target/\n");
  }

  void git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    CommandRun.of(folder, command).orFail();
  }

  String read(String file) {
    return read(folder.resolve(file));
  }

  /** Replaces a text that stands in a file. */
  void edit(String file, String text, String replacement) {
    String before = read(file);
    if (!before.contains(text)) {
      throw new IllegalStateException("'" + text + "' is not in " + file);
    }
    write(file, before.replace(text, replacement));
  }

  void delete(String file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The classes of the migrations that are compiled. */
  List<String> migrationClasses() {
    return names(classes().resolve("db/migration"));
  }

  /** The names of the files in a folder, in order. */
  static List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The migrations in the sources: file name to text, oldest first. */
  TreeMap<String, String> migrations() {
    return javaFiles(folder.resolve(MIGRATIONS));
  }

  String snapshot() {
    return read(folder.resolve(SNAPSHOT));
  }

  boolean hasSnapshot() {
    return Files.exists(folder.resolve(SNAPSHOT));
  }

  static TreeMap<String, String> javaFiles(Path folder) {
    TreeMap<String, String> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> entries = Files.list(folder)) {
        entries
            .filter(entry -> entry.toString().endsWith(".java"))
            .forEach(entry -> files.put(entry.getFileName().toString(), read(entry)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
