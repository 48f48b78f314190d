package dev.skein.processor.problem;

/**
 * One sentence for the user.
 *
 * @param code a word to search for, shown as {@code [Skein:Code]}
 * @param text what is wrong, naming class and member, and what to do
 */
public record Message(String code, String text) {

  /** The message as the user sees it. */
  @Override
  public String toString() {
    return "[Skein:" + code + "] " + text;
  }
}
