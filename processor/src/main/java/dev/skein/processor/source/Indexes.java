package dev.skein.processor.source;

import dev.skein.operation.CreateIndex;
import dev.skein.operation.CreateTable;
import dev.skein.operation.DropIndex;
import dev.skein.operation.DropTable;
import dev.skein.operation.Operation;
import dev.skein.schema.Index;
import dev.skein.schema.NamedList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Indexes of tables that come and go: created in statements of their own, gone with the table. */
final class Indexes {

  private Indexes() {}

  /** The same operations, where an index within a new table follows the table. */
  static List<Operation> afterTheirTables(List<? extends Operation> operations) {
    List<Operation> result = new ArrayList<>();
    for (Operation operation : operations) {
      if (operation instanceof CreateTable create) {
        result.add(new CreateTable(create.table().indexes(all -> NamedList.empty())));
        for (Index index : create.table().indexes()) {
          result.add(new CreateIndex(create.table().name(), index));
        }
      } else {
        result.add(operation);
      }
    }
    return List.copyOf(result);
  }

  /**
   * The same operations, where no index is dropped before its table: that is a line less to review,
   * and H2 and MySQL refuse it while a foreign key of the table uses the index.
   */
  static List<Operation> goneWithTheirTables(List<? extends Operation> operations) {
    Deque<Operation> kept = new ArrayDeque<>();
    Set<String> aboutToGo = new HashSet<>();
    for (int i = operations.size() - 1; i >= 0; i--) {
      Operation operation = operations.get(i);
      if (operation instanceof DropTable drop) {
        aboutToGo.add(drop.name());
      } else if (operation instanceof CreateTable create) {
        aboutToGo.remove(create.table().name());
      }
      if (!(operation instanceof DropIndex index && aboutToGo.contains(index.table()))) {
        kept.addFirst(operation);
      }
    }
    return List.copyOf(kept);
  }
}
