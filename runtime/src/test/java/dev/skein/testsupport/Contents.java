package dev.skein.testsupport;

import dev.skein.testsupport.Catalogue.Ignore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a database holds: its catalogue and every row, Flyway's history left out.
 *
 * @param catalogue the catalogue
 * @param rows the rows of each table, as texts, sorted
 */
public record Contents(Catalogue catalogue, SortedMap<String, List<String>> rows) {

  /**
   * Reads everything.
   *
   * @throws SQLException if the database refuses
   */
  public static Contents read(Connection connection) throws SQLException {
    Catalogue catalogue = Catalogue.read(connection);
    SortedMap<String, List<String>> rows = new TreeMap<>();
    for (String table : catalogue.tables().keySet()) {
      rows.put(table, rows(connection, table));
    }
    return new Contents(catalogue, rows);
  }

  /** Reads everything, with a connection of its own. */
  public static Contents of(TestDatabase database) {
    try (Connection connection = database.connect()) {
      return read(connection);
    } catch (SQLException e) {
      throw new AssertionError("Unreadable: " + database.url(), e);
    }
  }

  private static List<String> rows(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select * from " + table)) {
      int width = result.getMetaData().getColumnCount();
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          row.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join(" | ", row));
      }
      return rows.stream().sorted().toList();
    }
  }

  /** What differs between these and others, the way of these first. */
  public List<String> difference(Contents other, Ignore... ignored) {
    List<String> lines = new ArrayList<>(catalogue.difference(other.catalogue, ignored));
    rows.forEach(
        (table, here) -> {
          List<String> there = other.rows.get(table);
          if (there != null && !here.equals(there)) {
            lines.add("rows of " + table + ": " + here + " vs " + there);
          }
        });
    return lines;
  }
}
