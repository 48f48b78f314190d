package dev.skein.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code upgrade}: applies what is pending. */
@Command(
    name = "upgrade",
    description = "Applies what is pending.",
    footer = {
      "Examples:",
      "  skein upgrade                  applies all that is pending",
      "  skein upgrade +1 --dry-run     shows what the next one would do",
      "  skein upgrade --backup 'pg_dump -h $SKEIN_HOST -f before.sql $SKEIN_DATABASE'",
      "  skein upgrade 20261101:head --sql --dialect postgresql"
    })
final class UpgradeCommand implements Callable<Integer> {

  private final Shell shell;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ConnectionOptions connection;
  @Mixin private final ChangeOptions change = new ChangeOptions();
  @Mixin private final SqlOptions script = new SqlOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "TARGET",
      defaultValue = "head",
      description =
          "A version or its beginning, head (the default), or +2. With --sql also FROM:TO.")
  private String target = "head";

  UpgradeCommand(Shell shell) {
    this.shell = shell;
    this.connection = new ConnectionOptions(shell);
  }

  @Override
  public Integer call() {
    if (script.wanted(change)) {
      return new ScriptAnswer(shell)
          .end(
              spec.name(),
              connection.offline().upgradeSql(target, script.database(connection.url())));
    }
    return new Changing(shell, spec, change, connection)
        .run(Words.UPGRADE, skein -> skein.upgradePlan(target), skein -> skein.upgrade(target));
  }
}
