package dev.skein.dialect;

import java.io.Serial;

/** Says that a database cannot do an operation, and what to do instead. */
public final class DialectException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  DialectException(String whatIsWrong, String whatToDo) {
    super("[Skein:Dialect] " + whatIsWrong + " " + whatToDo);
  }
}
