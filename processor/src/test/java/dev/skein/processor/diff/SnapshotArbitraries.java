package dev.skein.processor.diff;

import dev.skein.schema.Column;
import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.TableOrigin;
import dev.skein.testsupport.Schemas;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generated snapshots whose classes and members come from a small pool, so that some are renamed.
 */
final class SnapshotArbitraries {

  private static final List<String> CLASSES = List.of("Author", "Book", "Tag", "Order", "Invoice");
  private static final List<String> MEMBERS =
      List.of("id", "code", "name", "price", "state", "created", "author", "book", "note");

  private SnapshotArbitraries() {}

  static Arbitrary<Snapshot> any() {
    return Combinators.combine(Schemas.any(), Arbitraries.randomValue(Random::nextLong))
        .as((schema, seed) -> new Snapshot(schema, origins(schema, new Random(seed))));
  }

  private static Map<String, TableOrigin> origins(Schema schema, Random random) {
    Map<String, TableOrigin> origins = new HashMap<>();
    for (Table table : schema.tables()) {
      Map<String, String> columns = new HashMap<>();
      for (Column column : table.columns()) {
        columns.put(column.name(), MEMBERS.get(random.nextInt(MEMBERS.size())));
      }
      String entityClass = "com.acme." + CLASSES.get(random.nextInt(CLASSES.size()));
      origins.put(table.name(), new TableOrigin(entityClass, null, columns, Map.of()));
    }
    return origins;
  }
}
