package dev.skein.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The keys, constraints and indexes that H2 tells of, as {@link CatalogueReader#parts()} wants
 * them.
 *
 * <p>They are brought together here: H2 makes up its INFORMATION_SCHEMA anew for each row that
 * another view is joined with.
 */
final class H2Parts {

  private static final Pattern CHOSEN = Pattern.compile("CONSTRAINT_[0-9A-F]+(_[0-9]+)?");

  private final Map<List<String>, List<Row>> keys = new HashMap<>();
  private final Map<List<String>, List<Row>> indexed = new HashMap<>();
  private final Map<List<String>, Row> references = new HashMap<>();
  private final Map<List<String>, Row> checks = new HashMap<>();
  private final Set<List<String>> columns = new HashSet<>();
  private final Connection connection;
  private final String schemas;

  private H2Parts(Connection connection, String schemas) {
    this.connection = connection;
    this.schemas = schemas;
  }

  static List<Row> read(Connection connection, String schemas) throws SQLException {
    return new H2Parts(connection, schemas).rows();
  }

  private List<Row> rows() throws SQLException {
    gather();
    List<Row> rows = new ArrayList<>();
    for (Row constraint : all("table_constraints", "table_schema")) {
      rows.addAll(ofConstraint(constraint));
    }
    // IS_GENERATED: an index that H2 made by itself to serve a constraint.
    for (Row index : all("indexes", "table_schema")) {
      if ("FALSE".equals(index.textOrNull("is_generated"))) {
        rows.addAll(ofIndex(index));
      }
    }
    rows.sort(Comparator.comparing(H2Parts::place));
    return rows;
  }

  private static String place(Row row) {
    return String.join(
        "\n",
        row.text("schema_name"),
        row.text("table_name"),
        row.text("part_kind"),
        String.valueOf(row.textOrNull("part_name")));
  }

  private void gather() throws SQLException {
    for (Row row : all("columns", "table_schema")) {
      columns.add(column(row));
    }
    // A foreign key may point to a schema that nobody asked for.
    for (Row row : Row.query(connection, "select * from information_schema.key_column_usage")) {
      keys.computeIfAbsent(constraint(row, ""), key -> new ArrayList<>()).add(row);
    }
    for (Row row : all("index_columns", "table_schema")) {
      indexed.computeIfAbsent(index(row), key -> new ArrayList<>()).add(row);
    }
    for (Row row : all("referential_constraints", "constraint_schema")) {
      references.put(constraint(row, ""), row);
    }
    for (Row row : all("check_constraints", "constraint_schema")) {
      checks.put(constraint(row, ""), row);
    }
    Comparator<Row> inOrder = Comparator.comparingInt(row -> row.number("ordinal_position"));
    keys.values().forEach(list -> list.sort(inOrder));
    indexed.values().forEach(list -> list.sort(inOrder));
    for (Row constraint : all("table_constraints", "table_schema")) {
      spell(constraint);
    }
  }

  private List<Row> all(String view, String schema) throws SQLException {
    return Row.query(
        connection,
        "select * from information_schema.%s where %s in %s".formatted(view, schema, schemas));
  }

  /**
   * H2 2.5 goes on telling a column's former name in KEY_COLUMN_USAGE, so that is then taken from
   * the constraint's index.
   */
  private void spell(Row constraint) {
    List<Row> usages = keys.getOrDefault(constraint(constraint, ""), List.of());
    for (int i = 0; i < usages.size(); i++) {
      if (!columns.contains(column(usages.get(i))) && constraint.textOrNull("index_name") != null) {
        List<Row> inIndex = indexed.getOrDefault(index(constraint), List.of());
        if (i < inIndex.size()) {
          usages.set(i, usages.get(i).with("column_name", inIndex.get(i).text("column_name")));
        }
      }
    }
  }

  private List<Row> ofConstraint(Row constraint) {
    Row part =
        part(
            constraint,
            constraint.text("constraint_type").replace(' ', '_'),
            constraint.text("constraint_name"));
    Row reference = references.get(constraint(constraint, ""));
    Row check = checks.get(constraint(constraint, ""));
    if (check != null) {
      return List.of(part.with("detail", check.textOrNull("check_clause")));
    }
    return keys.getOrDefault(constraint(constraint, ""), List.of()).stream()
        .map(usage -> withColumn(part, usage, reference))
        .toList();
  }

  private Row withColumn(Row part, Row usage, @Nullable Row reference) {
    Row row = part.with("column_name", usage.text("column_name"));
    if (reference == null) {
      return row;
    }
    Row target =
        Objects.requireNonNull(keys.get(constraint(reference, "unique_")))
            .get(usage.number("position_in_unique_constraint") - 1);
    return row.with("ref_schema_name", target.text("table_schema"))
        .with("ref_table_name", target.text("table_name"))
        .with("ref_column_name", target.text("column_name"))
        .with("on_delete", reference.text("delete_rule"))
        .with("on_update", reference.text("update_rule"));
  }

  private List<Row> ofIndex(Row index) {
    boolean unique = index.text("index_type_name").startsWith("UNIQUE");
    Row part = part(index, unique ? "UNIQUE_INDEX" : "INDEX", index.text("index_name"));
    return indexed.getOrDefault(index(index), List.of()).stream()
        .map(
            column ->
                part.with("column_name", column.text("column_name"))
                    .with(
                        "is_descending",
                        "DESC".equals(column.textOrNull("ordering_specification")) ? "YES" : "NO"))
        .toList();
  }

  /** A name that H2 chose itself is another one each time. */
  private static Row part(Row row, String kind, String name) {
    return new Row(Map.of())
        .with("schema_name", row.text("table_schema"))
        .with("table_name", row.text("table_name"))
        .with("part_kind", kind)
        .with("part_id", name)
        .with("part_name", CHOSEN.matcher(name).matches() ? null : name);
  }

  private static List<String> constraint(Row row, String prefix) {
    return List.of(row.text(prefix + "constraint_schema"), row.text(prefix + "constraint_name"));
  }

  private static List<String> column(Row row) {
    return List.of(row.text("table_schema"), row.text("table_name"), row.text("column_name"));
  }

  private static List<String> index(Row row) {
    return List.of(row.text("index_schema"), row.text("index_name"));
  }
}
