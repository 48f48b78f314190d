package dev.skein.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How carefully the database is changed. */
final class ChangeOptions {

  @Option(
      names = "--dry-run",
      description = "Prints what would be done, operation by operation, and touches nothing.")
  private boolean dryRun;

  @Option(
      names = {"-y", "--yes"},
      description =
          "Goes on where data may be lost; else that is asked on a terminal, and refused without"
              + " one.")
  private boolean yes;

  @Option(
      names = "--backup",
      paramLabel = "COMMAND",
      description =
          "Run by the shell before the first change, with SKEIN_URL, SKEIN_USER, SKEIN_PASSWORD,"
              + " SKEIN_HOST, SKEIN_PORT and SKEIN_DATABASE as far as they are known. If it fails,"
              + " nothing is changed.")
  private @Nullable String backup;

  boolean dryRun() {
    return dryRun;
  }

  boolean yes() {
    return yes;
  }

  @Nullable String backup() {
    return backup;
  }
}
