package dev.skein.journal;

import dev.skein.dialect.SqlNames;
import dev.skein.execution.Act;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogFactory;

/**
 * Whether an index is there that PostgreSQL builds or drops outside of a transaction. Where that
 * failed or was cut off, an invalid one stays behind: it is not used, and is kept up to date all
 * the same. It is removed, for then the index is there or it is not.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">Building Indexes
 *     Concurrently</a>
 */
record ConcurrentIndexes(Connection connection) {

  private static final Log LOG = LogFactory.getLog(ConcurrentIndexes.class);

  private static final Pattern CREATE =
      Pattern.compile(
          "create (?:unique )?index concurrently (?<name>%1$s) on (?<schema>%1$s\\.)?%1$s .*"
              .formatted(SqlNames.NAME),
          Pattern.DOTALL);
  private static final Pattern DROP =
      Pattern.compile("drop index concurrently (?<name>" + SqlNames.QUALIFIED + ")");

  private static final String THERE = "there ";
  private static final String GONE = "gone ";

  /** What an act finds; empty if it neither builds nor drops an index, and may be done again. */
  String before(Act act) throws SQLException {
    Optional<String> name = act.kind() == Act.Kind.ALONE ? name(act.text()) : Optional.empty();
    return name.isPresent() ? state(name.get()) : "";
  }

  /** Whether an index is still as an act has found it. */
  boolean isAs(String before) throws SQLException {
    return state(before.substring(before.indexOf(' ') + 1)).equals(before);
  }

  private String state(String index) throws SQLException {
    Optional<Boolean> valid = valid(index);
    if (valid.isPresent() && !valid.get()) {
      LOG.info("Removing what was left of the index " + index);
      drop(index);
      return GONE + index;
    }
    return (valid.isPresent() ? THERE : GONE) + index;
  }

  private static Optional<String> name(String sql) {
    Matcher create = CREATE.matcher(sql);
    if (create.matches()) {
      String schema = create.group("schema");
      return Optional.of((schema == null ? "" : schema) + create.group("name"));
    }
    Matcher drop = DROP.matcher(sql);
    return drop.matches() ? Optional.of(drop.group("name")) : Optional.empty();
  }

  private Optional<Boolean> valid(String index) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select indisvalid from pg_index where indexrelid = to_regclass(?)")) {
      statement.setString(1, index);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() ? Optional.of(result.getBoolean(1)) : Optional.empty();
      }
    }
  }

  private void drop(String index) throws SQLException {
    connection.commit();
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      statement.execute("drop index concurrently " + index);
    } finally {
      connection.setAutoCommit(false);
    }
  }
}
