package dev.skein.cli;

import dev.skein.Skein;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code upgrade}: applies what is pending. */
@Command(name = "upgrade", description = "Applies what is pending.")
final class UpgradeCommand implements Runnable {

  private final Terminal terminal;

  @Mixin private final ConnectionOptions connection;
  @Mixin private final SqlOptions script = new SqlOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "TARGET",
      defaultValue = "head",
      description =
          "A version or its beginning, head (the default), or +2. With --sql also FROM:TO.")
  private String target = "head";

  UpgradeCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.connection = new ConnectionOptions(environment);
  }

  @Override
  public void run() {
    if (script.wanted()) {
      terminal.printScript(
          connection.offline().upgradeSql(target, script.database(connection.url())));
      return;
    }
    Report report = new Report(terminal);
    Skein skein = connection.connected().tell(report);
    report.end(skein, !skein.upgrade(target).isEmpty());
  }
}
