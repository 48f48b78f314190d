package dev.skein.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code downgrade}: takes back what is applied. */
@Command(
    name = "downgrade",
    description = "Takes back what is applied above a version.",
    footer = {
      "Examples:",
      "  skein downgrade -1 --dry-run   shows what would be taken back",
      "  skein downgrade 20261101 --yes takes back all above it, unasked",
      "  skein downgrade head:20261101 --sql --dialect mysql"
    })
final class DowngradeCommand implements Callable<Integer> {

  private final Shell shell;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ConnectionOptions connection;
  @Mixin private final ChangeOptions change = new ChangeOptions();
  @Mixin private final SqlOptions script = new SqlOptions();

  @Parameters(
      paramLabel = "TARGET",
      description =
          "A version or its beginning, which stays; base; or -1. With --sql also FROM:TO.")
  private String target = "";

  DowngradeCommand(Shell shell) {
    this.shell = shell;
    this.connection = new ConnectionOptions(shell);
  }

  @Override
  public Integer call() {
    if (script.wanted(change)) {
      return new ScriptAnswer(shell)
          .end(
              spec.name(),
              connection.offline().downgradeSql(target, script.database(connection.url())));
    }
    return new Changing(shell, spec, change, connection)
        .run(
            Words.DOWNGRADE,
            skein -> skein.downgradePlan(target),
            skein -> skein.downgrade(target));
  }
}
