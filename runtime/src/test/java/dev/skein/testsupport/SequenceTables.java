package dev.skein.testsupport;

import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;

/** Hibernate's sequences where a database has none: tables with the one column next_val. */
final class SequenceTables {

  private SequenceTables() {}

  /** The catalogue with such tables among its sequences, each with the value it stands at. */
  static Catalogue apart(Catalogue catalogue, Facts facts) throws SQLException {
    var tables = new TreeMap<>(catalogue.tables());
    var sequences = new TreeMap<>(catalogue.sequences());
    for (var entry : catalogue.tables().entrySet()) {
      if (entry.getValue().columnNames().equals(List.of("next_val"))) {
        tables.remove(entry.getKey());
        sequences.put(entry.getKey(), next(entry.getKey(), facts));
      }
    }
    return new Catalogue(tables, sequences);
  }

  private static String next(String table, Facts facts) throws SQLException {
    var rows = facts.query("select next_val from " + table);
    return rows.stream().map(row -> "next " + row.get("next_val")).toList().toString();
  }
}
