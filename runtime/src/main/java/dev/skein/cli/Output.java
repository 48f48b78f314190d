package dev.skein.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a command answers: lines for a person, or one document for a machine. */
final class Output {

  private static final Pattern TAGGED = Pattern.compile("(?s)\\[Skein:(\\w+)] (.*)");

  private final Terminal terminal;
  private final boolean json;
  private final Map<String, @Nullable Object> document = new LinkedHashMap<>();

  Output(Terminal terminal, boolean json) {
    this.terminal = terminal;
    this.json = json;
  }

  boolean isForMachines() {
    return json;
  }

  /** A line of the answer, for a person. */
  void say(String line) {
    if (!json) {
      terminal.print(line);
    }
  }

  /** What a check found, for a person. */
  void found(String line) {
    if (!json) {
      terminal.error(line);
    }
  }

  /** A field of the answer, for a machine. */
  void put(String field, @Nullable Object value) {
    document.put(field, value);
  }

  /** A field with a list, for a machine. */
  <T> void put(String field, List<T> values, Function<? super T, Object> describe) {
    put(field, values.stream().map(describe).toList());
  }

  /** The answer is complete. */
  int end(String command, int status) {
    if (json) {
      Map<String, @Nullable Object> whole = new LinkedHashMap<>();
      whole.put("command", command);
      whole.put("status", status);
      whole.putAll(document);
      terminal.print(Json.of(whole));
    }
    return status;
  }

  /**
   * The command failed. What it answered so far stays in the document.
   *
   * @param message the message, with its tag
   * @param advice a line more, for a person
   */
  int fail(String command, int status, String message, List<String> advice) {
    if (!json) {
      terminal.error(message);
      advice.forEach(terminal::error);
      return status;
    }
    put("error", coded(message));
    return end(command, status);
  }

  /** A tagged message as its code and its text. */
  static Map<String, String> coded(String message) {
    Matcher tagged = TAGGED.matcher(message);
    Map<String, String> coded = new LinkedHashMap<>();
    coded.put("code", tagged.matches() ? tagged.group(1) : "");
    coded.put("message", tagged.matches() ? tagged.group(2) : message);
    return coded;
  }
}
