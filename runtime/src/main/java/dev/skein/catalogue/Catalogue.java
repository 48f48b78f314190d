package dev.skein.catalogue;

import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a database says it holds. Views and triggers are not looked at; nor are temporary tables,
 * partitions of a table, and tables that belong to an extension.
 *
 * @param database which database it is
 * @param defaultSchema the schema of a name that stands without one; empty where a database has
 *     none
 * @param tables its tables, in the order of their names
 * @param sequences its sequences, in the order of their names; where a database has none the tables
 *     that stand for them are among the tables
 * @param tableNames the case of the names of tables and sequences
 * @param partNames the case of the names of columns, keys, constraints and indexes
 * @param tellsChecks whether the database keeps checks, which MySQL before 8.0.16 forgets
 */
public record Catalogue(
    Database database,
    String defaultSchema,
    List<CatalogueTable> tables,
    List<CatalogueSequence> sequences,
    Folding tableNames,
    Folding partNames,
    boolean tellsChecks) {
  /** Copies the lists. */
  public Catalogue {
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
  }

  /**
   * Reads the catalogue of some schemas.
   *
   * @param connection a connection to the database, which is only read
   * @param database which database it is
   * @param defaultSchema the schema of a name without one as the database stores it, in MySQL's and
   *     MariaDB's case a database; empty on SQLite
   * @param schemas further schemas as a person writes them; not looked at on MySQL, MariaDB and
   *     SQLite, where Skein leaves them out
   * @return what is there
   * @throws SQLException if the database refuses
   */
  public static Catalogue read(
      Connection connection, Database database, String defaultSchema, Collection<String> schemas)
      throws SQLException {
    CatalogueReader reader =
        switch (database) {
          case H2 -> new H2Reader(connection, defaultSchema);
          case POSTGRESQL -> new PostgresReader(connection, defaultSchema);
          case MYSQL -> new MySqlReader(connection, defaultSchema);
          case MARIADB -> new MariaDbReader(connection, defaultSchema);
          case SQLITE -> new SqliteReader(connection);
        };
    return reader.read(schemas);
  }

  /**
   * This catalogue without some tables and sequences.
   *
   * @param left their stored names
   * @return the rest
   */
  public Catalogue without(Predicate<String> left) {
    return new Catalogue(
        database,
        defaultSchema,
        tables.stream().filter(table -> !left.test(table.name())).toList(),
        sequences.stream().filter(sequence -> !left.test(sequence.name())).toList(),
        tableNames,
        partNames,
        tellsChecks);
  }

  /**
   * Everything in it, for a comparison with another catalogue of the same database.
   *
   * @return what a person calls each thing, such as {@code table orders: column id}, and what it is
   */
  public SortedMap<String, String> facts() {
    SortedMap<String, String> facts = new TreeMap<>();
    for (CatalogueTable table : tables) {
      String name = "table " + shown(table.schema(), table.name());
      facts.put(name, table.comment() == null ? "there" : "comment '" + table.comment() + "'");
      for (CatalogueColumn column : table.columns()) {
        facts.put(name + ": column " + partNames.shown(column.name()), column.words());
      }
      for (CataloguePart part : table.parts()) {
        put(facts, name + ": " + part.kind() + name(part), part.words());
      }
    }
    for (CatalogueSequence sequence : sequences) {
      facts.put("sequence " + shown(sequence.schema(), sequence.name()), sequence.words());
    }
    return facts;
  }

  private String name(CataloguePart part) {
    return part.name() == null ? "" : " " + partNames.shown(part.name());
  }

  // SQLite and H2 know several constraints of one name, or none, in no order that is told.
  private static void put(SortedMap<String, String> facts, String place, String words) {
    facts.merge(
        place,
        words,
        (some, more) ->
            Stream.concat(Stream.of(some.split(" \\| ", -1)), Stream.of(more))
                .sorted()
                .collect(Collectors.joining(" | ")));
  }

  private String shown(String schema, String name) {
    return schema.equals(defaultSchema)
        ? tableNames.shown(name)
        : tableNames.shown(schema) + "." + tableNames.shown(name);
  }
}
