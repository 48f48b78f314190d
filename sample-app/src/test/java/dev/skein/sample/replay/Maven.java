package dev.skein.sample.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The Maven that runs this test, with a local repository of the test's own.
 *
 * <p>The repository holds the jars of this build, so that nothing is installed into the one of the
 * person who runs the tests; all else comes from that person's repository, or from where it came
 * from.
 */
final class Maven {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path REPOSITORY = TARGET.resolve("replay-repository");
  private static final Path SETTINGS = TARGET.resolve("replay-settings.xml");
  private static final String VERSION = required("skein.version");
  private static final Path PERSONS_REPOSITORY = Path.of(required("skein.localRepository"));
  private static final Pattern SKEIN =
      Pattern.compile(
          "<(dependency|path)>\\s*<groupId>dev\\.skein</groupId>.*?</\\1>", Pattern.DOTALL);

  private Maven() {}

  /** Runs Maven in a folder. */
  static CommandRun run(Path folder, List<String> arguments) {
    return CommandRun.of(folder, command(arguments));
  }

  /**
   * Fetches what a project is made of, besides Skein, into the repository of the person who runs
   * the tests, as any build of the project would. Else it would be fetched after every clean, and
   * it may be a hundred megabytes.
   *
   * @param pom the project
   * @param needed a folder of that repository that is there if this was done before
   */
  static void fetch(Path pom, String needed) {
    if (Files.isDirectory(PERSONS_REPOSITORY.resolve(needed))) {
      return;
    }
    try {
      Path folder = Files.createTempDirectory("fetch");
      put(
          folder.resolve("pom.xml"),
          SKEIN.matcher(Project.read(pom)).replaceAll("").getBytes(UTF_8));
      // The start class is asked for by Spring Boot, and need not be there.
      List<String> command =
          List.of(
              mvn(),
              "-B",
              "-ntp",
              "-Dmaven.repo.local=" + PERSONS_REPOSITORY,
              "-Dstart-class=None",
              "package");
      CommandRun.of(folder, command).orFail();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The command that runs Maven. */
  static List<String> command(List<String> arguments) {
    prepareRepository();
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            mvn(), "-B", "-ntp", "-s", SETTINGS.toString(), "-Dmaven.repo.local=" + REPOSITORY));
    command.addAll(arguments);
    return command;
  }

  private static String mvn() {
    return Path.of(required("maven.home"), "bin", "mvn").toString();
  }

  static String required(String property) {
    String value = System.getProperty(property);
    if (value == null) {
      throw new IllegalStateException(
          "System property '" + property + "' is not set: run this test through Maven.");
    }
    return value;
  }

  private static synchronized void prepareRepository() {
    try {
      Files.createDirectories(REPOSITORY);
      put(SETTINGS, settings(PERSONS_REPOSITORY).getBytes(UTF_8));
      Path root = Path.of("..");
      Files.createDirectories(artifact("skein-parent"));
      copy(root.resolve("pom.xml"), artifact("skein-parent"), "skein-parent", ".pom");
      for (String module : List.of("runtime", "processor")) {
        String name = "skein-" + module;
        Path built = root.resolve(module);
        copy(built.resolve("pom.xml"), artifact(name), name, ".pom");
        copy(
            built.resolve("target/" + name + "-" + VERSION + ".jar"), artifact(name), name, ".jar");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path artifact(String name) {
    return REPOSITORY.resolve("dev/skein").resolve(name).resolve(VERSION);
  }

  private static void copy(Path from, Path folder, String name, String extension)
      throws IOException {
    Files.createDirectories(folder);
    put(folder.resolve(name + "-" + VERSION + extension), Files.readAllBytes(from));
  }

  /** Leaves a file alone that is right: a build of the other tests' JVM may be reading it. */
  private static void put(Path file, byte[] content) throws IOException {
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content)) {
      return;
    }
    Path made = Files.createTempFile(file.getParent(), "made", null);
    Files.write(made, content);
    Files.move(made, file, ATOMIC_MOVE);
  }

  /** Reads the person's own repository as if it were a remote one, which saves every download. */
  private static String settings(Path localRepository) {
    return """
        <settings>
          <profiles>
            <profile>
              <id>replay</id>
              <repositories>
                <repository>
                  <id>already-here</id>
                  <url>%1$s</url>
                  <releases><checksumPolicy>ignore</checksumPolicy></releases>
                </repository>
              </repositories>
              <pluginRepositories>
                <pluginRepository>
                  <id>already-here</id>
                  <url>%1$s</url>
                  <releases><checksumPolicy>ignore</checksumPolicy></releases>
                </pluginRepository>
              </pluginRepositories>
            </profile>
          </profiles>
          <activeProfiles>
            <activeProfile>replay</activeProfile>
          </activeProfiles>
        </settings>
        """
        .formatted(localRepository.toUri());
  }
}
