package dev.skein.processor.snapshot;

import dev.skein.processor.snapshot.Yaml.Facts;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.IndexColumn;
import dev.skein.schema.Named;
import dev.skein.schema.NamedList;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.ReferentialAction;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
    section("primaryKey", Stream.ofNullable(key), TableWriter::primaryKey);
    section("uniques", sorted(table.uniqueConstraints()), TableWriter::unique);
    section("foreignKeys", sorted(table.foreignKeys()), TableWriter::foreignKey);
    section("indexes", sorted(table.indexes()), TableWriter::index);
    section("checks", sorted(table.checks()), TableWriter::check);
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
    Facts facts =
        new Facts()
            .text("type", TypeText.of(column.type()))
            .flag("nullable", column.nullable(), true)
            .flag("identity", column.identity(), false)
            .text("default", column.defaultSql())
            .text("comment", column.comment())
            .text("options", column.options());
    if (origin == null) {
      return facts;
    }
    facts.text("member", origin.columns().get(column.name()));
    List<String> constants = origin.enums().get(column.name());
    return constants == null ? facts : facts.list("enum", constants);
  }

  private static Facts primaryKey(PrimaryKey key) {
    return new Facts().list("columns", key.columns());
  }

  private static Facts unique(UniqueConstraint unique) {
    return new Facts().list("columns", unique.columns()).text("options", unique.options());
  }

  private static Facts foreignKey(ForeignKey key) {
    return new Facts()
        .list("columns", key.columns())
        .text("references", key.referencedTable())
        .list("referencedColumns", key.referencedColumns())
        .text("onDelete", action(key.onDelete()))
        .text("onUpdate", action(key.onUpdate()))
        .text("options", key.options());
  }

  private static @Nullable String action(ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? null : words(action);
  }

  /** As SQL says it: {@code set null}. */
  static String words(ReferentialAction action) {
    return action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Facts index(Index index) {
    return new Facts()
        .list("columns", index.columns().stream().map(IndexColumn::toString).toList())
        .flag("unique", index.unique(), false)
        .text("options", index.options());
  }

  private static Facts check(CheckConstraint check) {
    return new Facts().text("condition", check.condition()).text("options", check.options());
  }
}
