package dev.skein.instance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;

/** How the JVM of an instance is started cheaply: hundreds of them are. */
record InstanceJvm(List<String> flags, String classPath) {

  /** What an application has on its class path, in words of the files' names. */
  private static final List<String> NEEDED =
      List.of(
          "flyway",
          "postgresql-",
          "mysql-connector",
          "mariadb-java-client",
          "h2-",
          "sqlite-jdbc",
          "jackson",
          "jspecify");

  /** With the classes as they were compiled. */
  static InstanceJvm plain() {
    return new InstanceJvm(List.of(), String.join(File.pathSeparator, entries()));
  }

  /** Classes of folders cannot be archived, so they go into a jar. */
  static InstanceJvm jarred(Path folder) {
    List<String> jars = new ArrayList<>();
    for (String entry : entries()) {
      if (Files.isDirectory(Path.of(entry))) {
        String jar = folder.resolve(jars.size() + ".jar").toString();
        run("--create", "--no-compress", "--file=" + jar, "-C", entry, "dev/skein");
        jars.add(jar);
      } else {
        jars.add(entry);
      }
    }
    return new InstanceJvm(List.of(), String.join(File.pathSeparator, jars));
  }

  private static void run(String... arguments) {
    ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
    if (jar.run(System.out, System.err, arguments) != 0) {
      throw new IllegalStateException("No jar: " + Arrays.toString(arguments));
    }
  }

  InstanceJvm with(String flag) {
    return new InstanceJvm(List.of(flag), classPath);
  }

  Process start() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m"));
    // What the JVM itself says would stand among the answers.
    command.addAll(List.of("-Xshare:auto", "-Xlog:disable"));
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath, InstanceMain.class.getName()));
    try {
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException e) {
      throw new UncheckedIOException("Not started: " + command, e);
    }
  }

  private static List<String> entries() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.isEmpty())
        .filter(entry -> Files.isDirectory(Path.of(entry)) || isNeeded(new File(entry).getName()))
        .toList();
  }

  private static boolean isNeeded(String jar) {
    return jar.endsWith(".jar") && NEEDED.stream().anyMatch(jar::contains);
  }
}
