package dev.skein.processor.bench;

import dev.skein.testsupport.Cost;
import javax.tools.ToolProvider;

/** A process that compiles as {@code javac} does, and tells at its end what it took. */
final class CompileMain {

  private CompileMain() {}

  /**
   * Compiles.
   *
   * @param arguments those of javac
   */
  public static void main(String[] arguments) {
    int status = ToolProvider.getSystemJavaCompiler().run(null, System.err, System.err, arguments);
    Cost.tell();
    System.exit(status);
  }
}
