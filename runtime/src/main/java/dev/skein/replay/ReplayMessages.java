package dev.skein.replay;

import dev.skein.execution.Direction;
import dev.skein.execution.OperationTitle;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.IrreversibleException;
import dev.skein.operation.Operation;
import dev.skein.schema.SchemaMismatchException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a replay has to say. */
final class ReplayMessages {

  /** Of the migrations that may be to blame; the rest is counted. */
  private static final int MOST_NAMES = 5;

  private ReplayMessages() {}

  static String unknownParent(SkeinMigration migration, String parent) {
    return message(
        "ReplayParent",
        "%s builds on version %s, which no migration here has. Bring that migration back, or correct @Revises."
            .formatted(name(migration), parent));
  }

  static String laterParent(SkeinMigration migration, SkeinMigration parent) {
    return message(
        "ReplayOrder",
        "%s builds on %s, which does not come before it. Correct @Revises, or give it a later version unless it was applied already."
            .formatted(name(migration), name(parent)));
  }

  static String severalHeads(List<SkeinMigration> heads, Collection<String> shared) {
    return message(
        "ReplayHeads",
        "No migration builds on %s: they come from different branches. %s. Let one migration build on all of them: the next that Skein writes does, or revision -m \"Merge branches\" writes an empty one."
            .formatted(
                String.join(", nor on ", heads.stream().map(ReplayMessages::name).toList()),
                shared.isEmpty()
                    ? "These change different tables"
                    : "More than one changes "
                        + String.join(", ", shared)
                        + ": look at these together"));
  }

  static String throwsUpwards(SkeinMigration migration, IrreversibleException thrown) {
    return message(
        "ReplayUpgrade",
        "%s: its upgrade(op) throws %s. Correct the code there."
            .formatted(name(migration), thrown.toString().replaceFirst("\\.$", "")));
  }

  static String doesNotFit(
      SkeinMigration migration,
      Direction direction,
      Operation operation,
      SchemaMismatchException reason) {
    boolean up = direction == Direction.UPGRADE;
    return message(
        up ? "ReplayUpgrade" : "ReplayDowngrade",
        "%s: %s in %s(op) does not fit: %s %s"
            .formatted(
                name(migration),
                OperationTitle.of(operation),
                direction.method(),
                sentence(reason),
                up
                    ? "If a merge brought the same change twice, delete it from the later migration; if an earlier migration was edited or lost, restore it from version control."
                    : "Let it take back what upgrade(op) does, the last first."));
  }

  static String notUndone(SkeinMigration migration, Difference difference) {
    return message(
        "ReplayDowngrade",
        "%s: after its downgrade(op), %s %s, before its upgrade(op) it %s. Let downgrade(op) take back what upgrade(op) does."
            .formatted(
                name(migration),
                difference.place(),
                is(difference.other(), "is"),
                is(difference.one(), "was")));
  }

  static String notTheSnapshot(Difference difference, Touches touches, String snapshot) {
    List<String> migrations = touches.of(difference);
    return message(
        "ReplaySnapshot",
        "After all migrations %s %s, in the snapshot %s it %s. %s If a migration was edited or lost in a merge, restore it from version control; what is to change now belongs into a new one."
            .formatted(
                difference.place(),
                is(difference.one(), "is"),
                snapshot,
                is(difference.other(), "is"),
                migrations.isEmpty()
                    ? "No migration speaks of it."
                    : "It is the work of " + listed(migrations) + "."));
  }

  static String opaque(SkeinMigration migration, Direction direction) {
    return "%s: %s(op) has SQL or Java of its own, which a replay without a database passes over."
        .formatted(name(migration), direction.method());
  }

  static String irreversible(SkeinMigration migration) {
    return "%s: downgrade(op) says that it cannot be undone.".formatted(name(migration));
  }

  private static String is(@Nullable String words, String verb) {
    return words == null ? verb + " not there" : verb + " " + words;
  }

  private static String listed(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
    int more = names.size() - MOST_NAMES;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private static String sentence(SchemaMismatchException reason) {
    String message = String.valueOf(reason.getMessage());
    return message.endsWith(".") ? message : message + ".";
  }

  private static String name(SkeinMigration migration) {
    return migration.getClass().getName();
  }

  private static String message(String code, String text) {
    return "[Skein:" + code + "] " + text;
  }
}
