package dev.skein.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * Where a command speaks to.
 *
 * @param out for what was asked for
 * @param err for what went wrong
 * @param in what was handed to the command
 * @param person who can be asked and watches, or null if nobody does
 */
record Terminal(PrintWriter out, PrintWriter err, BufferedReader in, @Nullable Person person) {

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
