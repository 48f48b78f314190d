package dev.skein.processor.diff;

import dev.skein.operation.EnumConversion;
import dev.skein.operation.Narrowing;
import dev.skein.processor.problem.DiffMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType.Array;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.TypeText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of columns whose values may not fit, or not mean the same, afterwards. */
final class TypeChanges {

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

  /**
   * Looks at a column, whether it changes or not: an ordinal has no type of its own.
   *
   * @return how it comes to keep its enum otherwise, or null if it does not
   */
  @Nullable EnumConversion check(String table, Column was, Column column) {
    List<String> were = constants(before, table, column.name());
    List<String> are = constants(sources.snapshot(), table, column.name());
    EnumForm from = were.isEmpty() || are.isEmpty() ? EnumForm.UNKNOWN : EnumForm.of(was.type());
    EnumForm to = EnumForm.of(column.type());
    if (from.becomes(to) && !(was.type() instanceof Array)) {
      constantsGone(table, column.name(), were, are);
      return new EnumConversion(to == EnumForm.NAMES ? were : are, to == EnumForm.NAMES);
    }
    if (from == EnumForm.POSITIONS && to == EnumForm.POSITIONS) {
      ordinal(table, column.name(), were, are);
    }
    if (from == EnumForm.NAMES && to == EnumForm.NAMES && !areEnumerations(was, column)) {
      constantsGone(table, column.name(), were, are);
    }
    if (from.becomes(to) || !Kinship.convertible(was.type(), column.type())) {
      Place place = sources.column(table, column.name());
      problems.error(
          place,
          DiffMessages.noConversion(
              table, column.name(), TypeText.of(was.type()), TypeText.of(column.type()), place));
    } else if (Narrowing.loses(was.type(), column.type())) {
      narrowed(table, was, column);
    }
    return null;
  }

  /** Whether the types themselves tell which constants are gone. */
  private static boolean areEnumerations(Column was, Column column) {
    return was.type() instanceof Enumeration && column.type() instanceof Enumeration;
  }

  private void constantsGone(String table, String column, List<String> were, List<String> are) {
    List<String> gone = were.stream().filter(constant -> !are.contains(constant)).toList();
    if (!gone.isEmpty()) {
      losses.report(sources.column(table, column), DiffMessages.constantsGone(table, column, gone));
    }
  }

  private void ordinal(String table, String column, List<String> were, List<String> are) {
    if (startsWith(were, are)) {
      constantsGone(table, column, were, are);
    } else if (!startsWith(are, were)) {
      problems.error(
          sources.column(table, column), DiffMessages.ordinalsMoved(table, column, were, are));
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
    String from = TypeText.of(was.type());
    String to = TypeText.of(column.type());
    losses.report(
        place,
        Kinship.makesNumbersOfTexts(was.type(), column.type())
            ? DiffMessages.textsBecomeNumbers(table, column.name(), from, to)
            : DiffMessages.narrowed(table, column.name(), from, to));
  }
}
