package dev.skein.processor.entity;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.ColumnModel;
import java.util.List;
import java.util.Optional;

/** Reads what a collection holds, and what the keys of a map are, as attributes of its table. */
final class PartReader {

  private final BasicReader basics;

  PartReader(BasicReader basics) {
    this.basics = basics;
  }

  /**
   * The attributes of one part.
   *
   * @param part the part, by the path it has within the table
   * @param columnName the name of its column if none is said
   * @return none if the part was refused
   */
  List<Attribute> read(Member part, String columnName) {
    Optional<BasicAttribute> basic = basics.read(part);
    return basic.map(it -> List.<Attribute>of(named(it, columnName))).orElse(List.of());
  }

  private static BasicAttribute named(BasicAttribute attribute, String columnName) {
    ColumnModel column = attribute.column();
    return column.name() == null ? attribute.withColumn(column.withName(columnName)) : attribute;
  }
}
