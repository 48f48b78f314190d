package dev.skein.cli;

import picocli.CommandLine.Option;

/** Every command explains itself. */
final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  @SuppressWarnings("UnusedVariable") // picocli asks for a field
  private boolean help;
}
