package dev.skein.cli;

import dev.skein.PlannedMigration;
import dev.skein.PlannedOperation;
import java.util.ArrayList;
import java.util.List;

/** A plan for a person to read. */
final class PlanText {

  private PlanText() {}

  static List<String> lines(Words words, List<PlannedMigration> plan) {
    List<String> lines = new ArrayList<>();
    for (PlannedMigration planned : plan) {
      String name = (planned.version() + " " + planned.description()).strip();
      lines.add(
          words.would() + " " + name + (planned.reversible() ? "" : ", which nothing takes back"));
      planned.operations().forEach(operation -> lines.add(line(operation)));
    }
    return lines;
  }

  private static String line(PlannedOperation operation) {
    return "    " + operation.title() + (operation.destructive() ? "   <- may lose data" : "");
  }
}
