package dev.skein.cli;

import picocli.CommandLine.Option;

/** Every command answers machines. What is asked for is seen before the arguments are parsed. */
final class JsonOption {

  static final String NAME = "--json";

  @Option(
      names = NAME,
      description =
          "Prints one JSON document and nothing else; an error is its field \"error\", with"
              + " \"code\" and \"message\".")
  @SuppressWarnings("UnusedVariable") // picocli asks for a field
  private boolean json;
}
