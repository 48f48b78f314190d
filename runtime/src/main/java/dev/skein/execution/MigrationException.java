package dev.skein.execution;

import java.io.Serial;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Says why a migration did not run, and what to do.
 *
 * <p>It is an {@link SQLException} because Flyway repeats the message of those only: of anything
 * else that a migration throws it says "Migration failed !".
 */
public final class MigrationException extends SQLException {

  @Serial private static final long serialVersionUID = 1L;

  /** The SQL state of what has none of its own. */
  private static final String GENERAL_ERROR = "HY000";

  private final boolean certain;

  /**
   * Makes the exception.
   *
   * @param code a word to search for, such as {@code StatementFailed}
   * @param text what is wrong, and what to do
   */
  public MigrationException(String code, String text) {
    super(tagged(code, text), GENERAL_ERROR);
    this.certain = true;
  }

  /**
   * Makes the exception with its cause, whose SQL state and error code it takes over.
   *
   * @param code a word to search for, such as {@code StatementFailed}
   * @param text what is wrong, and what to do
   * @param cause what the database or the user's code threw
   */
  public MigrationException(String code, String text, Throwable cause) {
    this(tagged(code, text), cause, true);
  }

  private MigrationException(String message, Throwable cause, boolean certain) {
    super(message, stateOf(cause), errorCodeOf(cause), cause);
    this.certain = certain;
  }

  /** For a failure beside a statement, which may be done or not. */
  static MigrationException uncertain(String code, String text, Throwable cause) {
    return new MigrationException(tagged(code, text), cause, false);
  }

  /**
   * Whether what failed did nothing.
   *
   * @return whether that is known
   */
  public boolean isCertain() {
    return certain;
  }

  private static String tagged(String code, String text) {
    return "[Skein:" + code + "] " + text;
  }

  private static @Nullable String stateOf(Throwable cause) {
    return cause instanceof SQLException sql ? sql.getSQLState() : GENERAL_ERROR;
  }

  private static int errorCodeOf(Throwable cause) {
    return cause instanceof SQLException sql ? sql.getErrorCode() : 0;
  }
}
