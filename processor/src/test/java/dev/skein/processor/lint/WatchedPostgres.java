package dev.skein.processor.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.problem.LintWords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** PostgreSQL, by its files, its locks and its count of scans; what it did it takes back. */
final class WatchedPostgres implements Watched {

  private final Statement connection;
  private final String oid;

  WatchedPostgres(Statement connection) throws SQLException {
    this.connection = connection;
    this.oid = one("select 't'::regclass::oid");
    // Else a moment without a zone would be the same with one, and no row need be written.
    connection.execute("set time zone 'Europe/Berlin'");
  }

  @Override
  public Set<String> doing(List<String> statements) throws SQLException {
    Set<String> effects = new TreeSet<>();
    connection.execute("begin");
    String file = file();
    for (String sql : statements) {
      boolean isAlone = holds("AccessExclusiveLock");
      String scans = scans();
      String indexes = indexes();
      connection.execute(sql);
      assertLocks(sql);
      if (sql.startsWith("update ")) {
        effects.add(isAlone ? LintWords.ROWS_WRITTEN_ALONE : LintWords.ROWS_WRITTEN);
      } else if (!scans.equals(scans())) {
        effects.add(scanned(sql, isAlone, !indexes.equals(indexes())));
      }
    }
    if (!file.equals(file())) {
      effects.add(LintWords.WRITTEN_ANEW);
    }
    connection.execute("rollback");
    if (effects.contains(LintWords.WRITTEN_ANEW)
        || effects.contains(LintWords.ROWS_WRITTEN_ALONE)) {
      // It takes longer than to read them, and is told alone.
      effects.remove(LintWords.READ_AS_A_WHOLE);
    }
    return effects;
  }

  private String scanned(String sql, boolean wasAlone, boolean indexed) throws SQLException {
    if (sql.contains(" foreign key ")) {
      // Another change of the same statement may need that lock.
      return holds("AccessExclusiveLock") ? LintWords.LOOKED_UP_CHANGED : LintWords.LOOKED_UP;
    }
    if (sql.startsWith("create ")) {
      return wasAlone ? LintWords.INDEXED_CHANGED : LintWords.INDEXED;
    }
    if (!holds("AccessExclusiveLock")) {
      return "read as a whole, and nobody waits";
    }
    return indexed ? LintWords.INDEXED_ALONE : LintWords.READ_AS_A_WHOLE;
  }

  /** What is said of writers: an index and a foreign key make them wait by these locks. */
  private void assertLocks(String sql) throws SQLException {
    if (sql.startsWith("create ")) {
      assertThat(holds("ShareLock")).isTrue();
    } else if (sql.contains(" foreign key ")) {
      assertThat(holds("ShareRowExclusiveLock")).isTrue();
    }
  }

  private boolean holds(String lock) throws SQLException {
    return one("select exists (select from pg_locks where pid = pg_backend_pid() and mode = '%s'"
                .formatted(lock)
            + " and relation = "
            + oid
            + ")")
        .equals("t");
  }

  private String file() throws SQLException {
    return one("select relfilenode from pg_class where oid = " + oid);
  }

  private String indexes() throws SQLException {
    return one("select count(*) from pg_index where indrelid = " + oid);
  }

  private String scans() throws SQLException {
    return one("select seq_scan from pg_stat_xact_user_tables where relid = " + oid);
  }

  private String one(String query) throws SQLException {
    try (ResultSet rows = connection.executeQuery(query)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }
}
