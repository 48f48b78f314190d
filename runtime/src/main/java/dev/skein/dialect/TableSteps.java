package dev.skein.dialect;

import dev.skein.operation.AddColumn;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.TableChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings the changes of one table together, so that it is made anew once and not once for each.
 *
 * <p>What changes another table may be passed on the way. Whatever else there is, such as a new
 * table, a new name, or rows, is a border: it may need what stands before it.
 */
final class TableSteps {

  private final List<Step> steps = new ArrayList<>();
  private final Map<String, Step> open = new LinkedHashMap<>();

  private TableSteps() {}

  static List<Step> of(List<Operation> operations) {
    TableSteps steps = new TableSteps();
    for (int i = 0; i < operations.size(); i++) {
      steps.take(i, operations.get(i));
    }
    steps.close();
    return List.copyOf(steps.steps);
  }

  private void take(int index, Operation operation) {
    String table = table(operation);
    if (table == null) {
      close();
      steps.add(Step.of(index, operation));
      return;
    }
    String key = Identifiers.key(table);
    Step before = open.get(key);
    if (before != null && readsWhatChanged(before, operation)) {
      close();
      before = null;
    }
    open.put(key, before == null ? Step.of(index, operation) : before.with(index, operation));
  }

  private void close() {
    steps.addAll(open.values());
    open.clear();
  }

  /** An expression has to find the values that the steps before it leave. */
  private static boolean readsWhatChanged(Step step, Operation operation) {
    return expression(operation) != null
        && step.operations().stream()
            .anyMatch(before -> before instanceof AlterColumn || before instanceof AddColumn);
  }

  private static @Nullable String expression(Operation operation) {
    if (operation instanceof AlterColumn alter) {
      String using = alter.using();
      return using != null || alter.backfill() == null || Constants.is(alter.backfill())
          ? using
          : alter.backfill();
    }
    return operation instanceof AddColumn add
            && add.backfill() != null
            && !Constants.is(add.backfill())
        ? add.backfill()
        : null;
  }

  /**
   * The table whose definition or indexes an operation changes, or null if it does no such thing.
   */
  static @Nullable String table(Operation operation) {
    return operation instanceof TableChange change && !(operation instanceof RenameColumn)
        ? change.table()
        : null;
  }
}
