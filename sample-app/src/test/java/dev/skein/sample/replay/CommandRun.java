package dev.skein.sample.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What one run of a program came to.
 *
 * @param command what was called
 * @param exitCode its exit status
 * @param output all it printed
 */
record CommandRun(List<String> command, int exitCode, String output) {

  /** Skein's command line. */
  static final String CLI = "dev.skein.cli.SkeinCli";

  private static final String JAVA_HOME = System.getProperty("java.home");

  /** Runs a program in a folder, with the JDK that runs this test. */
  static CommandRun of(Path folder, List<String> command) {
    return of(folder, command, process -> {});
  }

  /** Runs a main class on a class path, with something in its environment. */
  static CommandRun java(
      Path folder,
      String classPath,
      Map<String, String> environment,
      String mainClass,
      String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(JAVA_HOME, "bin", "java").toString(),
                // As MAVEN_OPTS below: it runs for a second.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                mainClass));
    command.addAll(List.of(arguments));
    return of(folder, command, environment, process -> {});
  }

  /** The same, with something that happens meanwhile. */
  static CommandRun of(Path folder, List<String> command, Consumer<Process> meanwhile) {
    return of(folder, command, Map.of(), meanwhile);
  }

  private static CommandRun of(
      Path folder,
      List<String> command,
      Map<String, String> environment,
      Consumer<Process> meanwhile) {
    try {
      Path output = Files.createTempFile("command", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      builder.environment().put("JAVA_HOME", JAVA_HOME);
      builder.environment().putAll(environment);
      // A build of seconds gains nothing by the second compiler.
      builder.environment().put("MAVEN_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
      Process process = builder.start();
      meanwhile.accept(process);
      int exitCode = process.waitFor();
      String text = Files.readString(output, StandardCharsets.UTF_8);
      Files.delete(output);
      return new CommandRun(List.copyOf(command), exitCode, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Runs Skein's command line in a folder. */
  static CommandRun skein(Path folder, String... arguments) {
    return java(folder, System.getProperty("java.class.path"), Map.of(), CLI, arguments);
  }

  boolean succeeded() {
    return exitCode == 0;
  }

  CommandRun orFail() {
    if (!succeeded()) {
      throw new AssertionError(String.join(" ", command) + " failed:\n" + output);
    }
    return this;
  }
}
