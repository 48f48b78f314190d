package dev.skein.catalogue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a catalogue.
 *
 * @param values its values as texts, by lower-case labels
 */
record Row(Map<String, @Nullable String> values) {

  static List<Row> query(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<Row> rows = new ArrayList<>();
      ResultSetMetaData labels = result.getMetaData();
      while (result.next()) {
        Map<String, @Nullable String> values = new HashMap<>();
        for (int i = 1; i <= labels.getColumnCount(); i++) {
          values.put(labels.getColumnLabel(i).toLowerCase(Locale.ROOT), result.getString(i));
        }
        rows.add(new Row(values));
      }
      return rows;
    }
  }

  /** A value that has to be there. */
  String text(String label) {
    return Objects.requireNonNull(values.get(label), label);
  }

  @Nullable String textOrNull(String label) {
    return values.get(label);
  }

  /** This row with one more value. */
  Row with(String label, @Nullable String value) {
    Map<String, @Nullable String> more = new HashMap<>(values);
    more.put(label, value);
    return new Row(more);
  }

  /** Whether a value is YES. */
  boolean is(String label) {
    return "YES".equals(values.get(label));
  }

  int number(String label) {
    return Integer.parseInt(text(label));
  }
}
