package dev.skein.dialect;

import dev.skein.operation.Database;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a statement is to the session it runs in. Another session that goes on where the first one
 * was cut off has to be brought into the same state.
 */
public enum SessionRole {

  /** It changes the database, and the session not. */
  NONE,

  /** It stops the migration if rows are in the way, and has no effect else. */
  GUARD,

  /** It notes something of the database in a variable, which may not be there to be noted later. */
  NOTE,

  /** It sets how the session works. */
  SETTING,

  /** It makes a statement of a note. */
  PREPARE,

  /** It forgets the statement that was made of a note. */
  RELEASE;

  /** A setting of MySQL and MariaDB: rows may point to no row. */
  public static final String FOREIGN_KEYS_UNCHECKED = "set foreign_key_checks = 0";

  /** The setting that each session of theirs begins with. */
  public static final String FOREIGN_KEYS_CHECKED = "set foreign_key_checks = 1";

  private static final Pattern NOTED = Pattern.compile("set (@skein\\w*) = coalesce\\(");

  /**
   * What a statement is.
   *
   * @param database the database
   * @param sql the statement
   * @return its role
   */
  public static SessionRole of(Database database, String sql) {
    if (database != Database.MYSQL && database != Database.MARIADB && database != Database.H2) {
      return NONE;
    }
    if (MySqlGuards.isGuard(sql)) {
      return GUARD;
    }
    if (NOTED.matcher(sql).lookingAt()) {
      return NOTE;
    }
    if (sql.startsWith("prepare skein from ")) {
      return PREPARE;
    }
    if (sql.equals("deallocate prepare skein")) {
      return RELEASE;
    }
    return sql.stripLeading().regionMatches(true, 0, "set ", 0, 4) ? SETTING : NONE;
  }

  /**
   * The variable of a note.
   *
   * @param sql the statement
   * @return its name
   * @throws IllegalArgumentException if it is no note
   */
  public static String variable(String sql) {
    Matcher noted = NOTED.matcher(sql);
    if (!noted.lookingAt()) {
      throw new IllegalArgumentException(sql);
    }
    return noted.group(1);
  }
}
