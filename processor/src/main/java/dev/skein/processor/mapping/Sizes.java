package dev.skein.processor.mapping;

import dev.skein.processor.model.ColumnModel;
import dev.skein.schema.ColumnType;
import dev.skein.schema.SqlType;
import java.util.List;

/** Lengths, precisions and scales of columns that point to others. */
final class Sizes {

  private static final int PRECISION = 38;
  private static final int SCALE = 2;
  private static final int MICROSECONDS = 6;

  private Sizes() {}

  /** What a column points to is one of the texts already, so that it needs no check of its own. */
  static ColumnType pointing(ColumnType type) {
    return type instanceof ColumnType.Enumeration texts
        ? new ColumnType.Enumeration(texts.values(), texts.length(), null)
        : type;
  }

  /** The type as it is where nothing is said of its size. */
  static ColumnType usual(ColumnType type) {
    if (type instanceof ColumnType.Enumeration texts) {
      return texts.length(ColumnModel.DEFAULT_LENGTH);
    }
    return type instanceof ColumnType.Basic basic ? usual(basic) : type;
  }

  private static ColumnType usual(ColumnType.Basic type) {
    SqlType sqlType = type.sqlType();
    return switch (sqlType) {
      case VARCHAR, VARBINARY -> ColumnType.of(sqlType, ColumnModel.DEFAULT_LENGTH);
      case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> ColumnType.of(sqlType, MICROSECONDS);
      case NUMERIC -> ColumnType.of(sqlType, PRECISION, isWhole(type.arguments()) ? 0 : SCALE);
      default -> type;
    };
  }

  private static boolean isWhole(List<Integer> arguments) {
    return arguments.get(1) == 0;
  }
}
