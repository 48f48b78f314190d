package dev.skein.processor;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What version control says of files. */
final class Git {

  private static final long SECONDS = 5;

  private Git() {}

  /**
   * Whether it is certain that git has never known these files: it sees each as one that could be
   * added, and no commit holds any. It is not certain where there is no git, no repository, one
   * that ignores them, or no answer within a few seconds.
   *
   * @param folder the folder of the files, which may be in a repository of its own
   * @param fileNames their names
   */
  static boolean knowsNone(Path folder, List<String> fileNames) {
    return says(folder, List.of("ls-files", "--others", "--exclude-standard", "-z"), fileNames)
            .filter(text -> Set.of(text.split("\0")).equals(Set.copyOf(fileNames)))
            .isPresent()
        && says(folder, List.of("rev-list", "--all", "--full-history", "-1"), fileNames)
            .filter(String::isEmpty)
            .isPresent();
  }

  private static Optional<String> says(Path folder, List<String> words, List<String> fileNames) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(words);
    command.add("--");
    command.addAll(fileNames);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(Redirect.DISCARD);
    // A hook or a rebase that compiles has set these for another repository or index.
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.toUpperCase(Locale.ROOT).startsWith("GIT_"));
    try {
      return answer(builder.start());
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<String> answer(Process git) throws IOException, InterruptedException {
    try {
      git.getOutputStream().close();
      return git.waitFor(SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0
          ? Optional.of(new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          : Optional.empty();
    } finally {
      git.destroyForcibly();
    }
  }
}
