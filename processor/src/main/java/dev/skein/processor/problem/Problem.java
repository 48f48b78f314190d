package dev.skein.processor.problem;

import org.jspecify.annotations.Nullable;

/**
 * Something the user should know.
 *
 * @param severity how grave it is
 * @param message the sentence
 * @param place where it belongs, or null if it belongs to no place in the source
 */
public record Problem(Severity severity, Message message, @Nullable Place place) {

  /** How grave a problem is. */
  public enum Severity {
    /** The compile fails and nothing is written. */
    ERROR,
    /** Something is written that should be looked at. */
    WARNING,
    /** Good to know. */
    NOTE
  }
}
