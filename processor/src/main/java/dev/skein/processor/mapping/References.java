package dev.skein.processor.mapping;

import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.ForeignKey;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sees that foreign keys point to what occurs once, as SQL demands. */
final class References {

  private final Map<String, TableDraft> tables;
  private final Problems problems;

  References(List<TableDraft> tables, Problems problems) {
    this.tables =
        tables.stream()
            .collect(Collectors.toMap(table -> table.name().qualified(), Function.identity()));
    this.problems = problems;
  }

  void check() {
    for (TableDraft table : tables.values()) {
      table.foreignKeys().forEach(foreignKey -> check(table, foreignKey));
    }
  }

  private void check(TableDraft table, Part<ForeignKey> part) {
    ForeignKey foreignKey = part.named().apply("");
    TableDraft target = tables.get(foreignKey.referencedTable());
    if (target != null && !isUnique(target, foreignKey.referencedColumns())) {
      problems.error(
          part.place().within("referencedColumnName"),
          MappingMessages.referenceNotUnique(
              String.join(", ", foreignKey.columns()),
              table.name().qualified(),
              String.join(", ", foreignKey.referencedColumns()),
              target.name().qualified()));
    }
  }

  private static boolean isUnique(TableDraft table, List<String> columns) {
    return table.primaryKey().equals(columns)
        || table.uniques().stream().anyMatch(unique -> unique.columns().equals(columns));
  }
}
