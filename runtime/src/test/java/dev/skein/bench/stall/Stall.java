package dev.skein.bench.stall;

import dev.skein.Skein;
import dev.skein.SkeinException;
import dev.skein.bench.stall.Cases.Case;
import dev.skein.bench.stall.Writers.Seen;
import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;

/**
 * Changes a table of many rows while four others insert and update there all the time, and prints
 * the longest time one of them waited: for the plain statements, for Skein's gentle form, and for
 * the best that is known by hand.
 *
 * <p>Arguments, also as one text: the number of rows.
 */
final class Stall {

  private static final int WRITERS = 4;

  private final Database kind;
  private final int rows;

  private Stall(Database kind, int rows) {
    this.kind = kind;
    this.rows = rows;
  }

  /**
   * Measures.
   *
   * @param arguments the number of rows
   */
  public static void main(String[] arguments) throws Exception {
    int rows = Integer.parseInt(String.join("", arguments).strip());
    for (Database kind : List.of(Database.POSTGRESQL, Database.MARIADB)) {
      new Stall(kind, rows).measure();
    }
  }

  private void measure() throws Exception {
    System.out.printf(
        Locale.ROOT,
        "%s, %d rows, %d writers: longest wait of one of them%n  %-36s %12s %12s %12s   %s%n",
        kind.displayName(),
        rows,
        WRITERS,
        "",
        "plain",
        "Skein",
        "by hand",
        "goal: at most 1.5 times by hand, and 100 ms");
    for (Case each : Cases.of(kind)) {
      System.out.printf(
          Locale.ROOT,
          "  %-36s %12s %12s %12s%n",
          each.name(),
          wait(database -> migrate(database, each.change())),
          wait(database -> migrate(database, op -> each.change().accept(op.online()))),
          wait(database -> byHand(database, each.hand())));
    }
  }

  /** Where the database has no gentle form, Skein says so before anything is done. */
  private String wait(Work work) throws Exception {
    try {
      return String.format(Locale.ROOT, "%.0f ms", seen(work).longest());
    } catch (SkeinException e) {
      // Rows that writers insert meanwhile are the other reason to fail.
      return String.valueOf(e.getMessage()).contains("[Skein:NotOnline]") ? "refused" : "fails";
    }
  }

  /** A change of a table. */
  @FunctionalInterface
  private interface Work {
    void on(TestDatabase database) throws SQLException;
  }

  private Seen seen(Work work) throws SQLException, InterruptedException, ExecutionException {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      fill(database);
      try (Writers writers = Writers.start(database, rows, WRITERS)) {
        work.on(database);
        return writers.end();
      }
    }
  }

  private void fill(TestDatabase database) {
    String numbers =
        kind == Database.POSTGRESQL
            ? "generate_series(1, " + rows + ") as s (seq)"
            : "seq_1_to_" + rows;
    database.execute(
        "create table lake (id bigint primary key)",
        "insert into lake values (1), (2), (3)",
        "create table flock (id bigint primary key, note varchar(50), num integer, state varchar(20), code bigint, ref bigint, old integer)",
        "insert into flock select seq, 'some note', seq % 1000, 'some', seq, 1 + seq % 3, seq % 7 from "
            + numbers,
        kind == Database.POSTGRESQL ? "analyze flock" : "analyze table flock");
  }

  private static void migrate(TestDatabase database, Consumer<Operations> change) {
    Skein.with(
            Flyway.configure()
                .dataSource(database.dataSource())
                .skipDefaultResolvers(true)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .javaMigrations(new V1__Change(change)))
        .upgrade();
  }

  private static void byHand(TestDatabase database, Hand hand) throws SQLException {
    try (Connection connection = database.connect()) {
      hand.work(connection);
    }
  }

  /** A change. */
  public static final class V1__Change extends SkeinMigration {
    private final Consumer<Operations> change;

    V1__Change(Consumer<Operations> change) {
      this.change = change;
    }

    @Override
    public void upgrade(Operations op) {
      change.accept(op);
    }

    @Override
    public void downgrade(Operations op) {}
  }
}
