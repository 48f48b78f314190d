package dev.skein.journal;

import dev.skein.execution.Act;
import dev.skein.execution.Acts;
import dev.skein.execution.MigrationException;
import dev.skein.execution.Work;
import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The lock that Flyway holds on PostgreSQL while it migrates. As it comes, it is one of a
 * transaction that stays open, and what is done outside of transactions there waits for the end of
 * each one that was there before: for ever.
 */
final class TransactionalLock {

  /** Flyway's number, which the sum over the name of its table is added to: half of it is known. */
  private static final String HELD =
      """
      select exists (
        select 1 from pg_locks l join pg_stat_activity a on a.pid = l.pid
        where l.locktype = 'advisory' and l.classid between 18027 and 18029
          and l.database = (select oid from pg_database where datname = current_database())
          and l.pid <> pg_backend_pid() and a.backend_xmin is not null)""";

  private TransactionalLock() {}

  /** Refuses what would wait for it. */
  static void refuse(Work work, Acts acts, Connection connection, Database database)
      throws SQLException {
    if (database != Database.POSTGRESQL
        || acts.all().stream().noneMatch(act -> act.kind() == Act.Kind.ALONE)) {
      return;
    }
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(HELD)) {
      result.next();
      if (result.getBoolean(1)) {
        throw new MigrationException(
            "TransactionalLock",
            "%s, %s: an index cannot be built concurrently while Flyway keeps its lock in an open transaction: PostgreSQL would wait for that transaction for ever. Set flyway.postgresql.transactional.lock=false (Spring Boot: spring.flyway.postgresql.transactional-lock=false), or run Skein's %s, which does so."
                .formatted(work.migration(), work.direction().method(), work.direction().method()));
      }
    }
  }
}
