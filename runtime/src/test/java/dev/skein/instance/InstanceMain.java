package dev.skein.instance;

import dev.skein.Skein;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.logging.LogFactory;

/**
 * The program of an instance: it reads an order, says that it is ready, waits for the word, carries
 * it out and tells how it went; and so on until its input ends.
 */
public final class InstanceMain {

  static final String READY = "ready";
  static final String GO = "go";
  static final String DONE = "done";
  static final String FAILED = "failed ";
  static final String STATEMENT = "statement ";

  private final BufferedReader in =
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private InstanceMain() {}

  /**
   * Runs it.
   *
   * @param args none
   */
  public static void main(String[] args) throws IOException {
    new InstanceMain().run();
  }

  private void run() throws IOException {
    System.setOut(out);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      Order order = Order.parse(line);
      out.println(READY);
      if (!GO.equals(in.readLine())) {
        return;
      }
      InstanceLog.haltBefore(order.halt());
      out.println(answer(order));
    }
  }

  private static String answer(Order order) {
    try {
      carryOut(order);
      return DONE;
    } catch (RuntimeException | LinkageError e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      return FAILED + escaped(String.valueOf(e.getMessage())) + "\t" + escaped(trace.toString());
    }
  }

  private static void carryOut(Order order) {
    FluentConfiguration flyway =
        Flyway.configure()
            .loggers(InstanceLog.class.getName())
            .dataSource(order.url(), order.user(), order.password())
            .locations("classpath:" + order.migrations().replace('.', '/'));
    // A downgrade on SQLite asks Flyway for nothing that would have it look at its loggers.
    LogFactory.setConfiguration(flyway);
    switch (order.way()) {
      case FLYWAY ->
          flyway.target(order.target().equals("head") ? "latest" : order.target()).load().migrate();
      case UPGRADE -> Skein.with(flyway).upgrade(order.target());
      case DOWNGRADE -> Skein.with(flyway).downgrade(order.target());
    }
  }

  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n").replace("\t", "  ");
  }

  static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '\\') {
        plain.append(text.charAt(i));
      } else {
        i++;
        plain.append(text.charAt(i) == 'n' ? '\n' : '\\');
      }
    }
    return plain.toString();
  }
}
