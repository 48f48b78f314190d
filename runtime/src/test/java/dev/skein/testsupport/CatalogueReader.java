package dev.skein.testsupport;

import dev.skein.testsupport.CataloguePart.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a catalogue by four queries. A subclass holds one database's queries; the labels of their
 * columns are the same everywhere, {@code schema_name} and {@code table_name} being in each.
 */
abstract class CatalogueReader {

  private static final String FLYWAY_HISTORY = "flyway_schema_history";

  final Facts facts;

  CatalogueReader(Connection connection) {
    this.facts = new Facts(connection);
  }

  /** Labels: table_comment. */
  abstract String tables();

  /**
   * Labels: column_name, column_type, is_nullable (YES or NO), identity, default_sql, generated,
   * column_comment; in order.
   */
  abstract String columns();

  /**
   * One row per column of a key, constraint or index, in order. Labels: part_kind (a {@link Kind}),
   * part_name, column_name or expression, is_descending (YES or NO), ref_schema_name,
   * ref_table_name, ref_column_name, detail; and part_id where a name may be that of several.
   */
  abstract List<Map<String, @Nullable String>> parts() throws SQLException;

  /** Labels: sequence_name, definition; no table_name. */
  abstract String sequences();

  /** The schema whose name is left out. */
  abstract String defaultSchema();

  /** The name as the database keeps it when it is not quoted. */
  abstract String folded(String name);

  /** The detail of a part, freed of what depends on how the part came to be. */
  String comparable(String detail) {
    return detail;
  }

  Catalogue read() throws SQLException {
    Map<String, List<CatalogueColumn>> columns = new LinkedHashMap<>();
    for (var row : facts.query(columns())) {
      columns.computeIfAbsent(tableIn(row), table -> new ArrayList<>()).add(column(row));
    }
    Map<String, Map<String, CataloguePart>> parts = new LinkedHashMap<>();
    for (var row : parts()) {
      CataloguePart part = part(row);
      parts
          .computeIfAbsent(tableIn(row), table -> new LinkedHashMap<>())
          .merge(
              part.kind() + " " + part.name() + " " + row.get("part_id"),
              part,
              CatalogueReader::joined);
    }
    SortedMap<String, CatalogueTable> tables = new TreeMap<>();
    for (var row : facts.query(tables())) {
      String name = tableIn(row);
      tables.put(
          name,
          new CatalogueTable(
              columns.getOrDefault(name, List.of()),
              List.copyOf(parts.getOrDefault(name, Map.of()).values()),
              row.get("table_comment")));
    }
    tables.keySet().removeIf(name -> name.toLowerCase(Locale.ROOT).contains(FLYWAY_HISTORY));
    return new Catalogue(tables, sequencesByName());
  }

  private SortedMap<String, String> sequencesByName() throws SQLException {
    SortedMap<String, String> sequences = new TreeMap<>();
    for (var row : facts.query(sequences())) {
      sequences.put(
          qualified(text(row, "schema_name"), text(row, "sequence_name")), text(row, "definition"));
    }
    return sequences;
  }

  private CatalogueColumn column(Map<String, @Nullable String> row) {
    return new CatalogueColumn(
        name(text(row, "column_name")),
        text(row, "column_type").toLowerCase(Locale.ROOT),
        text(row, "is_nullable").equals("YES"),
        row.get("identity"),
        row.get("default_sql"),
        row.get("generated"),
        row.get("column_comment"));
  }

  private CataloguePart part(Map<String, @Nullable String> row) {
    return new CataloguePart(
        Kind.valueOf(text(row, "part_kind")),
        name(text(row, "part_name")),
        row.get("column_name") == null ? List.of() : List.of(partColumn(row)),
        comparable(Objects.requireNonNullElse(row.get("detail"), "")));
  }

  private String partColumn(Map<String, @Nullable String> row) {
    String column = name(text(row, "column_name"));
    if (row.get("ref_column_name") != null) {
      return column
          + " -> "
          + qualified(text(row, "ref_schema_name"), text(row, "ref_table_name"))
          + "."
          + name(text(row, "ref_column_name"));
    }
    return "YES".equals(row.get("is_descending")) ? column + " desc" : column;
  }

  private static CataloguePart joined(CataloguePart one, CataloguePart more) {
    List<String> columns = new ArrayList<>(one.columns());
    columns.addAll(more.columns());
    return new CataloguePart(one.kind(), one.name(), columns, one.detail());
  }

  private String tableIn(Map<String, @Nullable String> row) {
    return qualified(text(row, "schema_name"), text(row, "table_name"));
  }

  private String qualified(String schema, String name) {
    return schema.equals(defaultSchema()) ? name(name) : name(schema) + "." + name(name);
  }

  private String name(String stored) {
    return stored.equals(folded(stored)) ? stored.toLowerCase(Locale.ROOT) : "`" + stored + "`";
  }

  private static String text(Map<String, @Nullable String> row, String label) {
    return Objects.requireNonNull(row.get(label), label);
  }
}
