package dev.skein.instance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An instance of an application, in a JVM of its own. It ends with its input, and so with this JVM.
 */
public final class Instance implements AutoCloseable {

  private final Process process;
  private final BufferedReader out;
  private final Writer in;

  Instance(InstanceJvm jvm) {
    this.process = jvm.start();
    this.out = process.inputReader(StandardCharsets.UTF_8);
    this.in = process.outputWriter(StandardCharsets.UTF_8);
  }

  /** Has it stand at the barrier with an order. */
  public void ready(Order order) {
    give(order);
    awaitReady();
  }

  /** Gives an order, which waits for {@link #go}. */
  public void give(Order order) {
    send(order.line());
  }

  /** Waits until the instance stands at the barrier. */
  public void awaitReady() {
    String line = read();
    if (!InstanceMain.READY.equals(line)) {
      throw new IllegalStateException("Not ready, but: " + line);
    }
  }

  /** Lets it go. */
  public void go() {
    send(InstanceMain.GO);
  }

  /** Waits for its end. */
  public Outcome await() {
    return await(statement -> {});
  }

  /** Waits for its end, and tells of each statement, which waits for nobody. */
  public Outcome await(Consumer<String> statements) {
    for (String line = read(); line != null; line = read()) {
      if (line.startsWith(InstanceMain.STATEMENT)) {
        statements.accept(unescaped(line, InstanceMain.STATEMENT));
      } else if (line.startsWith(InstanceMain.FAILED)) {
        String[] parts = line.substring(InstanceMain.FAILED.length()).split("\t", 2);
        return new Outcome(
            Outcome.Kind.FAILED, unescaped(parts[0], ""), unescaped(parts[parts.length - 1], ""));
      } else if (line.equals(InstanceMain.DONE)) {
        return new Outcome(Outcome.Kind.DONE, "", "");
      }
    }
    return new Outcome(Outcome.Kind.KILLED, "", "");
  }

  /** Has it carry out an order that cannot fail. */
  public void orFail(Order order) {
    ready(order);
    go();
    Outcome outcome = await();
    if (outcome.kind() != Outcome.Kind.DONE) {
      throw new AssertionError(order + ": " + outcome);
    }
  }

  /** Ends it by the end of its input. */
  void end() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    process.onExit().join();
  }

  /** Ends it with SIGKILL, and waits until it is no more. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  private static String unescaped(String line, String start) {
    return InstanceMain.unescaped(line.substring(start.length()));
  }

  private void send(String line) {
    try {
      in.write(line + "\n");
      in.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable String read() {
    try {
      return out.readLine();
    } catch (IOException e) {
      // What is read from a process that was killed may end in the middle.
      return null;
    }
  }

  @Override
  public void close() {
    kill();
  }
}
