package dev.skein.execution;

import dev.skein.dialect.Dialect;
import dev.skein.dialect.Dialects;
import dev.skein.dialect.Sentence;
import dev.skein.dialect.Step;
import dev.skein.execution.Act.Kind;
import dev.skein.operation.Database;
import dev.skein.operation.RunJava;
import dev.skein.stored.StoredSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * All that is executed when a migration runs in one direction on one database.
 *
 * @param all the acts, in order
 */
public record Acts(List<Act> all) {

  /** Copies the acts. */
  public Acts {
    all = List.copyOf(all);
  }

  /**
   * Renders operations. Nothing is executed.
   *
   * @param work the operations, and whose they are
   * @param dialect the words of the database
   * @param before what is stored before them, where the dialect looks at it
   * @return the acts
   * @throws MigrationException if the database cannot do one of the operations
   */
  public static Acts of(Work work, Dialect dialect, StoredSchema before) throws MigrationException {
    List<Act> acts = new ArrayList<>();
    StoredSchema stored = before;
    for (Step step : OnlineSteps.of(work, dialect)) {
      if (OnlineSteps.isOnline(step, work, dialect)) {
        acts.addAll(online(work, dialect, step));
      } else if (step.operations().get(0) instanceof RunJava java) {
        acts.add(Act.of(Kind.JAVA, java.description(), step.index()));
      } else {
        List<Sentence> said = said(work, dialect, step, stored);
        said.forEach(sentence -> acts.add(Act.sql(sentence)));
        stored =
            dialect.needsStoredSchema()
                ? stored.after(said.stream().map(Sentence::text).toList())
                : stored;
      }
    }
    int last = Math.max(0, work.operations().size() - 1);
    for (String query : dialect.brokenRows(work.operations(), stored)) {
      acts.add(Act.of(Kind.NO_ROWS, query, last));
    }
    return new Acts(acts);
  }

  /**
   * Renders operations for a database as it is now. Nothing is executed.
   *
   * @param work the operations, and whose they are
   * @param connection a connection to it
   * @param database which database it is
   * @return the acts
   * @throws MigrationException if the database cannot do one of the operations
   * @throws SQLException if it cannot be looked at
   */
  public static Acts of(Work work, Connection connection, Database database) throws SQLException {
    Dialect dialect = Dialects.of(database);
    return of(
        work,
        dialect,
        dialect.needsStoredSchema() ? StoredSchemaReader.read(connection) : StoredSchema.empty());
  }

  private static List<Act> online(Work work, Dialect dialect, Step step) throws MigrationException {
    try {
      return dialect.online(step.operations().get(0)).stream()
          .map(statement -> Act.online(statement, step.index()))
          .toList();
    } catch (RuntimeException e) {
      throw Failures.of(work, dialect.database(), Failures.Fate.NOTHING_DONE)
          .cannotSay(step.places(), e);
    }
  }

  private static List<Sentence> said(Work work, Dialect dialect, Step step, StoredSchema stored)
      throws MigrationException {
    try {
      return dialect.say(step, stored);
    } catch (RuntimeException e) {
      throw Failures.of(work, dialect.database(), Failures.Fate.NOTHING_DONE)
          .cannotSay(step.places(), e);
    }
  }

  /**
   * How many there are.
   *
   * @return the count
   */
  public int size() {
    return all.size();
  }

  /**
   * The last of the acts from some place on.
   *
   * @param start the place of the first, from 0
   * @return the acts
   */
  public Acts from(int start) {
    return new Acts(all.subList(start, all.size()));
  }

  /**
   * Tells whether some of it cannot be done in one transaction with the rest.
   *
   * @return whether it is so
   */
  public boolean needManyTransactions() {
    return all.stream().anyMatch(act -> act.kind() == Kind.ALONE || act.kind() == Kind.BATCHES);
  }

  /**
   * What some operations are done by, also where a statement does others beside them.
   *
   * @param operations which operations, by their places
   * @return the acts
   */
  public Acts only(IntPredicate operations) {
    return new Acts(all.stream().flatMap(act -> act.only(operations).stream()).toList());
  }

  /**
   * The same, with a statement of its own for each operation.
   *
   * @return the acts
   */
  public Acts apart() {
    return new Acts(all.stream().flatMap(act -> act.apart().stream()).toList());
  }

  /**
   * Tells whether some of it is Java, for which the class of the migration is needed.
   *
   * @return whether it is
   */
  public boolean needsClass() {
    return all.stream().anyMatch(act -> act.kind() == Kind.JAVA);
  }
}
