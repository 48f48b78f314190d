package dev.skein.cli;

import dev.skein.HistoryEntry;
import dev.skein.InvalidMigration;
import dev.skein.PlannedMigration;
import dev.skein.Skein;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ExitCode;

/**
 * Tells what keeps a database from being where the migrations lead.
 *
 * @param output where to tell it
 */
record DatabaseCheck(Output output) {

  int of(Skein skein) {
    List<InvalidMigration> invalid = skein.invalid();
    List<PlannedMigration> pending = skein.upgradePlan("head");
    output.put("current", skein.current().map(HistoryEntry::version).orElse(null));
    output.put("invalid", invalid, Documents::of);
    output.put("pending", pending, Documents::pending);
    invalid.forEach(each -> output.found("[Skein:CheckInvalid] " + each.message()));
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
    if (!invalid.isEmpty() || !pending.isEmpty()) {
      return output.end("check", CheckCommand.FOUND);
    }
    output.say(
        "All is well: the database is at "
            + skein.current().map(HistoryEntry::version).orElse("base")
            + ", and nothing is pending.");
    return output.end("check", ExitCode.OK);
  }
}
