package dev.skein.journal;

import dev.skein.execution.Act;
import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Parts of a catalogue as a text that differs if they do. */
interface CatalogueText {

  /** The text on a database without transactional DDL; the others have no need of one. */
  static CatalogueText of(Connection connection, Database database) {
    return database == Database.H2
        ? new H2CatalogueText(connection)
        : new MySqlCatalogueText(connection);
  }

  /** What of a table or a sequence is looked at. */
  enum Extent {
    /** All of it. */
    WHOLE(' '),
    /** Whether there is such a table. */
    TABLE('t'),
    /** The indexes of the table. */
    INDEXES('i'),
    /** The sequence. */
    SEQUENCE('s');

    private final char letter;

    Extent(char letter) {
      this.letter = letter;
    }

    /** What stands for it in a fingerprint. */
    char letter() {
      return letter;
    }

    /** What a letter stands for. */
    static Extent of(char letter) {
      return Arrays.stream(values())
          .filter(extent -> extent.letter == letter)
          .findFirst()
          .orElse(WHOLE);
    }

    /** As much as tells whether a statement is done. The dialects write these words so. */
    static Extent of(Act act) {
      String text = act.text();
      if (text.startsWith("create table ") || text.startsWith("drop table ")) {
        return TABLE;
      }
      if (text.startsWith("create index ")
          || text.startsWith("create unique index ")
          || text.startsWith("drop index ")) {
        return INDEXES;
      }
      return text.startsWith("create sequence ") || text.startsWith("drop sequence ")
          ? SEQUENCE
          : WHOLE;
    }
  }

  /** Of tables and sequences, which need not be there; at least as much as is asked for. */
  String of(List<String> names, Extent extent) throws SQLException;

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
