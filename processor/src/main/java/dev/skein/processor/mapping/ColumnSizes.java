package dev.skein.processor.mapping;

import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.problem.ValueMessages;
import dev.skein.schema.ColumnType;
import dev.skein.schema.SqlType;
import java.util.EnumSet;
import java.util.Set;

/** Refuses lengths and scales with which there is no column, or Hibernate does not start. */
final class ColumnSizes {

  private static final Set<SqlType> WITH_LENGTH =
      EnumSet.of(
          SqlType.CHAR,
          SqlType.VARCHAR,
          SqlType.BINARY,
          SqlType.VARBINARY,
          SqlType.CLOB,
          SqlType.BLOB);

  private static final Set<SqlType> FLOATING = EnumSet.of(SqlType.REAL, SqlType.DOUBLE);

  private static final Set<SqlType> TIMES =
      EnumSet.of(
          SqlType.TIME,
          SqlType.TIME_WITH_TIME_ZONE,
          SqlType.TIMESTAMP,
          SqlType.TIMESTAMP_WITH_TIME_ZONE);

  private ColumnSizes() {}

  static void check(String member, BasicAttribute attribute, ColumnType type, Problems problems) {
    if (!(type instanceof ColumnType.Basic basic)) {
      return;
    }
    ColumnModel said = attribute.column();
    if (WITH_LENGTH.contains(basic.sqlType()) && said.length() <= 0) {
      problems.error(
          place(attribute, "length"), ValueMessages.lengthNotPositive(member, said.length()));
    }
    if (FLOATING.contains(basic.sqlType()) && said.scale() != 0) {
      problems.error(
          place(attribute, "scale"), ValueMessages.scaleOfFloat(member, attribute.type().name()));
    }
    if (TIMES.contains(basic.sqlType()) && said.scale() != 0) {
      problems.error(
          place(attribute, "scale"), ValueMessages.scaleOfTime(member, attribute.type().name()));
    }
  }

  private static Place place(BasicAttribute attribute, String value) {
    return attribute.column().place().within(value);
  }
}
