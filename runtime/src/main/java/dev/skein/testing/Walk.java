package dev.skein.testing;

import dev.skein.Change;
import dev.skein.Skein;
import dev.skein.SkeinException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Each pending migration up, down and up again. */
final class Walk {

  /** What says that a migration has no way back or is not one of Skein's, but not that it fails. */
  private static final List<String> ONE_WAY =
      List.of("[Skein:Irreversible]", "[Skein:NoDowngrade]", "[Skein:MissingMigration]");

  private static final String PENDING = "Pending";

  private final Skein skein;
  private final List<String> oneWay = new ArrayList<>();

  Walk(Skein skein) {
    this.skein = skein;
  }

  List<String> run() {
    long pending =
        skein.history().stream()
            .filter(entry -> entry.state().equals(PENDING) && !entry.version().isEmpty())
            .count();
    if (pending == 0) {
      throw new AssertionError(
          "[Skein:WalkNothing] No migration is pending. Give an empty database, and a place where migrations are.");
    }
    for (long i = 0; i < pending; i++) {
      walk();
    }
    return List.copyOf(oneWay);
  }

  private void walk() {
    SortedMap<String, String> before = facts();
    String migration = up("", "upgrade");
    SortedMap<String, String> first = facts();
    if (!down(migration)) {
      return;
    }
    SortedMap<String, String> back = facts();
    require(before, back, migration + ": its downgrade does not undo its upgrade", "before");
    up(migration, "upgrade after its downgrade");
    require(
        first,
        facts(),
        migration + ": its upgrade after its downgrade is not the first one",
        "after the first");
  }

  private SortedMap<String, String> facts() {
    return skein.catalogue().facts();
  }

  private String up(String migration, String way) {
    try {
      return skein.upgrade("+1").stream()
          .filter(change -> !change.version().isEmpty())
          .map(Walk::name)
          .findFirst()
          .orElse("");
    } catch (SkeinException e) {
      throw failed(migration, way, e);
    }
  }

  /** Whether there is a way back. */
  private boolean down(String migration) {
    try {
      skein.downgrade("-1");
      return true;
    } catch (SkeinException e) {
      String message = String.valueOf(e.getMessage());
      if (ONE_WAY.stream().anyMatch(message::startsWith)) {
        oneWay.add(migration.substring(0, migration.indexOf(' ')));
        return false;
      }
      throw failed(migration, "downgrade", e);
    }
  }

  private static String name(Change change) {
    return change.version() + " - " + change.description();
  }

  private static AssertionError failed(String migration, String way, SkeinException reason) {
    return new AssertionError(
        "[Skein:WalkFailed] %s%s fails: %s"
            .formatted(
                migration.isEmpty() ? "The next " : migration + ": its ", way, reason.getMessage()),
        reason);
  }

  private static void require(
      Map<String, String> expected, Map<String, String> actual, String what, String when) {
    if (!expected.equals(actual)) {
      throw new AssertionError(
          "[Skein:WalkDiffers] %s:\n  %s"
              .formatted(what, String.join("\n  ", differences(expected, actual, when))));
    }
  }

  private static List<String> differences(
      Map<String, String> expected, Map<String, String> actual, String when) {
    SortedSet<String> places = new TreeSet<>(expected.keySet());
    places.addAll(actual.keySet());
    return places.stream()
        .filter(place -> !String.valueOf(expected.get(place)).equals(actual.get(place)))
        .map(
            place ->
                "%s: %s %s, %s now"
                    .formatted(place, words(expected.get(place)), when, words(actual.get(place))))
        .toList();
  }

  private static String words(@Nullable String fact) {
    return fact == null ? "not there" : fact;
  }
}
