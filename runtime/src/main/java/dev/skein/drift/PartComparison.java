package dev.skein.drift;

import dev.skein.drift.Difference.What;
import dev.skein.operation.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * One key, constraint or index in the database beside the same one after the migrations.
 *
 * @param table the table it belongs to
 * @param database which database it is
 */
record PartComparison(Place table, Database database) {

  List<Difference> of(PartShape expected, PartShape live) {
    Place place = table.part(expected.what(), expected.shownName());
    List<Difference> found = new ArrayList<>();
    name(place, expected, live, found);
    if (!expected.columnKeys().equals(live.columnKeys())) {
      found.add(place.different("columns", live.columnList(), expected.columnList(), "is on"));
    }
    if (expected.unique() != live.unique()) {
      found.add(
          place.different(
              "unique",
              String.valueOf(live.unique()),
              String.valueOf(expected.unique()),
              live.unique() ? "is unique" : "is not unique",
              expected.unique() ? "is unique" : "is not unique"));
    }
    target(place, expected.target(), live.target(), found);
    if (expected.what() == What.CHECK) {
      values(place, expected.detail(), live.detail(), found);
    } else {
      detail(place, expected.detail(), live.detail(), found);
    }
    return found;
  }

  /** A primary key has no name of its own in MySQL and MariaDB. */
  private void name(Place place, PartShape expected, PartShape live, List<Difference> found) {
    boolean nameless =
        expected.what() == What.PRIMARY_KEY
            && (database == Database.MYSQL || database == Database.MARIADB);
    if (!nameless && live.key() != null && !live.key().equals(expected.key())) {
      String wanted = String.valueOf(expected.name());
      found.add(place.different("name", String.valueOf(live.name()), wanted, "is named"));
    }
  }

  private void target(
      Place place,
      PartShape.@Nullable Target expected,
      PartShape.@Nullable Target live,
      List<Difference> found) {
    if (expected == null || live == null) {
      return;
    }
    if (!expected.keys().equals(live.keys())) {
      found.add(place.different("target", live.place(), expected.place(), "points to"));
    }
    action(place, "on delete", expected.onDelete(), live.onDelete(), found);
    action(place, "on update", expected.onUpdate(), live.onUpdate(), found);
  }

  private void action(
      Place place,
      String event,
      @Nullable String expected,
      @Nullable String live,
      List<Difference> found) {
    if (expected != null && live != null && !meaning(expected).equals(meaning(live))) {
      found.add(place.different(event, live, expected, "has " + event));
    }
  }

  /** Only PostgreSQL and SQLite can wait until the end of the transaction. */
  private String meaning(String action) {
    boolean waits = database == Database.POSTGRESQL || database == Database.SQLITE;
    return !waits && action.equals("restrict") ? "no action" : action;
  }

  private void values(
      Place place, @Nullable String expected, @Nullable String live, List<Difference> found) {
    Optional<SortedSet<String>> wanted =
        expected == null ? Optional.empty() : ConditionValues.ofPlain(expected);
    if (wanted.isEmpty() || live == null) {
      return;
    }
    SortedSet<String> there = ConditionValues.stored(live, database);
    if (!wanted.get().equals(there)) {
      found.add(
          place.different(
              "values", String.join(", ", there), String.join(", ", wanted.get()), "is about"));
    }
  }

  private static void detail(
      Place place, @Nullable String expected, @Nullable String live, List<Difference> found) {
    String there = Objects.requireNonNullElse(live, "");
    if (expected != null && !expected.equals(there)) {
      found.add(
          place.different(
              "options",
              there,
              expected,
              there.isEmpty() ? "is plain" : "is '" + there + "'",
              expected.isEmpty() ? "is plain" : "is '" + expected + "'"));
    }
  }
}
