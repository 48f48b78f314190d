package dev.skein.execution;

/**
 * How many rows are changed at once: as many as the database changes in the time that others may
 * well wait for one of them.
 */
final class Pace {

  /** So many rows are changed at first, whatever a row costs. */
  static final int BEGINNING = 100;

  /** With fewer, the time is spent on everything but the rows. */
  static final int LEAST = 100;

  /** More rows are no faster, and fill the log of a transaction. */
  static final int MOST = 10_000;

  /** How long others wait at most, if all goes well, in nanoseconds. */
  static final long GOAL = 25_000_000;

  private int rows = BEGINNING;

  /** How many rows to change next. */
  int rows() {
    return rows;
  }

  /**
   * Takes in how long so many rows took. One slow change may have waited for others, so the number
   * is only halved, or doubled, at a time.
   *
   * @param nanos the time in nanoseconds, without that of the commit
   */
  void took(long nanos) {
    if (nanos > GOAL) {
      rows = Math.max(LEAST, rows / 2);
    } else if (nanos < GOAL / 2) {
      rows = Math.min(MOST, rows * 2);
    }
  }
}
