package dev.skein.processor.mapping;

import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.schema.Column;
import java.util.List;

/**
 * A column and what its member says around it.
 *
 * @param column the column
 * @param logicalName its name before the naming strategy
 * @param path the path of the member it comes from
 * @param readOnly whether its member only shows what another one writes
 * @param enumConstants the constants of the enum it keeps, in order, or none
 * @param intent what its member says of the past
 */
record MappedColumn(
    Column column,
    String logicalName,
    String path,
    boolean readOnly,
    List<String> enumConstants,
    ColumnIntent intent) {

  MappedColumn {
    enumConstants = List.copyOf(enumConstants);
  }

  String name() {
    return column.name();
  }

  /** This column as a member knows it that leaves the writing to others. */
  MappedColumn onlyRead() {
    return new MappedColumn(column, logicalName, path, true, enumConstants, intent);
  }

  /** This column as the member that writes it knows it, in the form it has already. */
  MappedColumn writtenBy(MappedColumn writer) {
    return new MappedColumn(
        column, logicalName, writer.path(), false, enumConstants, writer.intent());
  }
}
