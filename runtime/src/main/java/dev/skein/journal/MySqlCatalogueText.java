package dev.skein.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** MySQL and MariaDB tell all of a table in the statement that would create it. */
record MySqlCatalogueText(Connection connection) implements CatalogueText {

  /** The next number, which rows move on. */
  private static final String COUNTER = " AUTO_INCREMENT=\\d+";

  private static final int NO_SUCH_TABLE = 1146;

  @Override
  public String of(List<String> names, Extent extent) throws SQLException {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(name).append(": ").append(definition(name)).append('\n');
    }
    return text.toString();
  }

  @Override
  public String ofAll() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "select table_name from information_schema.tables"
                    + " where table_schema = database() order by table_name")) {
      while (result.next()) {
        names.add(result.getString(1));
      }
    }
    return of(names, Extent.WHOLE);
  }

  private String definition(String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("show create table `" + name.replace("`", "``") + "`")) {
      result.next();
      return result.getString(2).replaceFirst(COUNTER, "");
    } catch (SQLException e) {
      if (e.getErrorCode() == NO_SUCH_TABLE) {
        return "none";
      }
      throw e;
    }
  }
}
