package dev.skein.processor.equality.step;

import dev.skein.operation.CreateTable;
import dev.skein.operation.InsertRows;
import dev.skein.operation.Operation;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Schema;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two rows for each table of a schema. The value of a column depends on its type and the number of
 * the row alone, so that a foreign key points to the row of the same number.
 */
final class SampleRows {

  private static final int ROWS = 2;

  /** The values that a check allows: those of a discriminator. */
  private static final Pattern ALLOWED = Pattern.compile("(?:=| in \\() ?('[^']*'|-?\\d+)");

  private SampleRows() {}

  /** The rows, those that are pointed to first: tables are filled in the order they are created. */
  static List<Operation> of(Schema schema, List<Operation> creation) {
    List<Operation> inserts = new ArrayList<>();
    Set<String> filled = new HashSet<>();
    for (Operation operation : creation) {
      if (operation instanceof CreateTable create) {
        filled.add(create.table().name());
        inserts.add(insert(schema.requireTable(create.table().name()), filled));
      }
    }
    return inserts;
  }

  private static InsertRows insert(Table table, Set<String> filled) {
    List<String> columns = table.columns().stream().map(Column::name).toList();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int row = 1; row <= ROWS; row++) {
      List<@Nullable Object> values = new ArrayList<>();
      for (Column column : table.columns()) {
        values.add(value(table, column, row, filled));
      }
      rows.add(values);
    }
    return new InsertRows(table.name(), columns, rows);
  }

  private static @Nullable Object value(Table table, Column column, int row, Set<String> filled) {
    for (ForeignKey key : table.foreignKeys()) {
      int at = key.columns().indexOf(column.name());
      if (at >= 0 && !filled.contains(key.referencedTable())) {
        return null;
      }
    }
    return table.checks().stream()
        .map(check -> allowed(check.condition(), column.name(), row))
        .filter(value -> value != null)
        .findFirst()
        .orElseGet(() -> value(column.type(), row));
  }

  private static @Nullable Object allowed(String condition, String column, int row) {
    if (!condition.startsWith(column + " ") && !condition.startsWith(column + "=")) {
      return null;
    }
    if (condition.contains("between 0 and")) {
      return row - 1;
    }
    Matcher matcher = ALLOWED.matcher(condition);
    if (!matcher.find()) {
      return null;
    }
    String value = matcher.group(1);
    return value.startsWith("'") ? value.substring(1, value.length() - 1) : Long.valueOf(value);
  }

  private static @Nullable Object value(ColumnType type, int row) {
    if (type instanceof ColumnType.Enumeration enumeration) {
      return enumeration.values().get((row - 1) % enumeration.values().size());
    }
    SqlType sqlType = type.sqlTypeOrNull();
    return sqlType == null ? null : value(sqlType, row);
  }

  private static @Nullable Object value(SqlType type, int row) {
    return switch (type) {
      case BOOLEAN -> row % 2 == 1;
      case TINYINT, SMALLINT, INTEGER, BIGINT -> row;
      case REAL, DOUBLE -> row + 0.5;
      case NUMERIC -> new BigDecimal(row);
      case CHAR, VARCHAR, TEXT -> String.valueOf(row);
      case BINARY -> null;
      case VARBINARY, BYTES -> new byte[] {(byte) row};
      case DATE -> LocalDate.of(2026, 11, row);
      case TIME -> LocalTime.of(10, row);
      case TIMESTAMP -> LocalDateTime.of(2026, 11, row, 10, 0);
      case TIMESTAMP_WITH_TIME_ZONE, ZONED_TIMESTAMP ->
          OffsetDateTime.of(2026, 11, row, 10, 0, 0, 0, ZoneOffset.UTC);
      case UUID -> new UUID(0, row);
      case CLOB, BLOB, TIME_WITH_TIME_ZONE, JSON, INET -> null;
    };
  }
}
