package dev.skein.processor.diff;

import dev.skein.processor.diff.Move.Moved;
import dev.skein.processor.problem.MoveMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.Column;
import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import dev.skein.snapshot.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what moves to another table, and how to copy it. Nothing moves on its own; a person says, by
 * declaring what goes as dropped, or by giving a value to what comes, that it is taken care of.
 */
final class MovedMembers {

  private final Schema before;
  private final Schema after;
  private final Sources sources;
  private final Losses losses;
  private final Problems problems;
  private final List<Move> moves;

  MovedMembers(Snapshot before, Sources sources, Losses losses, Problems problems) {
    this.before = before.schema();
    this.after = sources.snapshot().schema();
    this.sources = sources;
    this.losses = losses;
    this.problems = problems;
    this.moves = new Moves(before, sources.snapshot()).all();
  }

  void report() {
    moves.forEach(this::report);
  }

  /** Whether it is told already what becomes of a table that goes. */
  boolean tellOf(Table table) {
    return moves.stream().anyMatch(move -> move.from().name().equals(table.name()));
  }

  /** Whether it is told already what becomes of a column that goes. */
  boolean tellOf(Table table, Column column) {
    return moves.stream()
        .anyMatch(
            move -> move.from().name().equals(table.name()) && move.gone().contains(column.name()));
  }

  private void report(Move move) {
    Set<String> gone = new HashSet<>(move.gone());
    gone.removeAll(sources.dropped(move.from().name()));
    if (!after.tables().contains(move.from().name())) {
      if (!sources.droppedTables().contains(move.from().name())) {
        Place place = place(move, move.columns().get(0));
        problems.error(
            place,
            MoveMessages.tableMoves(
                move.from().name(), move.to().name(), move.names(), move.sql(), place));
      }
    } else if (!gone.isEmpty()) {
      Moved first =
          move.columns().stream()
              .filter(each -> gone.contains(each.name()))
              .findFirst()
              .orElseThrow();
      problems.error(
          place(move, first),
          MoveMessages.columnsMove(move.from().name(), move.to().name(), move.gone(), move.sql()));
    } else if (move.columns().stream().noneMatch(column -> isTakenCareOf(move, column))) {
      move.columns().stream()
          .filter(Moved::stays)
          .findFirst()
          .ifPresent(column -> reportOfSomeRows(move, column));
    }
  }

  /** Of a table that is new nothing can be said; so it is said as what may be lost. */
  private void reportOfSomeRows(Move move, Moved column) {
    Place place = place(move, column);
    if (before.tables().contains(move.to().name())) {
      problems.error(
          place,
          MoveMessages.someRowsMove(
              move.from().name(), move.to().name(), move.names(), move.sql(), place));
    } else if (move.gone().isEmpty()) {
      losses.report(
          place, MoveMessages.someRowsMoveToNew(move.from().name(), move.to().name(), move.sql()));
    }
  }

  private boolean isTakenCareOf(Move move, Moved column) {
    return column.stays() && sources.backfill(move.to().name(), column.newName()) != null;
  }

  private @Nullable Place place(Move move, Moved column) {
    return sources.column(move.to().name(), column.newName());
  }
}
