package dev.skein.processor.diff;

import dev.skein.operation.AddColumn;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.DropColumn;
import dev.skein.operation.EnumConversion;
import dev.skein.operation.NeutralValue;
import dev.skein.operation.Operation;
import dev.skein.processor.problem.DiffMessages;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Columns of a table with rows in it that come, change and go. */
final class ColumnChanges {

  /** Words by which a database's own definition of a column fills it by itself. */
  private static final Pattern FILLS_ITSELF =
      Pattern.compile("(?i)\\b(default|generated|identity|auto_increment|(small|big)?serial)\\b");

  private final Table before;
  private final Table after;
  private final Sources sources;
  private final TypeChanges types;
  private final Problems problems;

  ColumnChanges(Table before, Table after, Sources sources, TypeChanges types, Problems problems) {
    this.before = before;
    this.after = after;
    this.sources = sources;
    this.types = types;
    this.problems = problems;
  }

  /** The columns that come, then those that change. */
  List<Operation> shape() {
    List<Operation> added = new ArrayList<>();
    List<Operation> altered = new ArrayList<>();
    for (Column column : after.columns()) {
      before
          .columns()
          .find(column.name())
          .ifPresentOrElse(
              was -> altered.addAll(change(was, column)), () -> added.add(add(column)));
    }
    added.addAll(altered);
    return List.copyOf(added);
  }

  private List<Operation> change(Column was, Column column) {
    EnumConversion conversion = types.check(after.name(), was, column);
    return was.equals(column) ? List.of() : List.of(alter(was, column, conversion));
  }

  /** The columns that go. */
  List<Operation> shed() {
    return before.columns().stream()
        .filter(column -> !after.columns().contains(column.name()))
        .<Operation>map(column -> new DropColumn(after.name(), column.name(), column))
        .toList();
  }

  private Operation add(Column column) {
    String backfill = sources.backfill(after.name(), column.name());
    if (backfill != null || column.nullable() || fillsItself(column)) {
      return new AddColumn(after.name(), column, backfill);
    }
    String initial = sources.initial(after.name(), column.name());
    if (initial == null) {
      problems.error(
          sources.column(after.name(), column.name()),
          advice(
              column,
              DiffMessages::noValueForNewColumn,
              DiffMessages::noRowForNewColumn,
              DiffMessages::noValueForNewKey));
    }
    return new AddColumn(after.name(), column, initial);
  }

  private static boolean fillsItself(Column column) {
    return column.defaultSql() != null
        || column.identity()
        || saysSo(column.options())
        || (column.type() instanceof ColumnType.Custom custom && saysSo(custom.definition()));
  }

  private static boolean saysSo(@Nullable String sql) {
    return sql != null && FILLS_ITSELF.matcher(sql).find();
  }

  private Operation alter(Column was, Column column, @Nullable EnumConversion conversion) {
    String backfill = was.nullable() && !column.nullable() ? inPlaceOfNull(column) : null;
    return new AlterColumn(after.name(), was, column, backfill, null, conversion);
  }

  private @Nullable String inPlaceOfNull(Column column) {
    String value =
        Stream.of(
                sources.backfill(after.name(), column.name()),
                column.defaultSql(),
                sources.initial(after.name(), column.name()))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (value == null) {
      problems.error(
          sources.column(after.name(), column.name()),
          advice(
              column,
              DiffMessages::noValueForNulls,
              DiffMessages::noRowForNulls,
              DiffMessages::noKeyForNulls));
    }
    return value;
  }

  /** What to do about a column without value: the value of one that points has to be a key. */
  private Message advice(Column column, Advice toFill, Advice toPoint, Advice toIdentify) {
    String name = column.name();
    Place place = sources.column(after.name(), name);
    if (tellsRowsApart(column)) {
      return toIdentify.on(after.name(), name, NeutralValue.of(column.type()), place);
    }
    return after.foreignKeys().stream()
        .filter(key -> key.columns().contains(name))
        .findFirst()
        .map(key -> toPoint.on(after.name(), name, key.referencedTable(), place))
        .orElseGet(() -> toFill.on(after.name(), name, NeutralValue.of(column.type()), place));
  }

  /**
   * Whether one value for all rows would not do: nothing else in the primary key was one before.
   */
  private boolean tellsRowsApart(Column column) {
    PrimaryKey key = after.primaryKey();
    PrimaryKey former = before.primaryKey();
    return key != null
        && key.columns().contains(column.name())
        && (former == null || !key.columns().containsAll(former.columns()));
  }

  /** A message about a column, with what its value has to be. */
  private interface Advice {
    Message on(String table, String column, String value, @Nullable Place place);
  }
}
