package dev.skein.testsupport;

import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Servers of which each test has one to itself. MySQL and MariaDB have no schemas inside of a
 * database: a test's "billing" is a database of the whole server, and two tests would meet there.
 * An emptied server is used again.
 */
final class ServerPool implements TestServer {

  static final String DATABASE = "skein";
  static final String USER = "root";

  /**
   * A server that runs.
   *
   * @param url the JDBC URL of the test's database
   * @param dataSource connections to it
   * @param server connections to no database in particular
   */
  record Running(String url, DataSource dataSource, DataSource server) {}

  private final Database kind;
  private final Supplier<Running> starter;
  private final Queue<Running> idle = new ConcurrentLinkedQueue<>();

  ServerPool(Database kind, Supplier<Running> starter) {
    this.kind = kind;
    this.starter = starter;
  }

  @Override
  public TestDatabase fresh() {
    Running free = idle.poll();
    Running running = free == null ? started() : free;
    return new TestDatabase(
        kind, running.url(), USER, "", running.dataSource(), database -> giveBack(running));
  }

  private Running started() {
    Running running = starter.get();
    TestDatabase.execute(running.server(), "create database " + DATABASE);
    return running;
  }

  private void giveBack(Running running) {
    List<String> statements = new ArrayList<>();
    // A connection that a test forgot would make this wait for a year.
    statements.add("set lock_wait_timeout = 10");
    statements.add("set foreign_key_checks = 0");
    databases(running).forEach(name -> statements.add("drop database `" + name + "`"));
    statements.add("create database " + DATABASE);
    TestDatabase.execute(running.server(), statements.toArray(String[]::new));
    idle.add(running);
  }

  private static List<String> databases(Running running) {
    try (Connection connection = running.server().getConnection()) {
      return new Facts(connection)
          .query("show databases").stream()
              .map(row -> String.valueOf(row.values().iterator().next()))
              .filter(name -> !name.matches("mysql|sys|(?i)(information|performance)_schema"))
              .toList();
    } catch (SQLException e) {
      throw new AssertionError("The databases of " + running.url() + " could not be read", e);
    }
  }
}
