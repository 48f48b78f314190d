package dev.skein.dialect;

import dev.skein.operation.Database;
import dev.skein.schema.ColumnType.Basic;

/**
 * The values that MySQL and MariaDB make. Hibernate keeps a moment in UTC there. The UUIDs that
 * their own function makes tell of the host and the time, which others could guess.
 */
final class MySqlMadeValues extends MadeValues {

  /** From right to left: the hyphens, and the two digits that tell of a random UUID. */
  private static final String RANDOM =
      "insert(insert(insert(insert(lower(hex(random_bytes(16))), 21, 0, '-'),"
          + " 17, 1, concat('-', substr('89ab', 1 + floor(rand() * 4), 1))),"
          + " 13, 1, '-4'), 9, 0, '-')";

  private final Database database;

  MySqlMadeValues(Database database) {
    this.database = database;
  }

  @Override
  String time(Basic type) {
    return "current_time" + precision(type);
  }

  @Override
  String dayAndTime(Basic type) {
    return "now" + precision(type);
  }

  @Override
  String moment(Basic type) {
    return "utc_timestamp" + precision(type);
  }

  @Override
  String zonedMoment(Basic type) {
    return dayAndTime(type);
  }

  private static String precision(Basic type) {
    return type.arguments().isEmpty() ? "()" : StandardTypes.arguments(type);
  }

  @Override
  String uuid() {
    return database == Database.MARIADB ? RANDOM : uuidAsBytes();
  }

  @Override
  String uuidAsText() {
    return RANDOM;
  }

  @Override
  String uuidAsBytes() {
    return "unhex(replace(" + RANDOM + ", '-', ''))";
  }
}
