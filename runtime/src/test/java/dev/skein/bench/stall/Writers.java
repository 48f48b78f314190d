package dev.skein.bench.stall;

import dev.skein.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Some who insert and update rows all the time, each with a connection of its own. */
final class Writers implements AutoCloseable {

  /**
   * What they saw.
   *
   * @param longest how long one of them waited for a statement, in milliseconds
   * @param statements how many they executed
   * @param refused how many the database refused
   */
  record Seen(double longest, long statements, long refused) {}

  private static final String INSERT =
      "insert into flock (id, note, num, state, code, ref) values (?, 'new', 1, 'new', ?, 1)";
  private static final String UPDATE = "update flock set note = ? where id = ?";

  private final TestDatabase database;
  private final int rows;
  private final ExecutorService threads;
  private final List<Future<?>> all = new ArrayList<>();
  private final AtomicLong nextId;
  private final AtomicLong longest = new AtomicLong();
  private final AtomicLong statements = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();
  private volatile boolean ended;

  private Writers(TestDatabase database, int rows, int count) {
    this.database = database;
    this.rows = rows;
    this.nextId = new AtomicLong(rows);
    this.threads = Executors.newFixedThreadPool(count);
    for (int i = 0; i < count; i++) {
      Random random = new Random(i);
      all.add(threads.submit(() -> write(random)));
    }
  }

  /** Starts them; they have written for a moment when it returns. */
  static Writers start(TestDatabase database, int rows, int count) throws InterruptedException {
    Writers writers = new Writers(database, rows, count);
    TimeUnit.MILLISECONDS.sleep(500);
    writers.longest.set(0);
    return writers;
  }

  /** Lets them end, after they have written for one more moment. */
  Seen end() throws InterruptedException, ExecutionException {
    TimeUnit.MILLISECONDS.sleep(200);
    ended = true;
    for (Future<?> writer : all) {
      writer.get();
    }
    return new Seen(longest.get() / 1e6, statements.get(), refused.get());
  }

  private void write(Random random) {
    try (Connection connection = database.connect();
        PreparedStatement insert = connection.prepareStatement(INSERT);
        PreparedStatement update = connection.prepareStatement(UPDATE)) {
      while (!ended) {
        long id = nextId.incrementAndGet();
        insert.setLong(1, id);
        insert.setLong(2, id);
        timed(insert);
        update.setString(1, "at " + id);
        update.setLong(2, 1 + random.nextInt(rows));
        timed(update);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private void timed(PreparedStatement statement) {
    long start = System.nanoTime();
    try {
      statement.executeUpdate();
    } catch (SQLException e) {
      // As the old release is: of a column that has become mandatory, it knows nothing.
      refused.incrementAndGet();
    }
    long took = System.nanoTime() - start;
    longest.accumulateAndGet(took, Math::max);
    statements.incrementAndGet();
  }

  @Override
  public void close() {
    ended = true;
    threads.shutdownNow();
  }
}
