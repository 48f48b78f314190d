package dev.skein.processor.diff;

import dev.skein.operation.DropForeignKey;
import dev.skein.operation.DropTable;
import dev.skein.operation.Operation;
import dev.skein.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tables that go: the creation backwards, so that going back is a creation again.
 *
 * @param unlink the foreign keys that have to go before anything else
 * @param drop each table, with its indexes, after the tables that point to it
 */
record Removal(List<Operation> unlink, List<Operation> drop) {

  static Removal of(List<Table> tables, Keys keys) {
    List<CreationOrder.Step> steps = new ArrayList<>(CreationOrder.of(tables, keys::isReady));
    Collections.reverse(steps);
    return new Removal(
        steps.stream().flatMap(Removal::unlink).toList(),
        steps.stream().map(Removal::drop).toList());
  }

  private static Stream<Operation> unlink(CreationOrder.Step step) {
    return step.late().stream()
        .map(key -> new DropForeignKey(step.table().name(), key.name(), key));
  }

  private static Operation drop(CreationOrder.Step step) {
    Table table = step.table().indexes(none -> step.whole().indexes());
    return new DropTable(table.name(), table);
  }
}
