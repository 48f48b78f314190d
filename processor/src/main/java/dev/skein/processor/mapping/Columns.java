package dev.skein.processor.mapping;

import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.UniqueConstraint;
import java.util.List;

/** Makes columns of what {@code @Column} and {@code @JoinColumn} say, and puts them into tables. */
final class Columns {

  private final Problems problems;

  Columns(Problems problems) {
    this.problems = problems;
  }

  static Column column(ColumnModel said, String name, ColumnType type) {
    return new Column(
        name, type, said.nullable(), false, said.defaultSql(), said.comment(), said.options());
  }

  /** Puts a column into a table, with its checks and its unique constraint. */
  void add(TableDraft table, MappedColumn column, ColumnModel said) {
    table
        .add(column)
        .ifPresent(
            other ->
                problems.error(
                    said.place(),
                    MappingMessages.columnTwice(
                        memberOf(table, column), memberOf(table, other), column.name())));
    said.checks()
        .forEach(
            check ->
                table.check(
                    new Part<>(
                        check.name(),
                        List.of(column.name()),
                        name -> new CheckConstraint(name, check.condition(), check.options()),
                        said.place())));
    if (said.unique()) {
      unique(table, column.name(), said);
    }
  }

  static void unique(TableDraft table, String column, ColumnModel said) {
    List<String> columns = List.of(column);
    table.unique(
        new Part<>(null, columns, name -> new UniqueConstraint(name, columns), said.place()));
  }

  private static String memberOf(TableDraft table, MappedColumn column) {
    return column.path().contains("#") ? column.path() : Tables.owner(table) + "." + column.path();
  }
}
