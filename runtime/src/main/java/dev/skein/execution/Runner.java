package dev.skein.execution;

import dev.skein.dialect.Dialect;
import dev.skein.dialect.Dialects;
import dev.skein.dialect.Sentence;
import dev.skein.dialect.Step;
import dev.skein.execution.Act.Kind;
import dev.skein.execution.Failures.Fate;
import dev.skein.operation.Database;
import dev.skein.operation.RunJava;
import dev.skein.stored.StoredSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogFactory;

/**
 * Executes the operations of one migration on a connection, statement by statement. Whether that is
 * one transaction, and its end, is the caller's.
 */
public final class Runner {

  private static final Log LOG = LogFactory.getLog(Runner.class);

  private final Connection connection;
  private final Dialect dialect;

  private Runner(Connection connection, Database database) {
    this.connection = connection;
    this.dialect = Dialects.of(database);
  }

  /**
   * Executes operations in their order.
   *
   * @param work the operations, and whose they are
   * @param connection the connection
   * @param database which database it leads to
   * @throws MigrationException if one fails; its message tells which and what was done before
   * @throws SQLException if the connection cannot tell its state
   */
  public static void run(Work work, Connection connection, Database database) throws SQLException {
    new Runner(connection, database).run(work);
  }

  private void run(Work work) throws SQLException {
    boolean rollsBack = dialect.hasTransactionalDdl() && !connection.getAutoCommit();
    Failures failures =
        Failures.of(work, dialect.database(), rollsBack ? Fate.ROLLED_BACK : Fate.LOST);
    for (Step step : dialect.steps(work.operations())) {
      if (step.operations().get(0) instanceof RunJava java) {
        Watch.tell(work, step.index());
        run(java, failures, step.index());
      } else {
        for (Sentence sentence : said(step, failures)) {
          Watch.tell(work, sentence.operations().get(0));
          execute(Act.sql(sentence), failures);
        }
      }
    }
    for (String query : dialect.brokenRows(work.operations(), stored())) {
      List<String> rows = BrokenRows.of(query, connection);
      if (!rows.isEmpty()) {
        throw failures.brokenRows(rows);
      }
    }
  }

  private List<Sentence> said(Step step, Failures failures) throws MigrationException {
    try {
      return dialect.say(step, stored());
    } catch (SQLException e) {
      throw failures.cannotLook(step.places(), e);
    } catch (RuntimeException e) {
      throw failures.cannotSay(step.places(), e);
    }
  }

  private StoredSchema stored() throws SQLException {
    return dialect.needsStoredSchema() ? StoredSchemaReader.read(connection) : StoredSchema.empty();
  }

  private void execute(Act act, Failures failures) throws MigrationException {
    LOG.debug(act.text());
    try {
      SqlText.execute(act.text(), connection);
    } catch (SQLException e) {
      throw failures.statement(act, e);
    }
    failures.executed(act);
  }

  private void run(RunJava step, Failures failures, int index) throws MigrationException {
    LOG.debug(step.description());
    try {
      step.step().run(connection);
    } catch (SQLException | RuntimeException e) {
      throw failures.step(index, e);
    }
    failures.executed(Act.of(Kind.JAVA, step.description(), index));
  }
}
