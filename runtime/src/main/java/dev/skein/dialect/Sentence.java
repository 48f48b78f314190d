package dev.skein.dialect;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a database is told at once. It may do several operations, each of which has its part in it.
 *
 * @param head what all parts have in common
 * @param parts what each operation adds to it, in order; at least one
 */
public record Sentence(String head, List<Part> parts) {

  /**
   * What one operation adds.
   *
   * @param text its words; empty where the head says it all
   * @param operation the place of the operation among all, from 0
   */
  public record Part(String text, int operation) {}

  /** Copies the parts. */
  public Sentence {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("nothing is of no operation: " + head);
    }
  }

  /**
   * A sentence of one operation.
   *
   * @param text the whole text
   * @param operation the place of the operation among all, from 0
   * @return the sentence
   */
  public static Sentence of(String text, int operation) {
    return new Sentence(text, List.of(new Part("", operation)));
  }

  /**
   * The whole text.
   *
   * @return the text, in which each of several parts has a line of its own
   */
  public String text() {
    if (parts.stream().allMatch(part -> part.text().isEmpty())) {
      return head;
    }
    if (parts.size() == 1) {
      return head + " " + parts.get(0).text();
    }
    return parts.stream().map(Part::text).collect(Collectors.joining(",\n  ", head + "\n  ", ""));
  }

  /**
   * The operations that have a part in it.
   *
   * @return their places among all, rising
   */
  public List<Integer> operations() {
    return List.copyOf(new TreeSet<>(parts.stream().map(Part::operation).toList()));
  }
}
