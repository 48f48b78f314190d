package dev.skein.cli;

import dev.skein.HistoryEntry;
import dev.skein.InvalidMigration;
import dev.skein.PlannedMigration;
import dev.skein.Skein;
import dev.skein.SkeinException;
import dev.skein.UnfinishedMigration;
import dev.skein.drift.Difference;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ExitCode;

/**
 * Tells what keeps a database from being where the migrations lead.
 *
 * @param output where to tell it
 * @param ignored tables and sequences that are no drift
 */
record DatabaseCheck(Output output, List<String> ignored) {

  int of(Skein skein) {
    String current = skein.current().map(HistoryEntry::version).orElse(null);
    List<UnfinishedMigration> unfinished = skein.unfinished();
    List<InvalidMigration> invalid = invalid(skein, unfinished);
    List<PlannedMigration> pending = skein.upgradePlan("head");
    output.put("current", current);
    output.put("unfinished", unfinished, Documents::of);
    output.put("invalid", invalid, Documents::of);
    output.put("pending", pending, Documents::pending);
    unfinished.forEach(
        each -> output.found("[Skein:CheckHalfDone] " + String.join("\n", each.explanation())));
    invalid.forEach(each -> output.found("[Skein:CheckInvalid] " + each.message()));
    tell(pending);
    List<Difference> drift = drift(skein, !invalid.isEmpty() || !unfinished.isEmpty());
    output.put("drift", drift, Documents::of);
    drift.forEach(each -> output.found("[Skein:CheckDrift] " + each.sentence()));
    if (!unfinished.isEmpty() || !invalid.isEmpty() || !pending.isEmpty() || !drift.isEmpty()) {
      return output.end("check", CheckCommand.FOUND);
    }
    output.say(
        "All is well: the database is at %s and as the migrations made it, and nothing is pending."
            .formatted(current == null ? "base" : current));
    return output.end("check", ExitCode.OK);
  }

  /** Flyway says of what is half done to remove it by hand, which nobody has to. */
  private static List<InvalidMigration> invalid(Skein skein, List<UnfinishedMigration> unfinished) {
    Set<String> versions =
        unfinished.stream().map(UnfinishedMigration::version).collect(Collectors.toSet());
    return skein.invalid().stream().filter(each -> !versions.contains(each.version())).toList();
  }

  private void tell(List<PlannedMigration> pending) {
    if (!pending.isEmpty()) {
      output.found(
          "[Skein:CheckPending] %d pending: %s. Upgrade to apply %s."
              .formatted(
                  pending.size(),
                  pending.stream()
                      .map(each -> (each.version() + " " + each.description()).strip())
                      .collect(Collectors.joining(", ")),
                  pending.size() == 1 ? "it" : "them"));
    }
  }

  /** Where something is wrong with the migrations, what they lead to may not be known. */
  private List<Difference> drift(Skein skein, boolean found) {
    try {
      return skein.drift(ignored.toArray(String[]::new));
    } catch (SkeinException e) {
      if (!found) {
        throw e;
      }
      output.found(String.valueOf(e.getMessage()));
      return List.of();
    }
  }
}
