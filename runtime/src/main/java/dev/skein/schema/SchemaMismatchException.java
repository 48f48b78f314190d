package dev.skein.schema;

import java.io.Serial;

/** Says that a change does not fit the schema it is applied to, naming the part that is amiss. */
public final class SchemaMismatchException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message what does not fit, naming the part
   */
  public SchemaMismatchException(String message) {
    super(message);
  }

  /**
   * Makes the exception for a place that is known further out.
   *
   * @param place where it does not fit, such as "table 'orders'"
   * @param cause what does not fit there
   */
  public SchemaMismatchException(String place, SchemaMismatchException cause) {
    super(place + ": " + cause.getMessage(), cause);
  }
}
