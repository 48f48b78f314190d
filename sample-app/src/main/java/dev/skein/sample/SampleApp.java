package dev.skein.sample;

import dev.skein.HistoryEntry;
import dev.skein.Skein;
import java.io.PrintStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/**
 * Migrates its own database, lets Hibernate validate it, works with it and prints the history.
 *
 * <p>It runs on embedded H2, or on the database that {@code SKEIN_URL}, {@code SKEIN_USER} and
 * {@code SKEIN_PASSWORD} name.
 */
public final class SampleApp {

  /** Hibernate and Flyway tell every step, and Hibernate warns of its own little pool. */
  private static final Logger ROOT = Logger.getLogger("");

  private SampleApp() {}

  /**
   * Runs the application once.
   *
   * @param args none
   */
  public static void main(String[] args) {
    ROOT.setLevel(Level.SEVERE);
    run(DatabaseAddress.of(System.getenv()), System.out);
  }

  static void run(DatabaseAddress database, PrintStream out) {
    Skein skein =
        Skein.with(
            Flyway.configure().dataSource(database.url(), database.user(), database.password()));
    skein.upgrade();
    try (SessionFactory sessions = sessions(database)) {
      new Tutorial(sessions, out).run();
    }
    out.println("History:");
    for (HistoryEntry entry : skein.history()) {
      out.printf("  %s  %-45s %s%n", entry.version(), entry.description(), entry.state());
    }
  }

  /** Hibernate refuses to start if a table or column is not what the entities say. */
  private static SessionFactory sessions(DatabaseAddress database) {
    return new Configuration()
        .addAnnotatedClasses(Example.class, Category.class, Tag.class)
        .setJdbcUrl(database.url())
        .setCredentials(database.user(), database.password())
        .setProperty("hibernate.hbm2ddl.auto", "validate")
        .buildSessionFactory();
  }
}
