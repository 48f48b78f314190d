package dev.skein.bench;

import dev.skein.operation.Database;
import dev.skein.testsupport.Cost;
import dev.skein.testsupport.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Where migrations are applied: H2 in a file, within the process that migrates, or PostgreSQL, a
 * server whose CPU seconds count too.
 */
abstract class BenchDatabase implements AutoCloseable {

  private int count;

  static BenchDatabase of(Database kind, Path folder) {
    return kind == Database.H2 ? new H2(folder) : new Postgres();
  }

  /** Creates an empty one. */
  String create() {
    count++;
    return create("bench_" + count);
  }

  abstract String create(String name);

  abstract void drop(String url);

  /** What a process took that works on one of them, with what the server took for it. */
  abstract Cost measure(String url, Function<String, Cost> process);

  @Override
  public abstract void close();

  private static final class H2 extends BenchDatabase {

    private final Path folder;

    private H2(Path folder) {
      this.folder = folder;
    }

    @Override
    String create(String name) {
      return "jdbc:h2:file:" + folder.resolve(name);
    }

    @Override
    void drop(String url) {
      try {
        Files.delete(Path.of(url.substring("jdbc:h2:file:".length()) + ".mv.db"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    Cost measure(String url, Function<String, Cost> process) {
      return process.apply(url);
    }

    @Override
    public void close() {}
  }

  private static final class Postgres extends BenchDatabase {

    private static final double TICKS = 100;

    private final TestDatabase server = TestDatabase.fresh(Database.POSTGRESQL);
    private final List<String> names = new ArrayList<>();
    private final long postmaster = postmaster();

    private long postmaster() {
      Object backend = server.query("select pg_backend_pid()").get(0).get(0);
      return ProcessHandle.of(Long.parseLong(String.valueOf(backend)))
          .flatMap(ProcessHandle::parent)
          .map(ProcessHandle::pid)
          .orElse(-1L);
    }

    @Override
    String create(String name) {
      server.execute("create database " + name);
      names.add(name);
      return server.url().replaceFirst("/skein_\\d+", "/" + name);
    }

    @Override
    void drop(String url) {
      String name =
          names.stream().filter(each -> url.contains("/" + each + "?")).findAny().orElseThrow();
      server.execute("drop database " + name);
      names.remove(name);
    }

    @Override
    Cost measure(String url, Function<String, Cost> process) {
      double before = seconds();
      return process.apply(url).plus(seconds() - before);
    }

    /** Of the processes that run, and those that have ended. */
    private double seconds() {
      LongStream children =
          ProcessHandle.of(postmaster).stream()
              .flatMap(ProcessHandle::children)
              .mapToLong(child -> ticks(child.pid(), 2));
      return (ticks(postmaster, 4) + children.sum()) / TICKS;
    }

    /** The first so many of: its own user and system time, and those of its ended children. */
    private static long ticks(long process, int kinds) {
      try {
        String stat = Files.readString(Path.of("/proc/" + process + "/stat"));
        String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Arrays.stream(words, 11, 11 + kinds).mapToLong(Long::parseLong).sum();
      } catch (IOException e) {
        // It has just ended, or the system has no such file.
        return 0;
      }
    }

    @Override
    public void close() {
      Stream.of(names.toArray(String[]::new))
          .forEach(name -> server.execute("drop database " + name));
      server.close();
    }
  }
}
