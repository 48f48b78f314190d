package dev.skein.execution;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that point to nothing, as SQLite's {@code foreign_key_check} tells them. */
final class BrokenRows {

  /** What a person can look at at once. */
  private static final int SHOWN = 10;

  private BrokenRows() {}

  /** Such as {@code loans, row 3, points to a row of books that is not there}. */
  static List<String> of(String query, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next() && rows.size() < SHOWN) {
        @Nullable String row = result.getString("rowid");
        rows.add(
            "%s%s points to a row of %s that is not there"
                .formatted(
                    result.getString("table"),
                    row == null ? "" : ", row " + row + ",",
                    result.getString("parent")));
      }
      return rows;
    }
  }
}
