package dev.skein.processor.diff;

import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.Column;
import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import java.util.Optional;

/** Says what members want to be known of their columns, once: when the column is made. */
final class Notices {

  private final Schema before;
  private final Sources sources;
  private final Problems problems;

  Notices(Schema before, Sources sources, Problems problems) {
    this.before = before;
    this.sources = sources;
    this.problems = problems;
  }

  void report() {
    for (Table table : sources.snapshot().schema().tables()) {
      for (Column column : table.columns()) {
        if (isNew(table, column)) {
          sources.intent().column(table.name(), column.name()).ifPresent(this::report);
        }
      }
    }
  }

  private boolean isNew(Table table, Column column) {
    Optional<Column> was =
        before.tables().find(table.name()).flatMap(found -> found.columns().find(column.name()));
    return was.isEmpty() || !was.get().type().equals(column.type());
  }

  private void report(ColumnIntent intent) {
    if (intent.notice() != null) {
      problems.note(intent.place(), intent.notice());
    }
  }
}
