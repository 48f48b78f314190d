package dev.skein.dialect;

import dev.skein.schema.ColumnType.Basic;

/** The values that SQLite makes, in the forms of {@link SqliteLiterals}. */
final class SqliteMadeValues extends MadeValues {

  private static final String RANDOM =
      "lower(hex(randomblob(4)) || '-' || hex(randomblob(2))"
          + " || '-4' || substr(hex(randomblob(2)), 2)"
          + " || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2)"
          + " || '-' || hex(randomblob(6)))";

  @Override
  String day() {
    return "strftime('%Y-%m-%d 00:00:00.000', 'now', 'localtime')";
  }

  @Override
  String time(Basic type) {
    return "strftime('1970-01-01 %H:%M:%f', 'now', 'localtime')";
  }

  @Override
  String dayAndTime(Basic type) {
    return "strftime('%Y-%m-%d %H:%M:%f', 'now', 'localtime')";
  }

  /** The Julian day in milliseconds since 1970. */
  @Override
  String moment(Basic type) {
    return "cast(round((julianday('now') - 2440587.5) * 86400000) as integer)";
  }

  @Override
  String uuid() {
    return "unhex(replace(" + RANDOM + ", '-', ''))";
  }

  @Override
  String uuidAsText() {
    return RANDOM;
  }

  @Override
  String uuidAsBytes() {
    return uuid();
  }
}
