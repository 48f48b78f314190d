package dev.skein.migration;

import dev.skein.operation.Operation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A constraint, index or sequence just stated, whose definition may go on. */
public final class Definition {

  private final Function<@Nullable String, Operation> operation;
  private @Nullable String options;

  Definition(Function<@Nullable String, Operation> operation) {
    this.operation = operation;
  }

  /**
   * Goes on with the words of one database.
   *
   * @param sql the SQL, which is put behind the definition as it is
   */
  public void options(String sql) {
    Given.once(options, "SQL in options(..)");
    options = Given.value(sql, "SQL in options(..)");
  }

  Operation operation() {
    return operation.apply(options);
  }
}
