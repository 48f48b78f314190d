package dev.skein.catalogue;

import dev.skein.catalogue.CataloguePart.Kind;
import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a catalogue by a few queries. A subclass holds one database's queries; the labels of their
 * columns are the same everywhere, {@code schema_name} and {@code table_name} being in each.
 */
abstract class CatalogueReader {

  private static final Comparator<CatalogueTable> BY_NAME =
      Comparator.comparing(CatalogueTable::schema).thenComparing(CatalogueTable::name);

  private final Connection connection;
  private final String defaultSchema;
  private final Set<String> schemas = new LinkedHashSet<>();

  CatalogueReader(Connection connection, String defaultSchema) {
    this.connection = connection;
    this.defaultSchema = defaultSchema;
    schemas.add(defaultSchema);
  }

  abstract Database database();

  abstract Folding tableNames() throws SQLException;

  abstract Folding partNames() throws SQLException;

  /** Labels: table_comment. */
  abstract List<Row> tables() throws SQLException;

  /**
   * Labels: column_name, column_type, is_nullable, is_identity (YES or NO), default_sql, generated,
   * column_comment; in order.
   */
  abstract List<Row> columns() throws SQLException;

  /**
   * One row per column of a key, constraint or index, in order. Labels: part_kind (a {@link Kind}),
   * part_name, column_name or expression, is_descending (YES or NO), ref_schema_name,
   * ref_table_name, ref_column_name, on_delete, on_update, detail; and part_id where a name may be
   * that of several.
   */
  abstract List<Row> parts() throws SQLException;

  /** Labels: sequence_name, start_value, increment, is_owned; no table_name. */
  abstract List<Row> sequences() throws SQLException;

  final List<Row> query(String sql) throws SQLException {
    return Row.query(connection, sql);
  }

  /** The schemas as an SQL list. */
  final String schemas() {
    return schemas.stream().map(this::literal).collect(Collectors.joining(", ", "(", ")"));
  }

  String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private boolean hasSchemas() {
    return database() == Database.H2 || database() == Database.POSTGRESQL;
  }

  /** Whether the database keeps checks. */
  boolean tellsChecks() throws SQLException {
    return true;
  }

  final Catalogue read(Collection<String> writtenSchemas) throws SQLException {
    Folding names = tableNames();
    if (hasSchemas()) {
      writtenSchemas.forEach(schema -> schemas.add(names.keyOfWritten(schema)));
    }
    Map<List<String>, List<CatalogueColumn>> columns = new LinkedHashMap<>();
    for (Row row : columns()) {
      columns.computeIfAbsent(table(row), table -> new ArrayList<>()).add(column(row));
    }
    Map<List<String>, Map<List<@Nullable String>, List<Row>>> parts = new LinkedHashMap<>();
    for (Row row : parts()) {
      parts
          .computeIfAbsent(table(row), table -> new LinkedHashMap<>())
          .computeIfAbsent(part(row), part -> new ArrayList<>())
          .add(row);
    }
    List<CatalogueTable> tables = new ArrayList<>();
    for (Row row : tables()) {
      tables.add(
          new CatalogueTable(
              row.text("schema_name"),
              row.text("table_name"),
              columns.getOrDefault(table(row), List.of()),
              parts.getOrDefault(table(row), Map.of()).values().stream()
                  .map(CatalogueReader::part)
                  .toList(),
              row.textOrNull("table_comment")));
    }
    tables.sort(BY_NAME);
    return new Catalogue(
        database(), defaultSchema, tables, allSequences(), names, partNames(), tellsChecks());
  }

  private List<CatalogueSequence> allSequences() throws SQLException {
    return sequences().stream()
        .map(
            row ->
                new CatalogueSequence(
                    row.text("schema_name"),
                    row.text("sequence_name"),
                    number(row.textOrNull("start_value")),
                    number(row.textOrNull("increment")),
                    row.is("is_owned")))
        .sorted(
            Comparator.comparing(CatalogueSequence::schema).thenComparing(CatalogueSequence::name))
        .toList();
  }

  private static @Nullable Long number(@Nullable String text) {
    return text == null ? null : Long.valueOf(text);
  }

  private static List<String> table(Row row) {
    return List.of(row.text("schema_name"), row.text("table_name"));
  }

  private static List<@Nullable String> part(Row row) {
    List<@Nullable String> key = new ArrayList<>();
    key.add(row.text("part_kind"));
    key.add(row.textOrNull("part_name"));
    key.add(row.textOrNull("part_id"));
    return key;
  }

  private static CatalogueColumn column(Row row) {
    return new CatalogueColumn(
        row.text("column_name"),
        row.text("column_type"),
        row.is("is_nullable"),
        row.is("is_identity"),
        row.textOrNull("default_sql"),
        row.textOrNull("generated"),
        row.textOrNull("column_comment"));
  }

  private static CataloguePart part(List<Row> rows) {
    Row first = rows.get(0);
    return new CataloguePart(
        Kind.valueOf(first.text("part_kind")),
        first.textOrNull("part_name"),
        rows.stream()
            .filter(row -> row.textOrNull("column_name") != null)
            .map(row -> new PartColumn(row.text("column_name"), row.is("is_descending")))
            .toList(),
        first.textOrNull("ref_table_name") == null ? null : target(first, rows),
        Objects.requireNonNullElse(first.textOrNull("detail"), "").strip());
  }

  private static ForeignTarget target(Row first, List<Row> rows) {
    return new ForeignTarget(
        first.text("ref_schema_name"),
        first.text("ref_table_name"),
        rows.stream().map(row -> row.text("ref_column_name")).toList(),
        first.text("on_delete"),
        first.text("on_update"));
  }
}
