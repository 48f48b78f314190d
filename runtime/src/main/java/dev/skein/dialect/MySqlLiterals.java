package dev.skein.dialect;

import dev.skein.operation.Database;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The literals of MySQL and MariaDB, which keep moments without an offset: in UTC, as Hibernate.
 */
final class MySqlLiterals extends Literals {

  private final Database database;

  MySqlLiterals(Database database) {
    this.database = database;
  }

  @Override
  Object normal(Object value) {
    if (value instanceof UUID id && database == Database.MYSQL) {
      return HexFormat.of().parseHex(id.toString().replace("-", ""));
    }
    if (value instanceof Instant instant) {
      return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
    if (value instanceof OffsetDateTime time) {
      return time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }
    if (value instanceof OffsetTime time) {
      return time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime();
    }
    requireFinite(value);
    return value;
  }

  private void requireFinite(Object value) {
    boolean finite =
        !(value instanceof Double || value instanceof Float)
            || Double.isFinite(((Number) value).doubleValue());
    if (!finite) {
      throw new DialectException(
          "A row holds %s, and %s has no such number.".formatted(value, database.displayName()),
          "Give a number, or null.");
    }
  }

  @Override
  String text(String text) {
    return super.text(text).replace("\\", "\\\\");
  }
}
