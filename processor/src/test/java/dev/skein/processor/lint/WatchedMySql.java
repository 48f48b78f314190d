package dev.skein.processor.lint;

import dev.skein.processor.problem.LintWords;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** MySQL or MariaDB: what it refuses to do beside writers, it does while they wait. */
final class WatchedMySql implements Watched {

  private final Statement connection;
  private final List<String> wishes;

  /**
   * Makes it.
   *
   * @param connection the server
   * @param inPlaceOnly whether it is not to copy, as it did not beside writers in former versions
   */
  WatchedMySql(Statement connection, boolean inPlaceOnly) {
    this.connection = connection;
    this.wishes = inPlaceOnly ? List.of("algorithm=inplace", "lock=none") : List.of("lock=none");
  }

  @Override
  public Set<String> doing(List<String> statements) throws SQLException {
    Set<String> effects = new TreeSet<>();
    for (String sql : statements) {
      if (sql.startsWith("update ")) {
        effects.add(LintWords.ROWS_WRITTEN);
      }
      if (sql.startsWith("alter table ") || sql.startsWith("create ")) {
        change(sql, effects);
      } else {
        connection.execute(sql);
      }
    }
    return effects;
  }

  private void change(String sql, Set<String> effects) throws SQLException {
    boolean altered = sql.startsWith("alter ");
    try {
      connection.execute(sql + (altered ? ", " : " ") + String.join(altered ? ", " : " ", wishes));
    } catch (SQLException e) {
      if (!String.valueOf(e.getMessage()).contains("is not supported")) {
        throw e;
      }
      effects.add(LintWords.COPIED);
      connection.execute(sql);
    }
  }
}
