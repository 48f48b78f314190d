package dev.skein;

import dev.skein.execution.Direction;
import dev.skein.migration.SkeinMigration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import org.flywaydb.core.api.MigrationVersion;

/**
 * A stretch of the migrations there are, for a script that knows no database.
 *
 * @param direction which way it is walked
 * @param from where the database is, in the words of a person
 * @param to where it goes
 * @param applied what is applied before the walk, in order
 * @param migrations what is done on the way, in that order
 */
record Range(
    Direction direction,
    String from,
    String to,
    List<SkeinMigration> applied,
    List<SkeinMigration> migrations) {

  /**
   * Reads a range as a person writes it.
   *
   * @param text {@code FROM:TO}, or only {@code TO}: an upgrade then starts at base and a downgrade
   *     at head
   * @throws SkeinException if an end is unknown, or it leads the other way
   */
  static Range parse(
      String text, Direction direction, NavigableMap<MigrationVersion, SkeinMigration> known) {
    Places places = new Places(List.copyOf(known.keySet()));
    int colon = text.indexOf(':');
    int from =
        colon < 0
            ? (direction == Direction.UPGRADE ? 0 : known.size())
            : places.of(Target.parse(text.substring(0, colon)), 0);
    int to = places.of(Target.parse(text.substring(colon + 1)), from);
    if (direction == Direction.UPGRADE ? to < from : to > from) {
      throw new SkeinException(
          "WrongRange",
          "%s goes from %s to %s, which is no %s. Write FROM:TO the other way round."
              .formatted(text, places.name(from), places.name(to), direction.method()));
    }
    List<SkeinMigration> all = List.copyOf(known.values());
    List<SkeinMigration> between =
        new ArrayList<>(all.subList(Math.min(from, to), Math.max(from, to)));
    if (direction == Direction.DOWNGRADE) {
      Collections.reverse(between);
    }
    return new Range(
        direction, places.name(from), places.name(to), all.subList(0, from), List.copyOf(between));
  }

  /** Whether nothing is applied before. */
  boolean fromBase() {
    return from.equals(Places.BASE);
  }

  /**
   * The places between migrations: 0 is before the first.
   *
   * @param versions the versions, the oldest first
   */
  private record Places(List<MigrationVersion> versions) {

    static final String BASE = "base";

    int of(Target target, int start) {
      if (target instanceof Target.Base) {
        return 0;
      }
      if (target instanceof Target.Head) {
        return versions.size();
      }
      if (target instanceof Target.Version version) {
        return versions.indexOf(Versions.find(version.prefix(), versions, "known")) + 1;
      }
      int place = start + ((Target.Relative) target).steps();
      if (place < 0 || place > versions.size()) {
        throw new SkeinException(
            "WrongRange",
            "There are no %d migrations from %s on. Write fewer, base or head."
                .formatted(Math.abs(place - start), name(start)));
      }
      return place;
    }

    String name(int place) {
      return place == 0 ? BASE : versions.get(place - 1).getVersion();
    }
  }
}
