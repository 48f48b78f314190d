package dev.skein.dialect;

import java.util.regex.Pattern;

/** Values that are the same for each row, so that a database can note them once. */
final class Constants {

  private static final Pattern CONSTANT =
      Pattern.compile("(?i)[+-]?\\d+(\\.\\d+)?|((date|time|timestamp) )?'([^']|'')*'|true|false");

  private Constants() {}

  static boolean is(String sql) {
    return CONSTANT.matcher(sql.strip()).matches();
  }
}
