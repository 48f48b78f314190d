package dev.skein.dialect;

import dev.skein.operation.AlterColumn;
import dev.skein.operation.Database;
import dev.skein.operation.Operation;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.stored.StoredSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
   * Says the check that comes with a column's type.
   *
   * @param column the column
   * @return the check of an enumeration, or empty where the type itself does not let others in
   */
  Optional<CheckConstraint> check(Column column);

  /**
   * Several operations in steps, each of which is said at once.
   *
   * @param operations the operations, in order
   * @return the steps, in order; together they hold each operation once
   */
  default List<Step> steps(List<Operation> operations) {
    return Step.each(operations);
  }

  /**
   * Tells whether the database can change a table gently while others use it.
   *
   * @return whether {@link #online} differs from {@link #render(Operation)}
   */
  default boolean hasOnlineForms() {
    return false;
  }

  /**
   * Tells whether the gentle form of a change gives the column's place to a new one. The old one
   * may then be used by nothing else: the form is refused where an index, a key or a view uses it.
   *
   * @param operation the change
   * @return whether it does
   */
  default boolean replacesColumnOnline(AlterColumn operation) {
    return false;
  }

  /**
   * The statements that do an operation while others read and write the table.
   *
   * @param operation the operation
   * @return the statements, in order; each is done before the next begins, and a run that was cut
   *     off goes on with the one it was at
   * @throws DialectException if this database cannot do it, or there is no SQL for it
   * @throws IllegalArgumentException if a row holds a value that has no form in SQL
   */
  default List<OnlineStatement> online(Operation operation) {
    return render(operation).stream().map(OnlineStatement::plain).toList();
  }

  /**
   * Tells whether {@link #render(Step, StoredSchema)} looks at what is stored.
   *
   * @return whether the database cannot change a table but by making it anew
   */
  default boolean needsStoredSchema() {
    return false;
  }

  /**
   * The statements that do a step.
   *
   * @param step one of the {@link #steps}
   * @param before what is stored before it; looked at where {@link #needsStoredSchema} says so
   * @return the statements, in order; none if there is nothing to do
   * @throws DialectException if this database cannot do it, or there is no SQL for it
   * @throws IllegalArgumentException if a row holds a value that has no form in SQL
   */
  default List<String> render(Step step, StoredSchema before) {
    return say(step, before).stream().map(Sentence::text).toList();
  }

  /**
   * The statements that do a step, each with the operations it is for.
   *
   * @param step one of the {@link #steps}
   * @param before what is stored before it; looked at where {@link #needsStoredSchema} says so
   * @return the statements, in order; none if there is nothing to do
   * @throws DialectException if this database cannot do it, or there is no SQL for it
   * @throws IllegalArgumentException if a row holds a value that has no form in SQL
   */
  default List<Sentence> say(Step step, StoredSchema before) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < step.operations().size(); i++) {
      int place = step.places().get(i);
      render(step.operations().get(i)).forEach(sql -> sentences.add(Sentence.of(sql, place)));
    }
    return sentences;
  }

  /**
   * Queries to ask after operations that were done behind the back of foreign keys. Each row they
   * give is a row that points to nothing, and a failure.
   *
   * @param operations the operations that were done
   * @param after what is stored after them
   * @return the queries; none where the database looks after that by itself
   */
  default List<String> brokenRows(List<Operation> operations, StoredSchema after) {
    return List.of();
  }

  /**
   * What a script has to say before its transaction begins.
   *
   * @return the statements, in order
   */
  default List<String> beforeScript() {
    return List.of();
  }

  /**
   * The statements that do several operations, on a database without anything in it.
   *
   * @param operations the operations, in order
   * @return the statements, in order
   * @throws DialectException if this database cannot do one of them, or there is no SQL for it
   * @throws IllegalArgumentException if a row holds a value that has no form in SQL
   */
  default List<String> render(List<Operation> operations) {
    return render(operations, StoredSchema.empty());
  }

  /**
   * The statements that do several operations.
   *
   * @param operations the operations, in order
   * @param before what is stored before the first of them
   * @return the statements, in order
   * @throws DialectException if this database cannot do one of them, or there is no SQL for it
   * @throws IllegalArgumentException if a row holds a value that has no form in SQL
   */
  default List<String> render(List<Operation> operations, StoredSchema before) {
    List<String> statements = new ArrayList<>();
    StoredSchema stored = before;
    for (Step step : steps(operations)) {
      List<String> rendered = render(step, stored);
      statements.addAll(rendered);
      stored = needsStoredSchema() ? stored.after(rendered) : stored;
    }
    return statements;
  }
}
