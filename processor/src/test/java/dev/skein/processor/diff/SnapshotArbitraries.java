package dev.skein.processor.diff;

import dev.skein.processor.model.Intent;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.model.Intent.TableIntent;
import dev.skein.processor.problem.Place;
import dev.skein.processor.snapshot.Snapshot;
import dev.skein.processor.snapshot.TableOrigin;
import dev.skein.schema.Column;
import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import dev.skein.testsupport.Schemas;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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

  /** All that was there may go, and every column has a value for the rows that are there. */
  static Intent everythingDeclared(Schema before, Schema after) {
    Set<String> names = new HashSet<>();
    for (Table table : before.tables()) {
      names.add(table.name());
      table.columns().forEach(column -> names.add(column.name()));
    }
    Map<String, TableIntent> tables = new HashMap<>();
    for (Table table : after.tables()) {
      Map<String, ColumnIntent> columns = new HashMap<>();
      for (Column column : table.columns()) {
        Place place = Place.ofMember("com.acme.Any", "member");
        columns.put(column.name(), new ColumnIntent(null, "0", place));
      }
      tables.put(
          table.name(), new TableIntent(null, names, columns, Place.ofClass("com.acme.Any")));
    }
    return new Intent(tables);
  }
}
