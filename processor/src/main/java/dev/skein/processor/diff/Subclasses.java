package dev.skein.processor.diff;

import dev.skein.processor.problem.DiffMessages;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Table;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.TableOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Says which values a discriminator no longer takes: rows that have one are of no class any more,
 * whether the class went or has another name.
 */
final class Subclasses {

  private static final Pattern VALUE = Pattern.compile("'(?:[^']|'')*'|-?\\d+");

  private final Snapshot before;
  private final Sources sources;
  private final Losses losses;

  Subclasses(Snapshot before, Sources sources, Losses losses) {
    this.before = before;
    this.sources = sources;
    this.losses = losses;
  }

  void report() {
    for (Table table : sources.snapshot().schema().tables()) {
      Optional<Table> was = before.schema().tables().find(table.name());
      Optional<String> column = discriminator(sources.snapshot(), table);
      if (was.isPresent() && column.isPresent()) {
        report(table, column.get(), was.get());
      }
    }
  }

  private void report(Table table, String column, Table was) {
    List<String> values = values(table, column);
    List<String> gone = new ArrayList<>(values(was, column));
    gone.removeAll(values);
    if (!values.isEmpty() && !gone.isEmpty()) {
      losses.report(
          sources.table(table.name()), DiffMessages.subclassesGone(table.name(), column, gone));
    }
  }

  private static Optional<String> discriminator(Snapshot snapshot, Table table) {
    return snapshot.origin(table.name()).stream()
        .flatMap(origin -> origin.columns().entrySet().stream())
        .filter(column -> column.getValue().equals(TableOrigin.DISCRIMINATOR))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The values that the check of the discriminator lists, as SQL. */
  private static List<String> values(Table table, String column) {
    String listed = column + " in (";
    return table.checks().stream()
        .map(CheckConstraint::condition)
        .filter(condition -> condition.startsWith(listed))
        .flatMap(condition -> VALUE.matcher(condition.substring(listed.length())).results())
        .map(MatchResult::group)
        .toList();
  }
}
