package dev.skein.operation;

import java.io.Serial;

/** Says that an operation cannot be undone. */
public final class IrreversibleException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message what cannot be undone, and what to do
   */
  public IrreversibleException(String message) {
    super(message);
  }
}
