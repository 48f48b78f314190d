package dev.skein.replay;

import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;

/** How migrations build on each other, as their {@link Revises} say. */
final class Chain {

  private final NavigableMap<MigrationVersion, SkeinMigration> migrations;
  private final NavigableMap<MigrationVersion, List<MigrationVersion>> parents = new TreeMap<>();
  private final List<String> findings = new ArrayList<>();

  Chain(NavigableMap<MigrationVersion, SkeinMigration> migrations) {
    this.migrations = migrations;
    migrations.forEach((version, migration) -> parents.put(version, parentsOf(migration)));
  }

  private List<MigrationVersion> parentsOf(SkeinMigration migration) {
    Revises revises = migration.getClass().getAnnotation(Revises.class);
    List<MigrationVersion> known = new ArrayList<>();
    if (revises != null) {
      for (String parent : revises.value()) {
        parent(migration, parent, known);
      }
    }
    return List.copyOf(known);
  }

  private void parent(SkeinMigration migration, String text, List<MigrationVersion> known) {
    MigrationVersion version = versionOrBase(text);
    SkeinMigration parent = migrations.get(version);
    if (parent == null) {
      findings.add(ReplayMessages.unknownParent(migration, text));
    } else if (version.compareTo(migration.getVersion()) >= 0) {
      findings.add(ReplayMessages.laterParent(migration, parent));
    } else {
      known.add(version);
    }
  }

  // No migration has the version of the empty database.
  private static MigrationVersion versionOrBase(String text) {
    try {
      return MigrationVersion.fromVersion(text);
    } catch (FlywayException e) {
      return MigrationVersion.EMPTY;
    }
  }

  /** What is wrong with the chain; what each migration changes tells what branches share. */
  List<String> findings(Touches touches) {
    List<MigrationVersion> heads = heads();
    List<String> all = new ArrayList<>(findings);
    if (heads.size() > 1) {
      all.add(
          ReplayMessages.severalHeads(
              heads.stream().map(migrations::get).toList(), shared(heads, touches)));
    }
    return List.copyOf(all);
  }

  private List<MigrationVersion> heads() {
    Set<MigrationVersion> builtOn = new HashSet<>();
    parents.values().forEach(builtOn::addAll);
    return migrations.keySet().stream().filter(version -> !builtOn.contains(version)).toList();
  }

  /** The tables that more than one branch changes since they parted. */
  private Set<String> shared(List<MigrationVersion> heads, Touches touches) {
    List<Set<MigrationVersion>> lines = heads.stream().map(this::line).toList();
    Set<String> shared = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      for (Set<MigrationVersion> other : lines.subList(i + 1, lines.size())) {
        Set<String> both = changed(lines.get(i), other, touches);
        both.retainAll(changed(other, lines.get(i), touches));
        shared.addAll(both);
      }
    }
    return shared;
  }

  private Set<String> changed(
      Set<MigrationVersion> line, Set<MigrationVersion> without, Touches touches) {
    Set<String> changed = new HashSet<>();
    migrations.forEach(
        (version, migration) -> {
          if (line.contains(version) && !without.contains(version)) {
            changed.addAll(touches.owners(migration));
          }
        });
    return changed;
  }

  /** A migration and all that it builds on. */
  private Set<MigrationVersion> line(MigrationVersion head) {
    Set<MigrationVersion> line = new HashSet<>(Set.of(head));
    Collection<MigrationVersion> next = List.of(head);
    while (!next.isEmpty()) {
      next =
          next.stream()
              .flatMap(version -> parents.getOrDefault(version, List.of()).stream())
              .filter(line::add)
              .toList();
    }
    return line;
  }
}
