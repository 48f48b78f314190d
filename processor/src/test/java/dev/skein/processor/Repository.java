package dev.skein.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real git repository in a folder. */
record Repository(Path folder) {

  static Repository in(Path folder) {
    Repository repository = new Repository(folder);
    repository.git("init", "-q");
    return repository;
  }

  void add(String path) {
    git("add", path);
  }

  /** Runs a command. */
  void git(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "-c",
                "user.name=Someone",
                "-c",
                "user.email=someone@example.org",
                "-c",
                "commit.gpgsign=false"));
    command.addAll(List.of(arguments));
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD);
      builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
      Process git = builder.start();
      if (git.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + " failed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
