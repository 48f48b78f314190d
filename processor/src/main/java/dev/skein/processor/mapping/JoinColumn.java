package dev.skein.processor.mapping;

import dev.skein.processor.model.ColumnModel;
import java.util.List;

/**
 * A column that points to another.
 *
 * @param column the column
 * @param said what is said of it
 * @param referenced the column it points to
 */
record JoinColumn(MappedColumn column, ColumnModel said, MappedColumn referenced) {

  /** The same, with another column. */
  JoinColumn withColumn(MappedColumn other) {
    return new JoinColumn(other, said, referenced);
  }

  String name() {
    return column.name();
  }

  /** Columns under the names that the table has for them already. */
  static List<JoinColumn> spelled(TableDraft table, List<JoinColumn> columns) {
    return columns.stream()
        .map(join -> new JoinColumn(table.spelled(join.column()), join.said(), join.referenced()))
        .toList();
  }

  /** The names of columns, in their order. */
  static List<String> names(List<JoinColumn> columns) {
    return columns.stream().map(JoinColumn::name).toList();
  }

  /** The names of the columns they point to, in their order. */
  static List<String> referenced(List<JoinColumn> columns) {
    return columns.stream().map(join -> join.referenced().name()).toList();
  }
}
