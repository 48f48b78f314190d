package dev.skein.processor.mapping;

import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import java.util.List;

/**
 * A column and what its member says around it.
 *
 * @param column the column
 * @param logicalName its name before the naming strategy
 * @param path the path of the member it comes from
 * @param readOnly whether its member only shows what another one writes
 * @param sizeForgotten whether what points to it has the usual size of its type
 * @param enumConstants the constants of the enum it keeps, in order, or none
 * @param intent what its member says of the past
 */
record MappedColumn(
    Column column,
    String logicalName,
    String path,
    boolean readOnly,
    boolean sizeForgotten,
    List<String> enumConstants,
    ColumnIntent intent) {

  MappedColumn {
    enumConstants = List.copyOf(enumConstants);
  }

  String name() {
    return column.name();
  }

  /** The type of a column that points to this one. */
  ColumnType pointing() {
    return Sizes.pointing(sizeForgotten ? Sizes.usual(column.type()) : column.type());
  }

  /** This column with another type. */
  MappedColumn withType(ColumnType type) {
    return new MappedColumn(
        column.withType(type), logicalName, path, readOnly, sizeForgotten, enumConstants, intent);
  }

  /** This column, of which only its own table knows the size. */
  MappedColumn withSizeForgotten() {
    return new MappedColumn(column, logicalName, path, readOnly, true, enumConstants, intent);
  }

  /** This column under another spelling of its name. */
  MappedColumn named(String name) {
    return new MappedColumn(
        column.withName(name), logicalName, path, readOnly, sizeForgotten, enumConstants, intent);
  }

  /** This column as a member knows it that leaves the writing to others. */
  MappedColumn onlyRead() {
    return new MappedColumn(column, logicalName, path, true, sizeForgotten, enumConstants, intent);
  }

  /** This column as the member that writes it knows it, in the form it has already. */
  MappedColumn writtenBy(MappedColumn writer) {
    return new MappedColumn(
        column, logicalName, writer.path(), false, sizeForgotten, enumConstants, writer.intent());
  }
}
