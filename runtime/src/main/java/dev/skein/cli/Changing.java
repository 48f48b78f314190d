package dev.skein.cli;

import dev.skein.Change;
import dev.skein.HistoryEntry;
import dev.skein.PlannedMigration;
import dev.skein.PlannedOperation;
import dev.skein.Skein;
import dev.skein.SkeinException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A change of a database: planned, agreed to where data may be lost, saved if that is wanted, and
 * only then done.
 */
final class Changing {

  private static final Set<String> YES = Set.of("y", "yes");

  private final Shell shell;
  private final CommandSpec command;
  private final ChangeOptions options;
  private final ConnectionOptions connection;

  Changing(Shell shell, CommandSpec command, ChangeOptions options, ConnectionOptions connection) {
    this.shell = shell;
    this.command = command;
    this.options = options;
    this.connection = connection;
  }

  /**
   * Plans, and does it.
   *
   * @param planning what would be done now
   * @param doing does it
   * @return the exit status
   */
  int run(
      Words words,
      Function<Skein, List<PlannedMigration>> planning,
      Function<Skein, List<Change>> doing) {
    if (options.backup() != null && options.backup().isBlank()) {
      throw new ParameterException(
          command.commandLine(), "--backup is empty: say a command, or leave it out.");
    }
    Skein skein = connection.connected();
    List<PlannedMigration> plan = planning.apply(skein);
    shell.output().put("dryRun", options.dryRun());
    if (options.dryRun()) {
      return show(words, plan, skein);
    }
    boolean asked = needsAnswer(plan);
    if (asked && !isAgreedTo(plan)) {
      shell.output().say("Nothing was changed.");
      return shell.output().end(command.name(), ExitCode.SOFTWARE);
    }
    boolean saved = save(plan);
    if ((asked || saved) && !planning.apply(skein).equals(plan)) {
      throw new SkeinException(
          "HistoryChanged",
          "Other migrations would be done now than those that were planned. Nothing was changed; look at the history, and say it again.");
    }
    boolean changed;
    try (Report report = new Report(shell, words, plan.size())) {
      changed = !doing.apply(skein.tell(report)).isEmpty();
    }
    return end(skein, changed ? "The database is " : "Nothing to do: the database is ");
  }

  private int show(Words words, List<PlannedMigration> plan, Skein skein) {
    PlanText.lines(words, plan).forEach(shell.output()::say);
    shell.output().put("migrations", plan, Documents::of);
    return end(skein, plan.isEmpty() ? "Nothing to do: the database is " : "The database stays ");
  }

  private int end(Skein skein, String beginning) {
    @Nullable String current = skein.current().map(HistoryEntry::version).orElse(null);
    shell.output().put("current", current);
    shell.output().say(beginning + "at " + Optional.ofNullable(current).orElse("base") + ".");
    if (current == null) {
      connection.tellIfNone(skein);
    }
    return shell.output().end(command.name(), ExitCode.OK);
  }

  private boolean needsAnswer(List<PlannedMigration> plan) {
    return !options.yes() && plan.stream().anyMatch(PlannedMigration::isDestructive);
  }

  private boolean isAgreedTo(List<PlannedMigration> plan) {
    List<String> losses = plan.stream().flatMap(Changing::losses).toList();
    Person person = shell.terminal().person();
    if (person == null || shell.output().isForMachines()) {
      throw new ParameterException(
          command.commandLine(),
          "[Skein:NeedsYes] Data may be lost: %s. Nothing was changed; say --yes to go on, or --dry-run to see all that would be done."
              .formatted(String.join("; ", losses)));
    }
    shell.output().say("Data may be lost:");
    losses.forEach(loss -> shell.output().say("    " + loss));
    return YES.contains(
        String.valueOf(person.answer("Go on? [y/N] ")).strip().toLowerCase(Locale.ROOT));
  }

  private static Stream<String> losses(PlannedMigration planned) {
    return planned.operations().stream()
        .filter(PlannedOperation::destructive)
        .map(operation -> planned.version() + " " + operation.title());
  }

  private boolean save(List<PlannedMigration> plan) {
    String backup = options.backup();
    if (backup == null || plan.isEmpty()) {
      return false;
    }
    new Backup(backup, shell).run(connection.forAnother());
    return true;
  }
}
