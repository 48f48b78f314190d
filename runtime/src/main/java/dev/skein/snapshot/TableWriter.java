package dev.skein.snapshot;

import dev.skein.schema.Column;
import dev.skein.schema.Named;
import dev.skein.schema.NamedList;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Table;
import dev.skein.snapshot.Yaml.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes one table: columns in their order, all else sorted by name. */
final class TableWriter {

  private final Table table;
  private final @Nullable TableOrigin origin;
  private final List<String> lines = new ArrayList<>();

  private TableWriter(Table table, @Nullable TableOrigin origin) {
    this.table = table;
    this.origin = origin;
  }

  static List<String> lines(Table table, Optional<TableOrigin> origin) {
    return new TableWriter(table, origin.orElse(null)).write();
  }

  private List<String> write() {
    lines.add(Yaml.text(SnapshotReader.TABLE + table.name()) + ":");
    if (origin != null) {
      fact("entity", origin.entityClass());
      list("subclasses", origin.subclasses());
      fact("member", origin.member());
    }
    fact("comment", table.comment());
    fact("options", table.options());
    section("columns", table.columns().stream(), this::column);
    PrimaryKey key = table.primaryKey();
    section("primaryKey", Stream.ofNullable(key), PartFacts::primaryKey);
    section("uniques", sorted(table.uniqueConstraints()), PartFacts::unique);
    section("foreignKeys", sorted(table.foreignKeys()), PartFacts::foreignKey);
    section("indexes", sorted(table.indexes()), PartFacts::index);
    section("checks", sorted(table.checks()), PartFacts::check);
    return List.copyOf(lines);
  }

  private void fact(String key, @Nullable String value) {
    if (value != null) {
      lines.add("  " + key + ": " + Yaml.text(value));
    }
  }

  /** One item on a line, so that git merges what is not beside each other. */
  private void list(String key, List<String> values) {
    if (!values.isEmpty()) {
      lines.add("  " + key + ":");
      values.forEach(value -> lines.add("    - " + Yaml.text(value)));
    }
  }

  private <T extends Named> void section(
      String key, Stream<T> parts, Function<? super T, Facts> facts) {
    List<String> entries =
        parts.map(part -> "    " + Yaml.text(part.name()) + ": " + facts.apply(part)).toList();
    if (!entries.isEmpty()) {
      lines.add("  " + key + ":");
      lines.addAll(entries);
    }
  }

  private static <T extends Named> Stream<T> sorted(NamedList<T> parts) {
    return parts.stream().sorted(Comparator.comparing(Named::name));
  }

  private Facts column(Column column) {
    Facts facts = PartFacts.column(column);
    if (origin == null) {
      return facts;
    }
    facts.text("member", origin.columns().get(column.name()));
    List<String> constants = origin.enums().get(column.name());
    return constants == null ? facts : facts.list("enum", constants);
  }
}
