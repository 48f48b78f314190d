package dev.skein.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** Somebody who sits at the terminal and can be asked. */
interface Person {

  /** Asks, and waits for a line; null if there is none. */
  @Nullable String answer(String question);

  /** Asks for what the terminal does not show; null if there is none. */
  @Nullable String secret(String question);

  /** The person at this process's terminal, or null if a pipe or nothing is there. */
  @SuppressWarnings("SystemConsoleNull") // it is null before JDK 22, and asked from there on
  static @Nullable Person atTheTerminal() {
    Console console = System.console();
    return console == null || !isTerminal(console) ? null : new AtConsole(console);
  }

  // From JDK 22 on there is a console without a terminal, too; only it can tell.
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /**
   * Asks by the JDK's console.
   *
   * @param console the console
   */
  record AtConsole(Console console) implements Person {
    @Override
    public @Nullable String answer(String question) {
      return console.readLine("%s", question);
    }

    @Override
    public @Nullable String secret(String question) {
      char[] secret = console.readPassword("%s", question);
      return secret == null ? null : new String(secret);
    }
  }
}
