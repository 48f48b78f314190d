package dev.skein.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a server, of which JDBC tells the last number in a text only.
 *
 * @param major the first number
 * @param minor the second
 * @param patch the third
 */
record ServerVersion(int major, int minor, int patch) {

  private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)");

  static ServerVersion of(Connection connection) throws SQLException {
    Matcher numbers = NUMBERS.matcher(connection.getMetaData().getDatabaseProductVersion());
    return numbers.find()
        ? new ServerVersion(
            Integer.parseInt(numbers.group(1)),
            Integer.parseInt(numbers.group(2)),
            Integer.parseInt(numbers.group(3)))
        : new ServerVersion(0, 0, 0);
  }

  boolean isAtLeast(int wantedMajor, int wantedMinor, int wantedPatch) {
    if (major != wantedMajor) {
      return major > wantedMajor;
    }
    return minor == wantedMinor ? patch >= wantedPatch : minor > wantedMinor;
  }
}
