package dev.skein.processor.diff;

import dev.skein.processor.problem.Problems;
import dev.skein.processor.problem.SoftDeleteMessages;
import dev.skein.schema.Column;
import dev.skein.schema.Table;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.TableOrigin;
import java.util.List;
import java.util.Optional;

/**
 * Columns that tell which rows count as removed. No member stands for them, so that none can say
 * what they were before; and what they tell may be turned round.
 *
 * @param before the snapshot before, in the names of the one after
 * @param sources the snapshot after
 * @param problems where to say what cannot be followed
 */
record SoftDeletes(Snapshot before, Sources sources, Problems problems) {

  /** Tells of columns whose values say the contrary from now on. */
  void report() {
    for (Table table : sources.snapshot().schema().tables()) {
      table.columns().stream()
          .filter(column -> isTurned(table.name(), column.name()))
          .forEach(
              column ->
                  problems.error(
                      sources.column(table.name(), column.name()),
                      SoftDeleteMessages.turned(
                          table.name(), column.name(), sources.table(table.name()))));
    }
  }

  private boolean isTurned(String table, String column) {
    Optional<String> was = path(before, table, column);
    return is(table, column)
        && was.filter(path -> path.startsWith(TableOrigin.SOFT_DELETE)).isPresent()
        && !was.equals(path(sources.snapshot(), table, column));
  }

  /** Whether a new column is such a one. */
  boolean is(String table, String column) {
    return path(sources.snapshot(), table, column)
        .filter(path -> path.startsWith(TableOrigin.SOFT_DELETE))
        .isPresent();
  }

  /** Tells that a column is gone while one comes that cannot be said to be its successor. */
  void ask(Table table, Column gone, List<Column> added) {
    String name = added.get(0).name();
    problems.error(
        sources.column(table.name(), name),
        SoftDeleteMessages.renamedOrNot(
            table.name(), gone.name(), name, sources.table(table.name())));
  }

  private static Optional<String> path(Snapshot snapshot, String table, String column) {
    return snapshot.origin(table).map(origin -> origin.columns().get(column));
  }
}
