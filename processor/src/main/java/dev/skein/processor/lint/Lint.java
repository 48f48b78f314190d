package dev.skein.processor.lint;

import dev.skein.operation.Operation;
import dev.skein.processor.model.Intent;
import dev.skein.snapshot.Snapshot;
import java.util.List;

/**
 * Looks at a change with the eyes of those who use the database meanwhile.
 *
 * @param level how gravely to tell
 * @param servers the servers the project runs on
 * @param split whether each table has a migration, and so a transaction, of its own
 * @param online whether tables that are there are changed gently, where the database can
 */
public record Lint(Level level, List<Server> servers, boolean split, boolean online) {

  /** Copies the list. */
  public Lint {
    servers = List.copyOf(servers);
  }

  /**
   * One that finds nothing.
   *
   * @return the lint
   */
  public static Lint off() {
    return new Lint(Level.OFF, List.of(), false, false);
  }

  List<Finding> findings(
      Snapshot before, Snapshot after, Intent intent, List<Operation> operations) {
    return level == Level.OFF || operations.isEmpty() || before.schema().tables().isEmpty()
        ? List.of()
        : new Inspection(this, before, after, intent, operations).findings();
  }
}
