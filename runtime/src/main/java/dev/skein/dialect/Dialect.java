package dev.skein.dialect;

import dev.skein.operation.Database;
import dev.skein.operation.Operation;
import dev.skein.schema.ColumnType;
import java.util.List;

/** How one database says an operation. */
public interface Dialect {

  /**
   * The database that understands it.
   *
   * @return the database
   */
  Database database();

  /**
   * Tells whether changes of the schema are undone when their transaction is rolled back. Where
   * they are not, each such change also commits what was done before it.
   *
   * @return whether the database has transactional DDL
   */
  boolean hasTransactionalDdl();

  /**
   * The statements that do an operation.
   *
   * <p>Each text is one call of {@link java.sql.Statement#execute(String)}, without a semicolon at
   * its end. The SQL of {@link dev.skein.operation.ExecuteSql} is passed on whole, as only the
   * database knows where a statement in it ends: several in one text work where the driver takes
   * them, and are told as one if they fail.
   *
   * @param operation the operation
   * @return the statements, in order; none if there is nothing to do
   * @throws DialectException if this database cannot do it, or there is no SQL for it
   * @throws IllegalArgumentException if a row holds a value that has no form in SQL
   */
  List<String> render(Operation operation);

  /**
   * Says a column's type.
   *
   * @param type the type
   * @return its words in this database, without nullability and default
   */
  String type(ColumnType type);

  /**
   * The statements that do several operations.
   *
   * @param operations the operations, in order
   * @return the statements, in order
   * @throws DialectException if this database cannot do one of them, or there is no SQL for it
   * @throws IllegalArgumentException if a row holds a value that has no form in SQL
   */
  default List<String> render(List<? extends Operation> operations) {
    return operations.stream().flatMap(operation -> render(operation).stream()).toList();
  }
}
