package dev.skein.processor.source;

import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which of some tables foreign keys relate to each other, before a change or after it. */
final class Relations {

  private final List<Set<String>> groups = new ArrayList<>();

  Relations(Set<String> tables, Schema before, Schema after) {
    tables.forEach(table -> groups.add(new TreeSet<>(Set.of(table))));
    for (Schema schema : List.of(before, after)) {
      for (Table table : schema.tables()) {
        table.foreignKeys().forEach(key -> join(table.name(), key.referencedTable()));
      }
    }
  }

  List<Set<String>> groups() {
    return List.copyOf(groups);
  }

  private void join(String table, String other) {
    List<Set<String>> joined =
        groups.stream().filter(group -> group.contains(table) || group.contains(other)).toList();
    if (joined.size() > 1
        && joined.stream().anyMatch(group -> group.contains(table))
        && joined.stream().anyMatch(group -> group.contains(other))) {
      groups.removeAll(joined);
      Set<String> all = new TreeSet<>();
      joined.forEach(all::addAll);
      groups.add(all);
    }
  }
}
