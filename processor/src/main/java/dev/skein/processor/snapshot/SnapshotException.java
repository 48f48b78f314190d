package dev.skein.processor.snapshot;

import dev.skein.processor.problem.Message;
import java.io.Serial;

/** Ends the reading of a file that holds no snapshot; it never leaves this room. */
final class SnapshotException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Message problem;

  SnapshotException(Message problem) {
    super(problem.toString());
    this.problem = problem;
  }

  Message problem() {
    return problem;
  }
}
