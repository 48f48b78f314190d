package dev.skein.snapshot;

import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.IndexColumn;
import dev.skein.schema.Named;
import dev.skein.schema.NamedList;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.ReferentialAction;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what {@link TableWriter} writes. */
final class TableReader {

  private static final Set<String> TABLE_KEYS =
      Set.of(
          "entity",
          "subclasses",
          "member",
          "comment",
          "options",
          "columns",
          "primaryKey",
          "uniques",
          "foreignKeys",
          "indexes",
          "checks");

  private static final Set<String> FOREIGN_KEY_KEYS =
      Set.of("columns", "references", "referencedColumns", "onDelete", "onUpdate", "options");

  private final String name;
  private final Facts facts;
  private final Map<String, Facts> columnFacts = new LinkedHashMap<>();
  private final NamedList<Column> columns;

  /**
   * Reads a table.
   *
   * @param known types by their words, to which it adds
   */
  TableReader(String name, Entry entry, Map<String, ColumnType> known) {
    this.name = name;
    facts = entry.facts(TABLE_KEYS);
    facts
        .section("columns")
        .forEach(column -> columnFacts.put(column.getKey(), ColumnReader.facts(column.getValue())));
    columns =
        NamedList.of(
            columnFacts.entrySet().stream()
                .map(column -> ColumnReader.column(column.getKey(), column.getValue(), known))
                .toList());
  }

  Table table() {
    return new Table(
        name,
        columns,
        primaryKey(),
        parts("uniques", this::unique),
        parts("foreignKeys", this::foreignKey),
        parts("indexes", this::index),
        parts("checks", TableReader::check),
        facts.textOrNull("comment"),
        facts.textOrNull("options"));
  }

  /** Where the table comes from, or null if nothing is said of it. */
  @Nullable TableOrigin originOrNull() {
    String entityClass = facts.textOrNull("entity");
    return entityClass == null
        ? null
        : new TableOrigin(
            entityClass,
            facts.find("subclasses").map(Entry::texts).orElse(List.of()),
            facts.textOrNull("member"),
            ColumnReader.said(columnFacts, "member", Entry::text),
            ColumnReader.said(columnFacts, "enum", Entry::texts));
  }

  private <T extends Named> NamedList<T> parts(String section, BiFunction<String, Entry, T> read) {
    return NamedList.of(
        facts.section(section).stream()
            .map(part -> read.apply(part.getKey(), part.getValue()))
            .toList());
  }

  private @Nullable PrimaryKey primaryKey() {
    List<Map.Entry<String, Entry>> keys = facts.section("primaryKey");
    if (keys.size() > 1) {
      Map.Entry<String, Entry> second = keys.get(1);
      throw SnapshotMessages.twice(
          second.getValue().place(),
          "the primary key of table " + name,
          keys.get(0).getValue().line());
    }
    return keys.stream()
        .map(
            key ->
                new PrimaryKey(
                    key.getKey(), columns(key.getValue(), key.getValue().facts(Set.of("columns")))))
        .findFirst()
        .orElse(null);
  }

  private UniqueConstraint unique(String unique, Entry entry) {
    Facts said = entry.facts(Set.of("columns", "options"));
    return new UniqueConstraint(unique, columns(entry, said), said.textOrNull("options"));
  }

  private ForeignKey foreignKey(String key, Entry entry) {
    Facts said = entry.facts(FOREIGN_KEY_KEYS);
    return new ForeignKey(
        key,
        columns(entry, said),
        said.require("references").text(),
        said.require("referencedColumns").texts(),
        action(said, "onDelete"),
        action(said, "onUpdate"),
        said.textOrNull("options"));
  }

  private static ReferentialAction action(Facts said, String key) {
    return said.find(key).map(TableReader::action).orElse(ReferentialAction.NO_ACTION);
  }

  private static ReferentialAction action(Entry entry) {
    String words = entry.text();
    return Arrays.stream(ReferentialAction.values())
        .filter(action -> PartFacts.words(action).equals(words))
        .findFirst()
        .orElseThrow(
            () ->
                entry.wrong(
                    Arrays.stream(ReferentialAction.values())
                        .map(PartFacts::words)
                        .collect(Collectors.joining("', '", "one of '", "'"))));
  }

  private Index index(String index, Entry entry) {
    Facts said = entry.facts(Set.of("columns", "unique", "options"));
    List<IndexColumn> indexed =
        said.require("columns").texts().stream().map(IndexColumn::parse).toList();
    requireColumns(entry, indexed.stream().map(IndexColumn::name).toList());
    return new Index(index, indexed, said.flag("unique", false), said.textOrNull("options"));
  }

  private static CheckConstraint check(String check, Entry entry) {
    Facts said = entry.facts(Set.of("condition", "options"));
    return new CheckConstraint(check, said.require("condition").text(), said.textOrNull("options"));
  }

  private List<String> columns(Entry entry, Facts said) {
    List<String> names = said.require("columns").texts();
    requireColumns(entry, names);
    return names;
  }

  private void requireColumns(Entry entry, List<String> names) {
    for (String column : names) {
      if (!columns.contains(column)) {
        throw SnapshotMessages.unknownColumn(entry.place(), entry.path(), column);
      }
    }
  }
}
