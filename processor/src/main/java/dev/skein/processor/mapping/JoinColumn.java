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

  /** The names of columns, in their order. */
  static List<String> names(List<JoinColumn> columns) {
    return columns.stream().map(JoinColumn::name).toList();
  }

  /** The names of the columns they point to, in their order. */
  static List<String> referenced(List<JoinColumn> columns) {
    return columns.stream().map(join -> join.referenced().name()).toList();
  }
}
