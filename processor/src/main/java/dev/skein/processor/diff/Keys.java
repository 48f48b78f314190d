package dev.skein.processor.diff;

import dev.skein.schema.ForeignKey;
import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * When a foreign key can be there.
 *
 * <p>Databases refuse to change the type of a column on either end of a foreign key, and to drop
 * the key that it points to.
 *
 * @param before the schema as it is, in the names of after
 * @param after the schema as it becomes
 */
record Keys(Schema before, Schema after) {

  /** Whether a foreign key that is there has to go, be it only for a while. */
  boolean hinders(Table table, ForeignKey key) {
    return retyped(table.name(), key.columns())
        || retyped(key.referencedTable(), key.referencedColumns())
        || losesItsKey(key);
  }

  /** Whether a foreign key of a new table can point to what is there before anything changes. */
  boolean isReady(ForeignKey key) {
    return before
        .tables()
        .find(key.referencedTable())
        .filter(table -> PartKinds.keysOf(table).anyMatch(columns -> same(columns, key)))
        .filter(table -> !retyped(key.referencedTable(), key.referencedColumns()))
        .filter(table -> !losesItsKey(key))
        .isPresent();
  }

  private boolean losesItsKey(ForeignKey key) {
    Optional<Table> was = before.tables().find(key.referencedTable());
    Optional<Table> is = after.tables().find(key.referencedTable());
    return was.isPresent()
        && is.isPresent()
        && PartKinds.goneKeysOf(was.get(), is.get()).anyMatch(columns -> same(columns, key));
  }

  private static boolean same(List<String> columns, ForeignKey key) {
    return new HashSet<>(columns).equals(new HashSet<>(key.referencedColumns()));
  }

  private boolean retyped(String table, List<String> columns) {
    return columns.stream().anyMatch(column -> retyped(table, column));
  }

  private boolean retyped(String table, String column) {
    return before
        .tables()
        .find(table)
        .flatMap(found -> found.columns().find(column))
        .filter(
            was ->
                after
                    .tables()
                    .find(table)
                    .flatMap(found -> found.columns().find(column))
                    .filter(is -> !is.type().equals(was.type()))
                    .isPresent())
        .isPresent();
  }
}
