package dev.skein.sample;

import java.util.Map;

/**
 * Where the application's database is.
 *
 * @param url the JDBC URL
 * @param user the user
 * @param password the password
 */
record DatabaseAddress(String url, String user, String password) {

  private static final String EMBEDDED_H2 = "jdbc:h2:./target/skein-sample";

  /** The database of {@code SKEIN_URL}, {@code SKEIN_USER}, {@code SKEIN_PASSWORD}, else H2. */
  static DatabaseAddress of(Map<String, String> environment) {
    return new DatabaseAddress(
        environment.getOrDefault("SKEIN_URL", EMBEDDED_H2),
        environment.getOrDefault("SKEIN_USER", "sa"),
        environment.getOrDefault("SKEIN_PASSWORD", ""));
  }
}
