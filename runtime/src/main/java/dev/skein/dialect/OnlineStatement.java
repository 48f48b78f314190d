package dev.skein.dialect;

/**
 * A statement of the gentle form of an operation.
 *
 * @param manner how it is executed
 * @param sql the statement
 */
public record OnlineStatement(Manner manner, String sql) {

  /** How a statement is executed. */
  public enum Manner {
    /** In a transaction of its own. */
    PLAIN,
    /** Outside of any transaction, as the database has it. */
    ALONE,
    /** An UPDATE of all rows that meet its condition, done for some of them at a time. */
    BATCHES,
    /** With little patience for the lock it needs, again and again. */
    PATIENT
  }

  static OnlineStatement plain(String sql) {
    return new OnlineStatement(Manner.PLAIN, sql);
  }

  static OnlineStatement alone(String sql) {
    return new OnlineStatement(Manner.ALONE, sql);
  }

  static OnlineStatement batches(String sql) {
    return new OnlineStatement(Manner.BATCHES, sql);
  }

  static OnlineStatement patient(String sql) {
    return new OnlineStatement(Manner.PATIENT, sql);
  }
}
