package dev.skein;

import static java.util.stream.Collectors.joining;

import dev.skein.catalogue.Catalogue;
import dev.skein.drift.Comparison;
import dev.skein.drift.Difference;
import dev.skein.drift.SqlMentions;
import dev.skein.execution.SupportedDatabases;
import dev.skein.history.Applied;
import dev.skein.history.History;
import dev.skein.history.HistoryRow;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.replay.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;

/** Compares a database with what its applied migrations lead to. */
final class Drift {

  private final Configuration configuration;
  private final Predicate<String> ignored;
  private final NavigableMap<MigrationVersion, SkeinMigration> known;

  Drift(Configuration configuration, List<String> ignored) {
    this.configuration = configuration;
    this.ignored = ignored.stream().map(Drift::matching).reduce(name -> false, Predicate::or);
    this.known = MigrationClasses.find(configuration);
  }

  private static Predicate<String> matching(String pattern) {
    String expression =
        Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote).collect(joining(".*"));
    Pattern compiled = Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return name -> compiled.matcher(name).matches();
  }

  /**
   * What differs.
   *
   * @throws SkeinException if the class of an applied migration is missing
   * @throws SQLException if the database refuses
   */
  List<Difference> find() throws SQLException {
    try (Connection connection = configuration.getDataSource().getConnection()) {
      Database database = SupportedDatabases.of(connection);
      History history = History.of(connection, configuration, database);
      List<HistoryRow> rows = history.exists() ? history.rows() : List.of();
      Outcome outcome = Outcome.of(applied(Applied.of(rows)), database);
      List<String> sql = new ArrayList<>(outcome.sql());
      sql.addAll(new SqlScripts(configuration).of(rows));
      SqlMentions mentioned = SqlMentions.in(sql);
      return Comparison.of(outcome.schema(), catalogue(connection, history, outcome)).stream()
          .filter(difference -> !isIgnored(difference) && !mentioned.name(difference))
          .toList();
    }
  }

  private List<SkeinMigration> applied(Applied applied) {
    requireClasses(applied);
    return known.values().stream()
        .filter(migration -> applied.contains(migration.getVersion()))
        .toList();
  }

  /** What the database has in the schemas of all migrations. */
  Catalogue catalogue() throws SQLException {
    try (Connection connection = configuration.getDataSource().getConnection()) {
      Database database = SupportedDatabases.of(connection);
      History history = History.of(connection, configuration, database);
      return catalogue(connection, history, Outcome.of(known.values(), database));
    }
  }

  private Catalogue catalogue(Connection connection, History history, Outcome outcome)
      throws SQLException {
    return Catalogue.read(
            connection,
            SupportedDatabases.of(connection),
            Objects.requireNonNullElse(history.schema(), ""),
            Comparison.schemas(outcome.schema()))
        .without(this::isOurs);
  }

  /** The history, and what stands beside it. */
  private boolean isOurs(String table) {
    String name = table.toLowerCase(Locale.ROOT);
    String history = configuration.getTable().toLowerCase(Locale.ROOT);
    return name.equals(history) || name.startsWith(history + "_skein");
  }

  private boolean isIgnored(Difference difference) {
    return ignored.test(
        String.valueOf(difference.table() == null ? difference.name() : difference.table()));
  }

  /** Else all that a lost class made would be told as too much. */
  private void requireClasses(Applied applied) {
    for (HistoryRow row : applied.newestFirst()) {
      if (row.type().equals(HistoryRow.JAVA)
          && !known.containsKey(row.version())
          && !isLoadable(row.script())) {
        throw new SkeinException(
            "DriftMissingClass",
            "%s is applied, and there is no class for it here: what the migrations lead to is not known. Run this with all the migrations that the database has, or downgrade first."
                .formatted(row.script()));
      }
    }
  }

  // A Java migration of the user's own is no concern of Skein's.
  private boolean isLoadable(String className) {
    try {
      Class.forName(className, false, configuration.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
