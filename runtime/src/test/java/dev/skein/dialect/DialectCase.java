package dev.skein.dialect;

import dev.skein.migration.Operations;
import dev.skein.migration.Recording;
import dev.skein.operation.Database;
import dev.skein.operation.Operation;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One operation, to be tried on every database.
 *
 * @param name what is tried, the heading of its SQL in each dialect's golden file
 * @param given what is there before: the schema, and rows
 * @param operation the operation
 * @param query what to ask a database afterwards, or null
 * @param rows the answer, the values of a row separated by {@code |}
 * @param keepsRows whether undoing brings back the very rows that were there
 */
record DialectCase(
    String name,
    List<Operation> given,
    Operation operation,
    @Nullable Function<Database, String> query,
    List<String> rows,
    boolean keepsRows) {

  static DialectCase of(
      String name, Consumer<? super Operations> given, Consumer<? super Operations> operation) {
    List<Operation> recorded = Recording.of(operation);
    if (recorded.size() != 1) {
      throw new IllegalArgumentException(name + " states " + recorded.size() + " operations");
    }
    return new DialectCase(name, Recording.of(given), recorded.get(0), null, List.of(), true);
  }

  /** This case, asking for rows afterwards. */
  DialectCase answers(String afterwards, String... expected) {
    return answers(database -> afterwards, expected);
  }

  /** This case, asking each database in its own words. */
  DialectCase answers(Function<Database, String> afterwards, String... expected) {
    return new DialectCase(name, given, operation, afterwards, List.of(expected), keepsRows);
  }

  /** This case, which says why: undoing it cannot bring the rows back. */
  DialectCase losesRows() {
    return new DialectCase(name, given, operation, query, rows, false);
  }

  @Override
  public String toString() {
    return name;
  }
}
