package dev.skein.processor.mapping;

import static java.util.stream.Collectors.joining;

import dev.skein.processor.mapping.TableDraft.Origin;
import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.model.TableGeneratorModel;
import dev.skein.processor.problem.GeneratorMessages;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.SqlType;
import dev.skein.snapshot.TableOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tables of counters, a row for each generator.
 *
 * <p>The rows are left to the provider: Hibernate inserts them when it creates the schema, but also
 * when it first asks for a value and finds none, so that a migration need not know them.
 */
final class CounterTables {

  private static final String TABLE = "hibernate_sequences";
  private static final String KEY = "sequence_name";
  private static final String VALUE = "next_val";

  private final Naming naming;
  private final Tables tables;
  private final Problems problems;
  private final Map<String, List<Use>> uses = new TreeMap<>();

  /** A generator that counts in a table. */
  private record Use(
      TableName table, TableGeneratorModel said, MappedEntity entity, BasicAttribute attribute) {

    String member() {
      return entity.member(attribute.name());
    }

    String entityClass() {
      return entity.model().className();
    }

    String keyColumn() {
      return Identifiers.quotedIfNeeded(said.keyColumn() == null ? KEY : said.keyColumn());
    }

    String valueColumn() {
      return Identifiers.quotedIfNeeded(said.valueColumn() == null ? VALUE : said.valueColumn());
    }
  }

  CounterTables(Naming naming, Tables tables, Problems problems) {
    this.naming = naming;
    this.tables = tables;
    this.problems = problems;
  }

  /** Notes that an attribute counts in a table. */
  void use(TableGeneratorModel said, MappedEntity entity, BasicAttribute attribute) {
    String logicalName =
        said.table() != null ? said.table() : said.name() != null ? said.name() : TABLE;
    TableName name = TableName.of(said.schema(), logicalName, naming);
    uses.computeIfAbsent(name.key(), key -> new ArrayList<>())
        .add(new Use(name, said, entity, attribute));
  }

  /** Adds the tables; one that an entity has already is Hibernate's, too. */
  void add() {
    for (List<Use> ofTable : uses.values()) {
      Use first = ofTable.get(0);
      Optional<TableDraft> there = tables.find(first.table());
      TableDraft table = there.orElseGet(() -> draft(ofTable));
      ofTable.forEach(use -> check(use, first, table));
      if (there.isEmpty()) {
        tables.add(table);
      }
    }
  }

  /** Only the first generator that Hibernate meets shapes the table, and all have to do with it. */
  private void check(Use use, Use first, TableDraft table) {
    boolean fits =
        table.has(use.keyColumn())
            && table.has(use.valueColumn())
            && use.said().keyLength() == first.said().keyLength()
            && Optional.ofNullable(use.said().options())
                .equals(Optional.ofNullable(first.said().options()));
    if (!fits) {
      problems.error(
          use.attribute().place(),
          GeneratorMessages.countersTwice(
              use.member(), Tables.owner(table), table.name().qualified(), table.columnNames()));
    }
  }

  private static TableDraft draft(List<Use> ofTable) {
    Use first = ofTable.get(0);
    TableDraft draft =
        new TableDraft(
            first.table(),
            new Origin(
                first.entityClass(),
                path(ofTable),
                null,
                List.of(),
                List.of("key", "value"),
                null,
                first.said().options(),
                first.said().place()));
    draft.add(
        column(
            Column.of(first.keyColumn(), ColumnType.of(SqlType.VARCHAR, first.said().keyLength()))
                .notNull(),
            "key",
            first));
    draft.add(
        column(Column.of(first.valueColumn(), ColumnType.of(SqlType.BIGINT)), "value", first));
    draft.primaryKey(List.of(first.keyColumn()));
    return draft;
  }

  private static MappedColumn column(Column column, String path, Use use) {
    return new MappedColumn(
        column,
        column.name(),
        path,
        false,
        false,
        List.of(),
        new ColumnIntent(null, null, use.said().place()));
  }

  /**
   * What a table is known by, whatever its name: the entities that count in it. If one of several
   * goes to another table, neither is the successor of the one they had.
   */
  private static String path(List<Use> ofTable) {
    String others =
        ofTable.stream()
            .map(Use::entityClass)
            .distinct()
            .sorted()
            .filter(each -> !each.equals(ofTable.get(0).entityClass()))
            .collect(joining(", "));
    return others.isEmpty() ? TableOrigin.COUNTERS : TableOrigin.COUNTERS + " with " + others;
  }
}
