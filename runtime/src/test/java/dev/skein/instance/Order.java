package dev.skein.instance;

import dev.skein.testsupport.TestDatabase;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an instance is told to do.
 *
 * @param way how
 * @param url the JDBC URL of the database
 * @param user its user
 * @param password the user's password
 * @param migrations the package of the migrations
 * @param target where to; {@code head} for all
 * @param halt the statement before which it stands still, from 1; 0 if it does not
 */
public record Order(
    Way way, String url, String user, String password, String migrations, String target, int halt) {

  /** How an instance goes there. */
  public enum Way {
    /** As frameworks do: Flyway alone. */
    FLYWAY,
    /** By Skein's upgrade. */
    UPGRADE,
    /** By Skein's downgrade. */
    DOWNGRADE
  }

  private static final String SEPARATOR = "\t";

  /** An order for a database. */
  public static Order of(Way way, TestDatabase database, String migrations, String target) {
    return new Order(
        way, database.remoteUrl(), database.user(), database.password(), migrations, target, 0);
  }

  /** The same way, somewhere else. */
  public Order to(Way other, String otherTarget) {
    return new Order(other, url, user, password, migrations, otherTarget, halt);
  }

  /** The same, but it stands still before a statement. */
  public Order haltBefore(int statement) {
    return new Order(way, url, user, password, migrations, target, statement);
  }

  String line() {
    return Stream.of(way.name(), url, user, password, migrations, target, "" + halt)
        .collect(Collectors.joining(SEPARATOR));
  }

  static Order parse(String line) {
    String[] parts = line.split(SEPARATOR, -1);
    if (parts.length != 7) {
      throw new IllegalArgumentException(Arrays.toString(parts));
    }
    return new Order(
        Way.valueOf(parts[0]),
        parts[1],
        parts[2],
        parts[3],
        parts[4],
        parts[5],
        Integer.parseInt(parts[6]));
  }
}
