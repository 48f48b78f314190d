package dev.skein;

import java.io.Serial;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;

/**
 * Says what Skein cannot do, and what to do about it: {@code [Skein:Code] ...}.
 *
 * <p>It is a {@link FlywayException}, so that one {@code catch} serves both.
 */
public final class SkeinException extends FlywayException {

  @Serial private static final long serialVersionUID = 1L;

  private static final String TAG = "[Skein:";

  /**
   * Makes the exception.
   *
   * @param code a word to search for, such as {@code UnknownVersion}
   * @param text what is wrong, and what to do
   */
  public SkeinException(String code, String text) {
    super(tagged(code, text));
  }

  private SkeinException(String message, Throwable cause) {
    super(message, cause);
  }

  static SkeinException caused(String code, String text, Throwable cause) {
    return new SkeinException(tagged(code, text), cause);
  }

  /** No connection. Flyway's own data source wraps what the driver threw. */
  static SkeinException connection(Exception failure) {
    Throwable reason = failure;
    while (!(reason instanceof SQLException) && reason.getCause() != null) {
      reason = reason.getCause();
    }
    return caused(
        "NoConnection",
        "The database cannot be reached: %s. Check the URL, the user and the password."
            .formatted(sentence(reason)),
        failure);
  }

  /**
   * What Flyway or the database threw. If something of Skein's is among the causes, its message is
   * the one that tells most.
   */
  static SkeinException of(Exception failure) {
    if (isWithoutHistory(failure)) {
      return caused(
          "NoHistory",
          "The database has tables, but Flyway has no history there. If the migrations up to a version describe these tables, stamp that version, which runs nothing, and upgrade then. If they are none of the migrations' concern, set Flyway's baselineOnMigrate.",
          failure);
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if (cause instanceof SkeinException skein) {
        return skein;
      }
      // Flyway repeats messages with its own around them: the innermost that starts so is Skein's.
      if (message != null && message.startsWith(TAG)) {
        return new SkeinException(message, failure);
      }
    }
    return MissingRights.in(failure)
        .map(words -> notAllowed(words, failure))
        .orElseGet(
            () ->
                new SkeinException(
                    tagged("Flyway", String.valueOf(failure.getMessage())), failure));
  }

  /** Migrations tell of their own statements. */
  private static SkeinException notAllowed(String words, Exception failure) {
    return caused(
        "NotAllowed",
        "The database does not allow that: %s. Connect as a user who may create and change tables there; others may only look."
            .formatted(words),
        failure);
  }

  // By its name: what the code is a constant of is another class in each Flyway.
  private static boolean isWithoutHistory(Exception failure) {
    return failure instanceof FlywayException flyway
        && String.valueOf((Object) flyway.getErrorCode())
            .equals("NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE");
  }

  private static String tagged(String code, String text) {
    return TAG + code + "] " + text;
  }

  private static String sentence(Throwable cause) {
    String message = String.valueOf(cause.getMessage()).strip();
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }
}
