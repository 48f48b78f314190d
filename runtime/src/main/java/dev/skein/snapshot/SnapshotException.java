package dev.skein.snapshot;

import java.io.Serial;

/** Says why a file holds no snapshot, and what to do: {@code [Skein:Code] ...}. */
public final class SnapshotException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String code;
  private final String text;

  SnapshotException(String code, String text) {
    super("[Skein:" + code + "] " + text);
    this.code = code;
    this.text = text;
  }

  /**
   * What to search for.
   *
   * @return a word, such as {@code SnapshotBroken}
   */
  public String code() {
    return code;
  }

  /**
   * The message without its tag.
   *
   * @return what is wrong, with file and line, and what to do
   */
  public String text() {
    return text;
  }
}
