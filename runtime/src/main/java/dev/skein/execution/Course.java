package dev.skein.execution;

import dev.skein.dialect.Dialects;
import dev.skein.dialect.SessionRole;
import dev.skein.execution.Failures.Fate;
import dev.skein.operation.Database;
import dev.skein.operation.RunJava;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Predicate;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogFactory;

/**
 * Executes acts and notes them down in a {@link Ledger}, from where an earlier run was cut off.
 * Where that was in the midst of an operation, the session is first made what it was.
 */
public final class Course {

  private static final Log LOG = LogFactory.getLog(Course.class);

  private final Work work;
  private final Acts acts;
  private final Connection connection;
  private final Database database;
  private final Ledger ledger;
  private final Failures failures;

  private Course(Work work, Acts acts, Connection connection, Database database, Ledger ledger) {
    this.work = work;
    this.acts = acts;
    this.connection = connection;
    this.database = database;
    this.ledger = ledger;
    this.failures = Failures.of(work, database, fate(database, ledger));
  }

  private static Fate fate(Database database, Ledger ledger) {
    boolean rollsBack = Dialects.of(database).hasTransactionalDdl() && ledger == Ledger.NONE;
    return rollsBack ? Fate.ROLLED_BACK : Fate.WRITTEN_DOWN;
  }

  /**
   * Executes acts in their order, the done ones left out.
   *
   * @param work whose they are; its operations are needed for steps in Java only
   * @param acts the acts
   * @param connection the connection
   * @param database which database it leads to
   * @param ledger is told of each
   * @throws MigrationException if one fails; its message tells which and what was done before
   * @throws SQLException if that cannot be noted down
   */
  public static void run(
      Work work, Acts acts, Connection connection, Database database, Ledger ledger)
      throws SQLException {
    run(work, acts, connection, database, ledger, failed -> false);
  }

  /**
   * Executes acts in their order, the done ones left out.
   *
   * @param work whose they are; its operations are needed for steps in Java only
   * @param acts the acts
   * @param connection the connection
   * @param database which database it leads to
   * @param ledger is told of each
   * @param needless which acts may fail, as what they take away need not be there
   * @throws MigrationException if one fails; its message tells which and what was done before
   * @throws SQLException if that cannot be noted down
   */
  public static void run(
      Work work,
      Acts acts,
      Connection connection,
      Database database,
      Ledger ledger,
      Predicate<Act> needless)
      throws SQLException {
    new Course(work, acts, connection, database, ledger).run(needless);
  }

  private void run(Predicate<Act> needless) throws SQLException {
    try {
      runAll(needless);
    } catch (MigrationException e) {
      checkForeignKeysAgain(e);
      throw e;
    }
  }

  /** A pool may hand the connection on, and nobody else would look for it. */
  private void checkForeignKeysAgain(MigrationException failure) {
    if (acts.all().stream()
        .anyMatch(act -> act.text().equals(SessionRole.FOREIGN_KEYS_UNCHECKED))) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(SessionRole.FOREIGN_KEYS_CHECKED);
      } catch (SQLException e) {
        failure.addSuppressed(e);
      }
    }
  }

  private void runAll(Predicate<Act> needless) throws SQLException {
    int done = ledger.done();
    acts.all().subList(0, done).forEach(failures::executed);
    restoreSession(done);
    for (int i = done; i < acts.size(); i++) {
      Act act = acts.all().get(i);
      Watch.tell(work, act.operation());
      SessionRole role = role(act);
      // What it would forget was made in another session.
      if (role == SessionRole.RELEASE && i == done) {
        continue;
      }
      if (role == SessionRole.NONE) {
        ledgered(i, act, needless);
      } else {
        statement(act, needless);
        noteDown(act, () -> note(act, role));
      }
      failures.executed(act);
    }
  }

  private void ledgered(int index, Act act, Predicate<Act> needless) throws SQLException {
    noteDown(act, () -> ledger.before(index, act));
    switch (act.kind()) {
      case SQL -> statement(act, needless);
      case ALONE -> alone(act, needless);
      case BATCHES -> batches(act);
      case PATIENT -> patiently(act);
      case JAVA -> step(act);
      case NO_ROWS -> noRows(act);
    }
    noteDown(act, () -> ledger.after(index, act));
  }

  private interface Note {
    void write() throws SQLException;
  }

  private void noteDown(Act act, Note note) throws MigrationException {
    try {
      note.write();
    } catch (SQLException e) {
      throw failures.notNotedDown(act, e);
    }
  }

  private SessionRole role(Act act) {
    return act.kind() == Act.Kind.SQL ? SessionRole.of(database, act.text()) : SessionRole.NONE;
  }

  private void restoreSession(int done) throws SQLException {
    for (Act act : acts.all().subList(0, done)) {
      SessionRole role = role(act);
      if (role == SessionRole.SETTING) {
        statement(act, none -> false);
      } else if (role == SessionRole.NOTE) {
        restore(SessionRole.variable(act.text()));
      }
    }
  }

  private void restore(String variable) throws SQLException {
    String value = ledger.notes().get(variable);
    if (value != null) {
      try (var statement = connection.prepareStatement("set " + variable + " = ?")) {
        statement.setString(1, value);
        statement.execute();
      }
    }
  }

  private void note(Act act, SessionRole role) throws SQLException {
    if (role != SessionRole.NOTE) {
      return;
    }
    String variable = SessionRole.variable(act.text());
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select " + variable)) {
      result.next();
      ledger.noted(variable, result.getString(1));
    }
  }

  private void statement(Act act, Predicate<Act> needless) throws MigrationException {
    LOG.debug(act.text());
    try {
      SqlText.execute(act.text(), connection);
    } catch (SQLException e) {
      if (!needless.test(act)) {
        throw failures.statement(act, e);
      }
      LOG.debug("Not needed: " + e.getMessage());
    }
  }

  /** What was noted before is committed, and no transaction is open. */
  private void alone(Act act, Predicate<Act> needless) throws SQLException {
    LOG.debug(act.text());
    connection.setAutoCommit(true);
    try {
      SqlText.execute(act.text(), connection);
    } catch (SQLException e) {
      if (!needless.test(act)) {
        throw failures.alone(act, e);
      }
      LOG.debug("Not needed: " + e.getMessage());
    } finally {
      connection.setAutoCommit(false);
    }
  }

  private void batches(Act act) throws MigrationException {
    try {
      new Batches(connection, database, act.text()).run();
    } catch (SQLException e) {
      throw failures.statement(act, e);
    }
  }

  private void patiently(Act act) throws MigrationException {
    LOG.debug(act.text());
    try {
      Patience.execute(act.text(), connection);
    } catch (SQLException e) {
      throw failures.statement(act, e);
    }
  }

  private void step(Act act) throws MigrationException {
    RunJava step = (RunJava) work.operations().get(act.operation());
    LOG.debug(step.description());
    try {
      step.step().run(connection);
    } catch (SQLException | RuntimeException e) {
      throw failures.step(act.operation(), e);
    }
  }

  private void noRows(Act act) throws SQLException {
    List<String> rows = BrokenRows.of(act.text(), connection);
    if (!rows.isEmpty()) {
      throw failures.brokenRows(rows);
    }
  }
}
