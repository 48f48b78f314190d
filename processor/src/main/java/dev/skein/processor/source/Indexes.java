package dev.skein.processor.source;

import dev.skein.operation.CreateIndex;
import dev.skein.operation.CreateTable;
import dev.skein.operation.Operation;
import dev.skein.schema.Index;
import dev.skein.schema.NamedList;
import java.util.ArrayList;
import java.util.List;

/** Indexes of new tables: a migration creates them in statements of their own. */
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
}
