package dev.skein.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of a catalogue, each a map from lower-case labels to texts. */
record Facts(Connection connection) {

  List<Map<String, @Nullable String>> query(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      List<Map<String, @Nullable String>> rows = new ArrayList<>();
      var labels = result.getMetaData();
      while (result.next()) {
        Map<String, @Nullable String> row = new HashMap<>();
        for (int i = 1; i <= labels.getColumnCount(); i++) {
          row.put(labels.getColumnLabel(i).toLowerCase(Locale.ROOT), result.getString(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }
}
