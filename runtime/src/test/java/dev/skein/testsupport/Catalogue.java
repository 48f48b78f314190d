package dev.skein.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a database says it holds, as values that can be compared. Flyway's history table is left
 * out.
 *
 * <p>A name that the database folded is in lower case, any other stands as it is between back
 * quotes; what is not in the default schema has its schema in front.
 *
 * @param tables the tables by name
 * @param sequences the sequences by name, without those behind identity columns
 */
public record Catalogue(
    SortedMap<String, CatalogueTable> tables, SortedMap<String, String> sequences) {

  /** What a comparison may close its eyes to. */
  public enum Ignore {
    /** The names of keys, constraints and indexes. */
    NAMES,
    /** The order of the columns in a table. */
    COLUMN_ORDER,
    /** The order of the columns in keys, unique constraints and foreign keys. */
    KEY_COLUMN_ORDER,
    /** The order of the values in a check's list, and that of the bounds it joins. */
    VALUE_ORDER,
    /**
     * Plain indexes that start with the columns of a foreign key: here and not there, or there
     * where something here starts with them, for MySQL and MariaDB make one only where nothing
     * does.
     */
    EXTRA_FOREIGN_KEY_INDEXES
  }

  /** What Skein promises to do like Hibernate leaves these to taste. */
  public static final Set<Ignore> AS_HIBERNATE = EnumSet.allOf(Ignore.class);

  /**
   * Reads the catalogue of all schemas but the database's own.
   *
   * @throws SQLException if the database refuses
   */
  public static Catalogue read(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    return switch (product) {
      case "H2" -> new H2CatalogueReader(connection).read();
      case "PostgreSQL" -> new PostgresCatalogueReader(connection).read();
      case "MySQL" -> new MySqlCatalogueReader(connection).read();
      case "MariaDB" -> new MariaDbCatalogueReader(connection).read();
      case "SQLite" -> new SqliteCatalogueReader(connection).read();
      default -> throw new IllegalArgumentException("No reader for the catalogue of " + product);
    };
  }

  /** Whether there is neither a table nor a sequence. */
  public boolean isEmpty() {
    return tables.isEmpty() && sequences.isEmpty();
  }

  /** The table of that name, which has to be there. */
  public CatalogueTable table(String name) {
    CatalogueTable table = tables.get(name);
    if (table == null) {
      throw new AssertionError("There is no table " + name + " among " + tables.keySet());
    }
    return table;
  }

  /** What differs between this catalogue and another one, the way of this one first. */
  public List<String> difference(Catalogue other, Ignore... ignored) {
    return difference(other, Set.of(ignored));
  }

  /** What differs between this catalogue and another one, the way of this one first. */
  public List<String> difference(Catalogue other, Collection<Ignore> ignored) {
    List<String> lines = new ArrayList<>();
    for (String name : union(tables.keySet(), other.tables.keySet())) {
      CatalogueTable here = tables.get(name);
      CatalogueTable there = other.tables.get(name);
      if (here == null || there == null) {
        lines.add(
            "table " + name + ": " + (here == null ? "missing vs there" : "there vs missing"));
      } else {
        here.difference(there, ignored).forEach(line -> lines.add("table " + name + ": " + line));
      }
    }
    lines.addAll(CatalogueTable.differing("sequence", sequences, other.sequences));
    return lines;
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  /** Everything in it, one fact per line. */
  @Override
  public String toString() {
    return String.join("\n", difference(new Catalogue(new TreeMap<>(), new TreeMap<>())));
  }
}
