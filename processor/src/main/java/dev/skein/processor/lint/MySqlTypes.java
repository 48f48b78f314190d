package dev.skein.processor.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which changes of a type leave the rows of MySQL and MariaDB as they are: "the number of length
 * bytes required by a VARCHAR column must remain the same", and constants of an enum may only be
 * added "to the end of the list". All others are "only supported with ALGORITHM=COPY".
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html">Online
 *     DDL operations</a>
 * @see <a
 *     href="https://mariadb.com/kb/en/innodb-online-ddl-operations-with-the-instant-alter-algorithm/">
 *     Operations with the INSTANT algorithm</a>
 */
final class MySqlTypes {

  /** Bytes of a text whose length takes one byte; utf8mb4 has up to four for a character. */
  private static final int SHORT = 255 / 4;

  /** So many constants are kept in one byte. */
  private static final int FEW = 255;

  private static final Pattern CONSTANT = Pattern.compile("'(?:[^']|'')*'");

  private MySqlTypes() {}

  static boolean keepRows(String before, String after) {
    Words from = Words.of(before);
    Words to = Words.of(after);
    if (from.is("varchar") && to.is("varchar")) {
      return to.first(0) >= from.first(0) && (to.first(0) <= SHORT || from.first(0) > SHORT);
    }
    if (before.startsWith("enum") && after.startsWith("enum")) {
      List<String> were = constants(before);
      List<String> are = constants(after);
      return are.size() >= were.size()
          && are.subList(0, were.size()).equals(were)
          && (are.size() <= FEW || were.size() > FEW);
    }
    return from.equals(to);
  }

  private static List<String> constants(String type) {
    List<String> constants = new ArrayList<>();
    Matcher matcher = CONSTANT.matcher(type);
    while (matcher.find()) {
      constants.add(matcher.group());
    }
    return constants;
  }
}
