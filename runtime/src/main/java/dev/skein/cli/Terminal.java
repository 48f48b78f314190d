package dev.skein.cli;

import java.io.PrintWriter;

/**
 * Where a command speaks to.
 *
 * @param out for what was asked for
 * @param err for what went wrong
 */
record Terminal(PrintWriter out, PrintWriter err) {

  void print(String line) {
    out.println(line);
  }

  /** Prints a text that ends its own lines. */
  void printScript(String script) {
    out.print(script);
    out.flush();
  }

  void error(String line) {
    err.println(line);
  }
}
