package dev.skein.operation;

import dev.skein.schema.Schema;
import java.util.List;
import java.util.Map;

/**
 * Executes SQL as it is written. What it does to the schema or undoes is the author's to say.
 *
 * @param sql the SQL for every database that has none of its own
 * @param perDatabase SQL for single databases instead; an empty text does nothing there
 */
public record ExecuteSql(String sql, Map<Database, String> perDatabase) implements Operation {
  /** Copies the texts. */
  public ExecuteSql {
    perDatabase = Map.copyOf(perDatabase);
  }

  /**
   * The SQL for one database.
   *
   * @param database the database
   * @return its own SQL if it has some, else the common one
   */
  public String sqlFor(Database database) {
    return perDatabase.getOrDefault(database, sql);
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitExecuteSql(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema;
  }

  @Override
  public List<Operation> reverse() {
    throw new IrreversibleException("SQL is undone only by SQL: write it into downgrade().");
  }
}
