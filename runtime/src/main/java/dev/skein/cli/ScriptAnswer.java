package dev.skein.cli;

import picocli.CommandLine.ExitCode;

/**
 * Answers with a script.
 *
 * @param shell where to
 */
record ScriptAnswer(Shell shell) {

  int end(String command, String script) {
    if (!shell.output().isForMachines()) {
      shell.terminal().printScript(script);
    }
    shell.output().put("sql", script);
    return shell.output().end(command, ExitCode.OK);
  }
}
