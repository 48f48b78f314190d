package dev.skein.migration;

import dev.skein.operation.Database;
import dev.skein.operation.ExecuteSql;
import dev.skein.operation.Operation;
import java.util.EnumMap;
import java.util.Map;

/** SQL being stated, which single databases may have their own form of. */
public final class SqlExecution {

  private final String sql;
  private final Map<Database, String> perDatabase = new EnumMap<>(Database.class);

  SqlExecution(String sql) {
    this.sql = Given.value(sql, "SQL in execute(..)");
  }

  /**
   * Says it for one database in its own words.
   *
   * @param database the database
   * @param ownSql the SQL there; an empty text does nothing there
   * @return this SQL
   */
  public SqlExecution on(Database database, String ownSql) {
    Given.value(database, "database in on(..)");
    Given.once(perDatabase.get(database), "SQL for " + database.displayName() + " in on(..)");
    perDatabase.put(
        database, Given.value(ownSql, "SQL for " + database.displayName() + " in on(..)"));
    return this;
  }

  Operation operation() {
    return new ExecuteSql(sql, perDatabase);
  }
}
