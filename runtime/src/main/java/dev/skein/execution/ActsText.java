package dev.skein.execution;

import dev.skein.execution.Act.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Acts as one text that a person can read, and that becomes the same acts again. Each stands below
 * a line that says what it is.
 */
public final class ActsText {

  private static final String TAG = "-- skein: ";
  private static final String ESCAPED = TAG + "| ";

  private ActsText() {}

  /**
   * Writes acts.
   *
   * @param acts the acts
   * @return the text, empty if there are none
   */
  public static String write(Acts acts) {
    StringBuilder text = new StringBuilder();
    for (Act act : acts.all()) {
      text.append(TAG).append(word(act.kind())).append(' ').append(act.operation()).append('\n');
      for (String line : act.text().split("\n", -1)) {
        text.append(line.startsWith(TAG) ? ESCAPED + line : line).append('\n');
      }
    }
    return text.toString();
  }

  /**
   * Reads acts.
   *
   * @param text what {@link #write} wrote
   * @return the acts
   * @throws IllegalArgumentException if it is something else
   */
  public static Acts read(String text) {
    List<Act> acts = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    String head = "";
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    for (String line : body.isEmpty() ? new String[0] : body.split("\n", -1)) {
      if (line.startsWith(TAG) && !line.startsWith(ESCAPED)) {
        addTo(acts, head, lines);
        head = line;
        lines.clear();
      } else {
        lines.add(line.startsWith(ESCAPED) ? line.substring(ESCAPED.length()) : line);
      }
    }
    addTo(acts, head, lines);
    return new Acts(acts);
  }

  private static void addTo(List<Act> acts, String head, List<String> lines) {
    if (head.isEmpty()) {
      if (!lines.isEmpty()) {
        throw new IllegalArgumentException("no '" + TAG + "' in its first line");
      }
      return;
    }
    String[] words = head.substring(TAG.length()).split(" ", -1);
    if (words.length != 2) {
      throw new IllegalArgumentException("the line '" + head + "'");
    }
    acts.add(
        new Act(
            Kind.valueOf(words[0].replace('-', '_').toUpperCase(Locale.ROOT)),
            String.join("\n", lines),
            Integer.parseInt(words[1])));
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
