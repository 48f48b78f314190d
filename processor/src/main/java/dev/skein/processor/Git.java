package dev.skein.processor;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What version control says of files. */
final class Git {

  private static final long SECONDS = 5;

  private Git() {}

  /**
   * Whether it is certain that git tracks none of these files. It is not where there is no git, no
   * repository, or no answer within a few seconds.
   *
   * @param folder the folder of the files, which may be in a repository of its own
   * @param fileNames their names
   */
  static boolean tracksNone(Path folder, List<String> fileNames) {
    List<String> command = new ArrayList<>(List.of("git", "ls-files", "-z", "--"));
    command.addAll(fileNames);
    try {
      Process git =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(Redirect.DISCARD)
              .start();
      try {
        git.getOutputStream().close();
        return git.waitFor(SECONDS, TimeUnit.SECONDS)
            && git.exitValue() == 0
            && new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).isEmpty();
      } finally {
        git.destroyForcibly();
      }
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
