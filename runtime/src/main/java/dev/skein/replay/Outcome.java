package dev.skein.replay;

import dev.skein.execution.Direction;
import dev.skein.migration.Recording;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.operation.ExecuteSql;
import dev.skein.operation.Operation;
import dev.skein.schema.Schema;
import dev.skein.schema.SchemaMismatchException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What migrations that were applied lead to on one database.
 *
 * @param schema the schema, as far as their operations tell it
 * @param sql what they execute as it is written, in order
 */
public record Outcome(Schema schema, List<String> sql) {
  /** Copies the list. */
  public Outcome {
    sql = List.copyOf(sql);
  }

  /**
   * Replays migrations upwards from nothing. What does not fit is passed over: as it did fit the
   * database, SQL or what was there before made the thing that it changes, and nothing here knows
   * of that.
   *
   * @param migrations the migrations, in order
   * @param database the database they ran on
   * @return where they lead
   * @throws org.flywaydb.core.api.FlywayException if the code of one throws
   */
  public static Outcome of(Collection<SkeinMigration> migrations, Database database) {
    Schema schema = Schema.empty();
    List<String> sql = new ArrayList<>();
    for (SkeinMigration migration : migrations) {
      for (Operation operation : Recording.of(migration, Direction.UPGRADE).operations()) {
        if (operation instanceof ExecuteSql execute) {
          sql.add(execute.sqlFor(database));
        }
        schema = after(operation, schema);
      }
    }
    return new Outcome(schema, sql);
  }

  private static Schema after(Operation operation, Schema before) {
    try {
      return operation.applyTo(before);
    } catch (SchemaMismatchException e) {
      return before;
    }
  }
}
