package dev.skein.execution;

/** Which way a migration runs. */
public enum Direction {
  /** Towards the newest version. */
  UPGRADE("upgrade", "migrate"),
  /** Towards the empty database. */
  DOWNGRADE("downgrade", "downgrade");

  private final String method;
  private final String verb;

  Direction(String method, String verb) {
    this.method = method;
    this.verb = verb;
  }

  /**
   * The method of the migration that states what is done.
   *
   * @return its name
   */
  public String method() {
    return method;
  }

  /** What a person does to go this way. */
  String verb() {
    return verb;
  }
}
