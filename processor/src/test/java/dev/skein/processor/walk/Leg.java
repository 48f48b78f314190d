package dev.skein.processor.walk;

import dev.skein.migration.SkeinMigration;
import dev.skein.operation.InsertRows;
import dev.skein.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;

/**
 * Something to do in a database, and what is in it then.
 *
 * @param told what is done, in words
 * @param way what is done
 * @param migration the migration to apply or take back, if there is one
 * @param rows the rows to insert
 * @param model the entities then
 * @param data the rows then
 * @param snapshot the schema then
 */
record Leg(
    String told,
    Way way,
    Optional<SkeinMigration> migration,
    List<InsertRows> rows,
    Model model,
    Data data,
    Snapshot snapshot) {

  /** What is done. */
  enum Way {
    UP,
    DOWN,
    INSERT
  }
}
