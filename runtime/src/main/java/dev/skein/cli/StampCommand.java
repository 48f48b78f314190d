package dev.skein.cli;

import dev.skein.HistoryEntry;
import dev.skein.Skein;
import dev.skein.StampedMigration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stamp}: makes the history say what is applied. */
@Command(
    name = "stamp",
    description =
        "Makes the history say that the migrations up to a version are applied and those above are"
            + " not. Runs none of them: for a database whose tables came about otherwise.",
    footer = {
      "Examples:",
      "  skein stamp 20261101 --dry-run  shows what the history would say",
      "  skein stamp head                the tables are those of the newest migration already"
    })
final class StampCommand implements Callable<Integer> {

  private final Shell shell;

  @Mixin private final ConnectionOptions connection;

  @Option(names = "--dry-run", description = "Prints what would change, and touches nothing.")
  private boolean dryRun;

  @Parameters(paramLabel = "TARGET", description = "A version or its beginning, head, or base.")
  private String target = "";

  StampCommand(Shell shell) {
    this.shell = shell;
    this.connection = new ConnectionOptions(shell);
  }

  @Override
  public Integer call() {
    Skein skein = connection.connected();
    List<StampedMigration> stamped = dryRun ? skein.stampPlan(target) : skein.stamp(target);
    Output output = shell.output();
    stamped.forEach(each -> output.say(line(each)));
    @Nullable String current = skein.current().map(HistoryEntry::version).orElse(null);
    output.say(end(stamped) + (current == null ? "base" : current) + ".");
    output.put("dryRun", dryRun);
    output.put("migrations", stamped, Documents::of);
    output.put("current", current);
    return output.end("stamp", ExitCode.OK);
  }

  private String line(StampedMigration stamped) {
    String name = stamped.version() + " " + stamped.description();
    String state = stamped.applied() ? "applied" : "not applied";
    return (dryRun ? "Would stamp " : "Stamped ") + name + " as " + state;
  }

  private String end(List<StampedMigration> stamped) {
    if (stamped.isEmpty()) {
      return "Nothing to do: the database is at ";
    }
    return dryRun ? "The database stays at " : "The database is at ";
  }
}
