package dev.skein.journal;

import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Parts of a catalogue as a text that differs if they do. */
interface CatalogueText {

  /** The text on a database without transactional DDL; the others have no need of one. */
  static CatalogueText of(Connection connection, Database database) {
    return database == Database.H2
        ? new H2CatalogueText(connection)
        : new MySqlCatalogueText(connection);
  }

  /** Of tables and sequences, which need not be there. */
  String of(List<String> names) throws SQLException;

  /** Of the whole schema. */
  String ofAll() throws SQLException;

  /** The rows of a query as lines. */
  static String lines(Connection connection, String query, List<String> arguments)
      throws SQLException {
    StringBuilder text = new StringBuilder();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < arguments.size(); i++) {
        statement.setString(i + 1, arguments.get(i));
      }
      try (ResultSet result = statement.executeQuery()) {
        int width = result.getMetaData().getColumnCount();
        while (result.next()) {
          for (int i = 1; i <= width; i++) {
            text.append(result.getString(i)).append('\t');
          }
          text.append('\n');
        }
      }
    }
    return text.toString();
  }
}
