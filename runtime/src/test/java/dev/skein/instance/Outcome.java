package dev.skein.instance;

/**
 * How it went.
 *
 * @param kind in a word
 * @param message what a failed instance says
 * @param trace where that came from
 */
public record Outcome(Kind kind, String message, String trace) {

  /** How it went, in a word. */
  public enum Kind {
    /** What was ordered is done. */
    DONE,
    /** The instance refused, or something failed. */
    FAILED,
    /** The instance was killed before it could tell. */
    KILLED
  }
}
