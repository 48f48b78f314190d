package dev.skein.execution;

import dev.skein.stored.StoredObject;
import dev.skein.stored.StoredObject.Kind;
import dev.skein.stored.StoredSchema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads what SQLite stores of its tables. */
final class StoredSchemaReader {

  private StoredSchemaReader() {}

  static StoredSchema read(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      List<StoredObject> objects = new ArrayList<>();
      // An index without a statement serves a constraint, and comes and goes with it.
      try (ResultSet result =
          statement.executeQuery(
              "select type, name, tbl_name, sql from sqlite_master where sql is not null"
                  + " order by rowid")) {
        while (result.next()) {
          objects.add(
              new StoredObject(
                  Kind.valueOf(result.getString("type").toUpperCase(Locale.ROOT)),
                  result.getString("name"),
                  result.getString("tbl_name"),
                  result.getString("sql")));
        }
      }
      try (ResultSet result = statement.executeQuery("pragma foreign_keys")) {
        return new StoredSchema(objects, result.next() && result.getBoolean(1));
      }
    }
  }
}
