package dev.skein.migration;

import dev.skein.operation.Operation;
import java.util.List;
import java.util.function.Consumer;

/** Turns the body of a migration into the operations it states. */
public final class Recording {

  private Recording() {}

  /**
   * Records what a body states: {@code Recording.of(migration::upgrade)}. Nothing is executed.
   *
   * @param body the body of an {@code upgrade} or {@code downgrade}
   * @return the operations in the order they were stated, drops known by name only
   * @throws IllegalArgumentException if the body states something that cannot be meant, such as one
   *     column twice
   */
  public static List<Operation> of(Consumer<? super Operations> body) {
    Operations operations = new Operations();
    body.accept(operations);
    return operations.close();
  }
}
