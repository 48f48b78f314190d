package dev.skein.cli;

import dev.skein.Skein;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code downgrade}: takes back what is applied. */
@Command(name = "downgrade", description = "Takes back what is applied above a version.")
final class DowngradeCommand implements Runnable {

  private final Terminal terminal;

  @Mixin private final ConnectionOptions connection;
  @Mixin private final SqlOptions script = new SqlOptions();

  @Parameters(
      paramLabel = "TARGET",
      description =
          "A version or its beginning, which stays; base; or -1. With --sql also FROM:TO.")
  private String target = "";

  DowngradeCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.connection = new ConnectionOptions(environment);
  }

  @Override
  public void run() {
    if (script.wanted()) {
      terminal.printScript(
          connection.offline().downgradeSql(target, script.database(connection.url())));
      return;
    }
    Report report = new Report(terminal);
    Skein skein = connection.connected().tell(report);
    report.end(skein, !skein.downgrade(target).isEmpty());
  }
}
