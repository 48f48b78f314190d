package dev.skein.processor.diff;

import dev.skein.operation.AddForeignKey;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.CreateTable;
import dev.skein.operation.Operation;
import dev.skein.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tables that come.
 *
 * @param create each table followed by its indexes
 * @param link the foreign keys that could not come with their table
 */
record Creation(List<Operation> create, List<Operation> link) {

  static Creation of(List<Table> tables, Keys keys) {
    List<CreationOrder.Step> steps = CreationOrder.of(tables, keys::isReady);
    return new Creation(
        steps.stream().flatMap(Creation::create).toList(),
        steps.stream().flatMap(Creation::link).toList());
  }

  private static Stream<Operation> create(CreationOrder.Step step) {
    Table table = step.table();
    return Stream.concat(
        Stream.of(new CreateTable(table)),
        step.whole().indexes().stream().map(index -> new CreateIndex(table.name(), index)));
  }

  private static Stream<Operation> link(CreationOrder.Step step) {
    return step.late().stream().map(key -> new AddForeignKey(step.table().name(), key));
  }
}
