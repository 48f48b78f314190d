package dev.skein;

import dev.skein.execution.Acts;
import dev.skein.execution.Course;
import dev.skein.execution.Direction;
import dev.skein.execution.Ledger;
import dev.skein.execution.Runner;
import dev.skein.execution.Work;
import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What takes a migration back.
 *
 * @param work what its class says; without operations if there is no class
 * @param stored what was stored when it was applied; empty if the class is to be asked
 */
record Back(Work work, Optional<Acts> stored) {

  static Back byClass(Work work) {
    return new Back(work, Optional.empty());
  }

  static Back stored(String script, Acts acts) {
    return new Back(new Work(script, Direction.DOWNGRADE, List.of()), Optional.of(acts));
  }

  /** Whether some of it may have to be done outside of a transaction. */
  boolean isOnline() {
    return !work.online().isEmpty() || stored.filter(Acts::needManyTransactions).isPresent();
  }

  /** Takes it back; whether that is one transaction, and its end, is the caller's. */
  void run(Connection connection, Database database) throws SQLException {
    if (stored.isPresent()) {
      Course.run(work, stored.get(), connection, database, Ledger.NONE);
    } else {
      Runner.run(work, connection, database);
    }
  }
}
