package dev.skein.drift;

import dev.skein.catalogue.Catalogue;
import dev.skein.catalogue.CatalogueColumn;
import dev.skein.catalogue.CataloguePart.Kind;
import dev.skein.catalogue.CatalogueTable;
import dev.skein.dialect.Dialect;
import dev.skein.drift.Difference.What;
import dev.skein.operation.Database;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The keys, constraints and indexes of one table on both sides. */
final class PartsComparison {

  private static final Map<String, What> STATED_IN_COLUMNS =
      Map.of(
          "check", What.CHECK,
          "unique", What.UNIQUE_CONSTRAINT,
          "references", What.FOREIGN_KEY,
          "primary", What.PRIMARY_KEY);

  private final Place place;
  private final Table expected;
  private final CatalogueTable live;
  private final Catalogue catalogue;
  private final Dialect dialect;
  private final Naming naming;
  private final Set<What> ownWords = new HashSet<>();

  PartsComparison(
      Place place, Table expected, CatalogueTable live, Catalogue catalogue, Dialect dialect) {
    this.place = place;
    this.expected = expected;
    this.live = live;
    this.catalogue = catalogue;
    this.dialect = dialect;
    this.naming = Naming.of(catalogue);
    expected.columns().stream()
        .flatMap(column -> ColumnWords.of(column, dialect).constraints().stream())
        .forEach(word -> ownWords.add(STATED_IN_COLUMNS.getOrDefault(word, What.CHECK)));
  }

  /** What differs. */
  List<Difference> differences() {
    List<PartShape> uniques =
        expected.uniqueConstraints().stream().map(each -> PartShape.of(each, naming)).toList();
    List<PartShape> indexes =
        expected.indexes().stream().map(each -> PartShape.of(each, naming)).toList();
    List<Difference> found = new ArrayList<>();
    PrimaryKey key = expected.primaryKey();
    found.addAll(
        compare(key == null ? List.of() : List.of(PartShape.of(key, naming)), Kind.PRIMARY_KEY));
    if (isMySqlFamily()) {
      // A unique constraint is an index there.
      found.addAll(
          compare(
              Stream.concat(uniques.stream(), indexes.stream()).toList(), Kind.UNIQUE, Kind.INDEX));
    } else {
      found.addAll(compare(uniques, Kind.UNIQUE));
      found.addAll(compare(indexes, Kind.INDEX, Kind.UNIQUE_INDEX));
    }
    found.addAll(
        compare(
            expected.foreignKeys().stream().map(each -> PartShape.of(each, naming)).toList(),
            Kind.FOREIGN_KEY));
    if (catalogue.tellsChecks()) {
      found.addAll(compare(checks().map(each -> PartShape.of(each, naming)).toList(), Kind.CHECK));
    }
    return found;
  }

  private boolean isMySqlFamily() {
    return catalogue.database() == Database.MYSQL || catalogue.database() == Database.MARIADB;
  }

  private Stream<CheckConstraint> checks() {
    return Stream.concat(
        expected.checks().stream(),
        expected.columns().stream().flatMap(column -> dialect.check(column).stream()));
  }

  private List<Difference> compare(List<PartShape> wanted, Kind... kinds) {
    List<PartShape> there =
        live.parts(kinds).stream().map(part -> PartShape.of(part, naming)).toList();
    Pairing pairing = Pairing.of(wanted, there);
    List<Difference> found = new ArrayList<>();
    PartComparison comparison = new PartComparison(place, catalogue.database());
    pairing.pairs().forEach(pair -> found.addAll(comparison.of(pair.expected(), pair.live())));
    pairing.missing().stream()
        .filter(part -> !isTheSameTwice(part, there))
        .map(part -> place.part(part.what(), part.shownName()).missing())
        .forEach(found::add);
    pairing.extra().stream()
        .filter(part -> !isMadeByItself(part) && !ownWords.contains(part.what()))
        .map(part -> place.part(part.what(), part.shownName()).extra())
        .forEach(found::add);
    return found;
  }

  /** PostgreSQL and SQLite keep one of several unique constraints on the same columns. */
  private boolean isTheSameTwice(PartShape part, List<PartShape> there) {
    return part.what() == What.UNIQUE_CONSTRAINT
        && Stream.concat(there.stream(), primaryKeyThere())
            .anyMatch(other -> other.unique() && other.columnKeys().equals(part.columnKeys()));
  }

  private Stream<PartShape> primaryKeyThere() {
    return live.parts(Kind.PRIMARY_KEY).stream().map(part -> PartShape.of(part, naming));
  }

  /**
   * MySQL and MariaDB make an index for a foreign key that has none, and need one on a column that
   * counts up, which Skein then makes with the table.
   */
  private boolean isMadeByItself(PartShape part) {
    if (!isMySqlFamily()) {
      return false;
    }
    if (part.unique()) {
      return part.columnKeys().size() == 1 && identity().contains(part.columnKeys().get(0));
    }
    return live.parts(Kind.FOREIGN_KEY).stream()
        .map(key -> PartShape.of(key, naming).columnKeys())
        .anyMatch(
            key ->
                part.columnKeys().size() >= key.size()
                    && new HashSet<>(part.columnKeys().subList(0, key.size()))
                        .equals(new HashSet<>(key)));
  }

  private Set<String> identity() {
    Set<String> columns = new HashSet<>();
    live.columns().stream()
        .filter(CatalogueColumn::identity)
        .forEach(column -> columns.add(naming.partNames().key(column.name())));
    return columns;
  }
}
