package dev.skein.drift;

import dev.skein.drift.Difference.What;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Which part of the one side is which of the other.
 *
 * @param pairs what is on both sides
 * @param missing what only the migrations have
 * @param extra what only the database has
 */
record Pairing(List<Pair> pairs, List<PartShape> missing, List<PartShape> extra) {

  /**
   * One part on both sides.
   *
   * @param expected as the migrations lead to
   * @param live as the database has it
   */
  record Pair(PartShape expected, PartShape live) {}

  /** Pairs parts by their names first, and the rest by what they do. */
  static Pairing of(List<PartShape> expected, List<PartShape> live) {
    List<Pair> pairs = new ArrayList<>();
    List<PartShape> missing = new ArrayList<>(expected);
    List<PartShape> extra = new ArrayList<>(live);
    // Names of SQLite may be those of several.
    pair(pairs, missing, extra, (one, other) -> isNamed(one, other) && one.doesAs(other));
    pair(pairs, missing, extra, Pairing::isNamed);
    // A table has one, and MySQL calls each the same.
    pair(pairs, missing, extra, (one, other) -> one.what() == What.PRIMARY_KEY);
    pair(pairs, missing, extra, (one, other) -> !one.columnKeys().isEmpty() && one.doesAs(other));
    return new Pairing(pairs, missing, extra);
  }

  private static boolean isNamed(PartShape one, PartShape other) {
    return one.key() != null && one.key().equals(other.key());
  }

  private static void pair(
      List<Pair> pairs,
      List<PartShape> missing,
      List<PartShape> extra,
      BiPredicate<PartShape, PartShape> test) {
    Iterator<PartShape> each = missing.iterator();
    while (each.hasNext()) {
      PartShape wanted = each.next();
      for (PartShape there : extra) {
        if (test.test(wanted, there)) {
          pairs.add(new Pair(wanted, there));
          extra.remove(there);
          each.remove();
          break;
        }
      }
    }
  }
}
