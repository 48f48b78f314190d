package dev.skein.execution;

import dev.skein.dialect.Sentence;
import dev.skein.dialect.Sentence.Part;
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

  /** What one of several operations adds to the statement that stands above. */
  private static final String PART = "part";

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
      Sentence sentence = act.sentence();
      List<Part> parts = sentence.parts();
      boolean whole = parts.size() == 1;
      write(text, word(act.kind()), parts.get(0).operation(), whole ? act.text() : sentence.head());
      for (Part part : whole ? List.<Part>of() : parts) {
        write(text, PART, part.operation(), part.text());
      }
    }
    return text.toString();
  }

  private static void write(StringBuilder text, String word, int operation, String body) {
    text.append(TAG).append(word).append(' ').append(operation).append('\n');
    for (String line : body.split("\n", -1)) {
      text.append(line.startsWith(TAG) ? ESCAPED + line : line).append('\n');
    }
  }

  /**
   * Reads acts.
   *
   * @param text what {@link #write} wrote
   * @return the acts
   * @throws IllegalArgumentException if it is something else
   */
  public static Acts read(String text) {
    Reading reading = new Reading();
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    for (String line : body.isEmpty() ? new String[0] : body.split("\n", -1)) {
      reading.line(line);
    }
    return reading.end();
  }

  /** What was read so far. */
  private static final class Reading {

    private final List<Act> acts = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private String head = "";

    private void line(String line) {
      if (line.startsWith(TAG) && !line.startsWith(ESCAPED)) {
        endOfBody();
        head = line;
      } else {
        lines.add(line.startsWith(ESCAPED) ? line.substring(ESCAPED.length()) : line);
      }
    }

    private Acts end() {
      endOfBody();
      endOfParts();
      return new Acts(acts);
    }

    private void endOfBody() {
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
      String body = String.join("\n", lines);
      lines.clear();
      int operation = Integer.parseInt(words[1]);
      if (words[0].equals(PART)) {
        parts.add(new Part(body, operation));
      } else {
        endOfParts();
        Kind kind = Kind.valueOf(words[0].replace('-', '_').toUpperCase(Locale.ROOT));
        acts.add(Act.of(kind, body, operation));
      }
    }

    private void endOfParts() {
      if (parts.isEmpty()) {
        return;
      }
      if (acts.isEmpty()) {
        throw new IllegalArgumentException("a part of nothing");
      }
      Act whole = acts.remove(acts.size() - 1);
      acts.add(new Act(whole.kind(), new Sentence(whole.text(), parts)));
      parts.clear();
    }
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
