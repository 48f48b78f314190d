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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;

/**
 * Changes a table of many rows while four others insert and update there all the time, and prints
 * the longest time one of them waited: for the plain statements, for Skein's gentle form, and for
 * the best that is known by hand. The three take turns; what is printed is the median of the
 * rounds.
 *
 * <p>Arguments, also as one text: the number of rows, {@code rounds=N}, {@code postgresql} or
 * {@code mariadb} if one will do, and {@code only=WORD} for the changes with this word in their
 * names.
 */
final class Stall {

  private static final int WRITERS = 4;

  private static final String ROUNDS = "rounds=";
  private static final String ONLY = "only=";

  private final Database kind;
  private final int rows;
  private final int rounds;
  private final List<Case> cases;

  private Stall(Database kind, int rows, int rounds, String only) {
    this.kind = kind;
    this.rows = rows;
    this.rounds = rounds;
    this.cases = Cases.of(kind).stream().filter(each -> each.name().contains(only)).toList();
  }

  /**
   * Measures.
   *
   * @param arguments the number of rows, how many rounds, and the database
   */
  public static void main(String[] arguments) throws Exception {
    List<String> words = List.of(String.join(" ", arguments).strip().split("\\s+", -1));
    int rows = Integer.parseInt(words.get(0));
    int rounds = 1;
    String only = "";
    List<Database> kinds = List.of(Database.POSTGRESQL, Database.MARIADB);
    for (String word : words.subList(1, words.size())) {
      if (word.startsWith(ROUNDS)) {
        rounds = Integer.parseInt(word.substring(ROUNDS.length()));
      } else if (word.startsWith(ONLY)) {
        only = word.substring(ONLY.length());
      } else {
        kinds = List.of(Database.valueOf(word.toUpperCase(Locale.ROOT)));
      }
    }
    for (Database kind : kinds) {
      new Stall(kind, 100, 1, only).warmUp();
      new Stall(kind, rows, rounds, only).measure();
    }
  }

  /** The writers are in this process, and would wait for classes that are loaded and compiled. */
  private void warmUp() throws Exception {
    if (kind == Database.MARIADB) {
      // A million rows, their locks and their log have to fit. The server of the tests has little.
      try (TestDatabase database = TestDatabase.fresh(kind)) {
        database.execute(
            "set global innodb_buffer_pool_size = 1073741824",
            "set global innodb_log_file_size = 1073741824");
      }
    }
    for (Case each : cases) {
      new Waits(database -> migrate(database, op -> each.change().accept(op.online()))).add(this);
    }
  }

  private void measure() throws Exception {
    System.out.printf(
        Locale.ROOT,
        "%s, %d rows, %d writers, %d rounds: longest wait of one of them%n"
            + "  %-36s %12s %12s %12s   %s%n",
        kind.displayName(),
        rows,
        WRITERS,
        rounds,
        "",
        "plain",
        "Skein",
        "by hand",
        "goal: at most 1.5 times by hand, and 100 ms");
    for (Case each : cases) {
      List<Waits> ways =
          List.of(
              new Waits(database -> migrate(database, each.change())),
              new Waits(database -> migrate(database, op -> each.change().accept(op.online()))),
              new Waits(database -> byHand(database, each.hand())));
      for (int round = 0; round < rounds; round++) {
        for (Waits way : ways) {
          way.add(this);
        }
      }
      System.out.printf(
          Locale.ROOT,
          "  %-36s %12s %12s %12s%n",
          each.name(),
          ways.get(0).median(),
          ways.get(1).median(),
          ways.get(2).median());
    }
  }

  /** How long writers waited for one way to make a change, in several rounds. */
  private static final class Waits {
    private final Work work;
    private final List<Double> longest = new ArrayList<>();
    private String failure = "";

    Waits(Work work) {
      this.work = work;
    }

    /** Where the database has no gentle form, Skein says so before anything is done. */
    void add(Stall stall) throws Exception {
      try {
        longest.add(stall.seen(work).longest());
      } catch (SkeinException e) {
        // Rows that writers insert meanwhile are the other reason to fail.
        boolean refused = String.valueOf(e.getMessage()).contains("[Skein:NotOnline]");
        failure = refused ? "refused" : "fails";
      }
    }

    String median() {
      Collections.sort(longest);
      return failure.isEmpty()
          ? String.format(Locale.ROOT, "%.0f ms", longest.get(longest.size() / 2))
          : failure;
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
