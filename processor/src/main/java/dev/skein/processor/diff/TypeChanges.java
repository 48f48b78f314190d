package dev.skein.processor.diff;

import dev.skein.operation.Narrowing;
import dev.skein.processor.problem.DiffMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.schema.SqlType;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.TypeText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is said of columns whose values may not fit, or not mean the same, afterwards. */
final class TypeChanges {

  private static final Set<SqlType> WHOLE_NUMBERS =
      EnumSet.of(SqlType.TINYINT, SqlType.SMALLINT, SqlType.INTEGER, SqlType.BIGINT);

  private final Snapshot before;
  private final Sources sources;
  private final Losses losses;
  private final Problems problems;

  TypeChanges(Snapshot before, Sources sources, Losses losses, Problems problems) {
    this.before = before;
    this.sources = sources;
    this.losses = losses;
    this.problems = problems;
  }

  /** Looks at a column, whether it changes or not: an ordinal has no type of its own. */
  void check(String table, Column was, Column column) {
    List<String> were = constants(before, table, column.name());
    List<String> are = constants(sources.snapshot(), table, column.name());
    boolean isEnum = !were.isEmpty() && !are.isEmpty();
    if (isEnum && isOrdinal(was.type()) && isOrdinal(column.type())) {
      ordinal(table, column.name(), were, are);
    }
    if (isEnum && isOrdinal(was.type()) != isOrdinal(column.type())) {
      Place place = sources.column(table, column.name());
      problems.error(
          place,
          DiffMessages.enumKeptOtherwise(
              table,
              column.name(),
              translation(column.name(), were, isOrdinal(was.type())),
              place));
    } else if (!Kinship.convertible(was.type(), column.type())) {
      Place place = sources.column(table, column.name());
      problems.error(
          place,
          DiffMessages.noConversion(
              table, column.name(), TypeText.of(was.type()), TypeText.of(column.type()), place));
    } else if (Narrowing.loses(was.type(), column.type())) {
      narrowed(table, was, column);
    }
  }

  private static boolean isOrdinal(ColumnType type) {
    if (type instanceof ColumnType.Array array) {
      return isOrdinal(array.element());
    }
    SqlType basic = type.sqlTypeOrNull();
    return basic != null && WHOLE_NUMBERS.contains(basic);
  }

  private void ordinal(String table, String column, List<String> were, List<String> are) {
    if (startsWith(are, were)) {
      return;
    }
    Place place = sources.column(table, column);
    if (startsWith(were, are)) {
      losses.report(
          place, DiffMessages.constantsGone(table, column, were.subList(are.size(), were.size())));
    } else {
      problems.error(place, DiffMessages.ordinalsMoved(table, column, were, are));
    }
  }

  private static List<String> constants(Snapshot snapshot, String table, String column) {
    return snapshot
        .origin(table)
        .map(origin -> origin.enums().getOrDefault(column, List.of()))
        .orElse(List.of());
  }

  private static boolean startsWith(List<String> list, List<String> start) {
    return list.size() >= start.size() && list.subList(0, start.size()).equals(start);
  }

  /** SQL that makes constants' names of their positions, or the other way round. */
  private static String translation(String column, List<String> constants, boolean fromOrdinal) {
    StringBuilder sql = new StringBuilder("case ").append(column);
    for (int i = 0; i < constants.size(); i++) {
      String name = "'" + constants.get(i) + "'";
      sql.append(" when ").append(fromOrdinal ? i : name);
      sql.append(" then ").append(fromOrdinal ? name : i);
    }
    return sql.append(" end").toString();
  }

  private void narrowed(String table, Column was, Column column) {
    Place place = sources.column(table, column.name());
    if (was.type() instanceof Enumeration from && column.type() instanceof Enumeration to) {
      List<String> gone =
          from.values().stream().filter(value -> !to.values().contains(value)).toList();
      if (!gone.isEmpty()) {
        losses.report(place, DiffMessages.constantsGone(table, column.name(), gone));
        return;
      }
    }
    losses.report(
        place,
        DiffMessages.narrowed(
            table, column.name(), TypeText.of(was.type()), TypeText.of(column.type())));
  }
}
