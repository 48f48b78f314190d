package dev.skein.replay;

import dev.skein.execution.Direction;
import dev.skein.migration.Recording;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.IrreversibleException;
import dev.skein.operation.Operation;
import dev.skein.schema.Schema;
import dev.skein.schema.SchemaMismatchException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;

/** Runs migrations upwards and back on schemas in memory, and takes down what is amiss. */
public final class Rehearsal {

  private final List<String> findings = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Touches touches = new Touches();
  private Schema schema = Schema.empty();

  /** Whether something ran by now that may have made tables nobody here knows of. */
  private boolean opaque;

  private Rehearsal() {}

  /**
   * Replays migrations from nothing.
   *
   * @param migrations the migrations, by version
   * @param snapshot the schema they have to lead to, or empty if it is not known
   * @param shownAs the snapshot's file as the user knows it, for messages
   * @return what was found
   */
  public static Replayed of(
      NavigableMap<MigrationVersion, SkeinMigration> migrations,
      Optional<Schema> snapshot,
      String shownAs) {
    Rehearsal rehearsal = new Rehearsal();
    Chain chain = new Chain(migrations);
    migrations.values().forEach(rehearsal::replay);
    rehearsal.findings.addAll(0, chain.findings(rehearsal.touches));
    snapshot.ifPresent(wanted -> rehearsal.compare(wanted, shownAs));
    return new Replayed(migrations.size(), rehearsal.findings, rehearsal.notes);
  }

  private void replay(SkeinMigration migration) {
    Schema before = schema;
    int known = findings.size();
    try {
      schema = run(migration, Direction.UPGRADE, before);
    } catch (IrreversibleException e) {
      findings.add(ReplayMessages.throwsUpwards(migration, e));
    }
    touches.add(migration, Difference.inParts(before, schema));
    // What did not fit upwards would only be told once more.
    if (findings.size() == known) {
      takeBack(migration, before);
    }
  }

  private void takeBack(SkeinMigration migration, Schema before) {
    int known = findings.size();
    try {
      Schema after = run(migration, Direction.DOWNGRADE, schema);
      if (findings.size() == known) {
        Difference.between(before, after).stream()
            .map(difference -> ReplayMessages.notUndone(migration, difference))
            .forEach(findings::add);
      }
    } catch (IrreversibleException e) {
      notes.add(ReplayMessages.irreversible(migration));
    }
  }

  private Schema run(SkeinMigration migration, Direction direction, Schema before) {
    List<Operation> operations;
    try {
      operations = Recording.of(migration, direction).operations();
    } catch (FlywayException e) {
      findings.add(String.valueOf(e.getMessage()));
      return before;
    }
    if (operations.stream().anyMatch(Step::isOpaque)) {
      opaque = true;
      notes.add(ReplayMessages.opaque(migration, direction));
    }
    Schema after = before;
    for (Operation operation : operations) {
      after = step(migration, direction, operation, after);
    }
    return after;
  }

  private Schema step(
      SkeinMigration migration, Direction direction, Operation operation, Schema before) {
    try {
      return new Step(operation, opaque).on(before);
    } catch (SchemaMismatchException e) {
      findings.add(ReplayMessages.doesNotFit(migration, direction, operation, e));
      return before;
    }
  }

  private void compare(Schema snapshot, String shownAs) {
    Difference.between(schema, snapshot).stream()
        .map(difference -> ReplayMessages.notTheSnapshot(difference, touches, shownAs))
        .forEach(findings::add);
  }
}
