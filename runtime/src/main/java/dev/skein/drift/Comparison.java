package dev.skein.drift;

import dev.skein.catalogue.Catalogue;
import dev.skein.catalogue.CatalogueSequence;
import dev.skein.catalogue.CatalogueTable;
import dev.skein.dialect.Dialect;
import dev.skein.dialect.Dialects;
import dev.skein.dialect.QualifiedName;
import dev.skein.operation.Database;
import dev.skein.schema.Schema;
import dev.skein.schema.Sequence;
import dev.skein.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a database has beside what its migrations lead to.
 *
 * <p>Not compared is what databases tell in words of their own: a default that is more than a
 * literal, or the literal of a date, a UUID and the like (whether there is one is); a check that is
 * more than comparisons of columns with values, and otherwise all of a check but its values; types
 * and clauses in a {@code columnDefinition} that Skein does not know; where an index, a unique
 * constraint or a foreign key has {@code options}, these. The order of columns in a table makes no
 * difference.
 */
public final class Comparison {

  private final Schema expected;
  private final Catalogue catalogue;
  private final Naming naming;
  private final Dialect dialect;
  private final List<Difference> found = new ArrayList<>();

  private Comparison(Schema expected, Catalogue catalogue) {
    this.expected = expected;
    this.catalogue = catalogue;
    this.naming = Naming.of(catalogue);
    this.dialect = Dialects.of(catalogue.database());
  }

  /**
   * Compares.
   *
   * @param expected what the migrations lead to
   * @param catalogue what the database has
   * @return what differs: tables and their parts in the order of the migrations, what is too much
   *     in the order of its names
   */
  public static List<Difference> of(Schema expected, Catalogue catalogue) {
    Comparison comparison = new Comparison(expected, catalogue);
    comparison.compare();
    return List.copyOf(comparison.found);
  }

  /**
   * The schemas whose catalogue is wanted.
   *
   * @param expected what the migrations lead to
   * @return their names as a person writes them; the default schema, which names do without, is not
   *     among them
   */
  public static Set<String> schemas(Schema expected) {
    return Stream.concat(
            expected.tables().stream().map(Table::name),
            expected.sequences().stream().map(Sequence::name))
        .map(name -> QualifiedName.of(name).schema())
        .filter(schema -> !schema.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void compare() {
    Map<List<String>, CatalogueTable> tables = new LinkedHashMap<>();
    for (CatalogueTable table : catalogue.tables()) {
      tables.put(naming.tableKey(table.schema(), table.name()), table);
    }
    TableComparison comparison = new TableComparison(catalogue, dialect);
    for (Table table : expected.tables()) {
      CatalogueTable there = tables.remove(naming.tableKey(table.name()));
      if (there == null) {
        found.add(Place.table(Naming.shown(table.name())).missing());
      } else {
        found.addAll(comparison.of(table, there));
      }
    }
    List<Difference> ofSequences = sequences(tables);
    tables.values().stream()
        .filter(table -> !isHibernates(table.name()))
        .map(table -> Place.table(naming.shownTable(table.schema(), table.name())).extra())
        .forEach(found::add);
    found.addAll(ofSequences);
  }

  /** What it keeps rows in for the time of a bulk statement. */
  private static boolean isHibernates(String table) {
    String name = table.toLowerCase(Locale.ROOT);
    return name.startsWith("ht_") || name.startsWith("hte_");
  }

  private List<Difference> sequences(Map<List<String>, CatalogueTable> tables) {
    boolean areTables =
        catalogue.database() == Database.MYSQL || catalogue.database() == Database.SQLITE;
    Map<List<String>, CatalogueSequence> there = new LinkedHashMap<>();
    for (CatalogueSequence sequence : catalogue.sequences()) {
      there.put(naming.tableKey(sequence.schema(), sequence.name()), sequence);
    }
    List<Difference> differences = new ArrayList<>();
    for (Sequence sequence : expected.sequences()) {
      Place place = Place.sequence(Naming.shown(sequence.name()));
      List<String> key = naming.tableKey(sequence.name());
      if (areTables ? tables.remove(key) != null : there.containsKey(key)) {
        CatalogueSequence other = there.remove(key);
        if (other != null) {
          compare(place, sequence, other, differences);
        }
      } else {
        differences.add(place.missing());
      }
    }
    there.values().stream()
        .filter(sequence -> !sequence.owned())
        .map(extra -> Place.sequence(naming.shownTable(extra.schema(), extra.name())).extra())
        .forEach(differences::add);
    return differences;
  }

  private static void compare(
      Place place, Sequence expected, CatalogueSequence live, List<Difference> differences) {
    if (expected.options() != null || live.start() == null || live.increment() == null) {
      return;
    }
    if (expected.start() != live.start()) {
      differences.add(
          place.different(
              "start", live.start().toString(), Long.toString(expected.start()), "starts with"));
    }
    if (expected.increment() != live.increment()) {
      differences.add(
          place.different(
              "increment",
              live.increment().toString(),
              Long.toString(expected.increment()),
              "counts by"));
    }
  }
}
