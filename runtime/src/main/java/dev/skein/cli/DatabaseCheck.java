package dev.skein.cli;

import dev.skein.HistoryEntry;
import dev.skein.InvalidMigration;
import dev.skein.PlannedMigration;
import dev.skein.Skein;
import dev.skein.SkeinException;
import dev.skein.drift.Difference;
import java.util.List;
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
    List<InvalidMigration> invalid = skein.invalid();
    List<PlannedMigration> pending = skein.upgradePlan("head");
    output.put("current", current);
    output.put("invalid", invalid, Documents::of);
    output.put("pending", pending, Documents::pending);
    invalid.forEach(each -> output.found("[Skein:CheckInvalid] " + each.message()));
    tell(pending);
    List<Difference> drift = drift(skein, invalid);
    output.put("drift", drift, Documents::of);
    drift.forEach(each -> output.found("[Skein:CheckDrift] " + each.sentence()));
    if (!invalid.isEmpty() || !pending.isEmpty() || !drift.isEmpty()) {
      return output.end("check", CheckCommand.FOUND);
    }
    output.say(
        "All is well: the database is at %s and as the migrations made it, and nothing is pending."
            .formatted(current == null ? "base" : current));
    return output.end("check", ExitCode.OK);
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
  private List<Difference> drift(Skein skein, List<InvalidMigration> invalid) {
    try {
      return skein.drift(ignored.toArray(String[]::new));
    } catch (SkeinException e) {
      if (invalid.isEmpty()) {
        throw e;
      }
      output.found(String.valueOf(e.getMessage()));
      return List.of();
    }
  }
}
