package dev.skein.sample.replay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A project under version control, with the git of this machine. */
final class Repository {

  private final Project project;

  Repository(Project project) {
    this.project = project;
    project.write(".gitignore", "target/\n");
    git("init", "--quiet", "--initial-branch=main").orFail();
    git("config", "user.name", "Test").orFail();
    git("config", "user.email", "test@example.org").orFail();
    git("config", "core.autocrlf", "false").orFail();
    git("config", "commit.gpgsign", "false").orFail();
    git("config", "merge.conflictStyle", "merge").orFail();
  }

  Path folder() {
    return project.folder();
  }

  /** Starts a branch where another one ends. */
  void branch(String name, String from) {
    git("checkout", "--quiet", "-b", name, from).orFail();
  }

  void commitAll(String message) {
    git("add", "--all").orFail();
    git("commit", "--quiet", "--message", message).orFail();
  }

  /** Merges a branch into the one that is checked out; it may end in conflicts. */
  CommandRun merge(String branch) {
    return git("merge", "--no-edit", branch);
  }

  /** The files in which a merge left conflicts. */
  List<String> conflicts() {
    return git("diff", "--name-only", "--diff-filter=U").orFail().output().lines().toList();
  }

  private CommandRun git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    return CommandRun.of(project.folder(), command);
  }
}
