package dev.skein.testsupport;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys, constraints and indexes that H2 tells of, as {@link CatalogueReader#parts()} wants
 * them.
 *
 * <p>They are brought together here: H2 makes up its INFORMATION_SCHEMA anew for each row that
 * another view is joined with.
 */
final class H2Parts {

  private final Map<List<String>, List<Map<String, @Nullable String>>> keys = new HashMap<>();
  private final Map<List<String>, List<Map<String, @Nullable String>>> indexed = new HashMap<>();
  private final Map<List<String>, Map<String, @Nullable String>> references = new HashMap<>();
  private final Map<List<String>, Map<String, @Nullable String>> checks = new HashMap<>();
  private final Set<List<String>> columns = new HashSet<>();
  private final Facts facts;

  H2Parts(Facts facts) {
    this.facts = facts;
  }

  /** Labels as those of {@link CatalogueReader#parts()}. */
  List<Map<String, @Nullable String>> rows() throws SQLException {
    List<Map<String, @Nullable String>> constraints = all("table_constraints", "table_schema");
    gather(constraints);
    List<Map<String, @Nullable String>> rows = new ArrayList<>();
    for (Map<String, @Nullable String> constraint : constraints) {
      rows.addAll(ofConstraint(constraint));
    }
    // IS_GENERATED: an index that H2 made by itself to serve a constraint.
    for (Map<String, @Nullable String> index : all("indexes", "table_schema")) {
      if ("FALSE".equals(index.get("is_generated"))) {
        rows.addAll(ofIndex(index));
      }
    }
    rows.sort(Comparator.comparing(H2Parts::place));
    return rows;
  }

  private static String place(Map<String, @Nullable String> row) {
    return String.join(
        "\n",
        text(row, "schema_name"),
        text(row, "table_name"),
        text(row, "part_kind"),
        text(row, "part_name"));
  }

  private void gather(List<Map<String, @Nullable String>> constraints) throws SQLException {
    for (Map<String, @Nullable String> row : all("columns", "table_schema")) {
      columns.add(column(row));
    }
    for (Map<String, @Nullable String> row : all("key_column_usage", "table_schema")) {
      keys.computeIfAbsent(constraint(row, ""), key -> new ArrayList<>()).add(row);
    }
    for (Map<String, @Nullable String> row : all("index_columns", "table_schema")) {
      indexed.computeIfAbsent(index(row), key -> new ArrayList<>()).add(row);
    }
    for (Map<String, @Nullable String> row : all("referential_constraints", "constraint_schema")) {
      references.put(constraint(row, ""), row);
    }
    for (Map<String, @Nullable String> row : all("check_constraints", "constraint_schema")) {
      checks.put(constraint(row, ""), row);
    }
    keys.values().forEach(list -> list.sort(Comparator.comparingInt(H2Parts::position)));
    indexed.values().forEach(list -> list.sort(Comparator.comparingInt(H2Parts::position)));
    for (Map<String, @Nullable String> constraint : constraints) {
      spell(constraint);
    }
  }

  private static int position(Map<String, @Nullable String> row) {
    return Integer.parseInt(text(row, "ordinal_position"));
  }

  private List<Map<String, @Nullable String>> all(String view, String schema) throws SQLException {
    return facts.query(
        "select * from information_schema.%s where %s <> 'INFORMATION_SCHEMA'"
            .formatted(view, schema));
  }

  /**
   * H2 2.5 goes on telling a column's former name in KEY_COLUMN_USAGE, so that is then taken from
   * the constraint's index.
   */
  private void spell(Map<String, @Nullable String> constraint) {
    List<Map<String, @Nullable String>> usages =
        keys.getOrDefault(constraint(constraint, ""), List.of());
    for (int i = 0; i < usages.size(); i++) {
      Map<String, @Nullable String> usage = usages.get(i);
      if (!columns.contains(column(usage)) && constraint.get("index_name") != null) {
        usage.put(
            "column_name",
            requireNonNull(indexed.get(index(constraint))).get(i).get("column_name"));
      }
    }
  }

  private List<Map<String, @Nullable String>> ofConstraint(
      Map<String, @Nullable String> constraint) {
    Map<String, @Nullable String> part =
        part(
            constraint,
            text(constraint, "constraint_type").replace(' ', '_'),
            text(constraint, "constraint_name"));
    Map<String, @Nullable String> reference = references.get(constraint(constraint, ""));
    Map<String, @Nullable String> check = checks.get(constraint(constraint, ""));
    if (reference != null) {
      part.put(
          "detail",
          "on delete %s on update %s"
              .formatted(text(reference, "delete_rule"), text(reference, "update_rule")));
    } else if (check != null) {
      part.put("detail", check.get("check_clause"));
    }
    List<Map<String, @Nullable String>> usages =
        keys.getOrDefault(constraint(constraint, ""), List.of());
    return usages.isEmpty()
        ? List.of(part)
        : usages.stream().map(usage -> withColumn(part, usage, reference)).toList();
  }

  private Map<String, @Nullable String> withColumn(
      Map<String, @Nullable String> part,
      Map<String, @Nullable String> usage,
      @Nullable Map<String, @Nullable String> reference) {
    Map<String, @Nullable String> row = new HashMap<>(part);
    row.put("column_name", usage.get("column_name"));
    row.put("is_descending", "NO");
    if (reference != null) {
      int position = Integer.parseInt(text(usage, "position_in_unique_constraint"));
      Map<String, @Nullable String> target =
          requireNonNull(keys.get(constraint(reference, "unique_"))).get(position - 1);
      row.put("ref_schema_name", target.get("table_schema"));
      row.put("ref_table_name", target.get("table_name"));
      row.put("ref_column_name", target.get("column_name"));
    }
    return row;
  }

  private List<Map<String, @Nullable String>> ofIndex(Map<String, @Nullable String> index) {
    boolean unique = "UNIQUE INDEX".equals(index.get("index_type_name"));
    Map<String, @Nullable String> part =
        part(index, unique ? "UNIQUE_INDEX" : "INDEX", text(index, "index_name"));
    List<Map<String, @Nullable String>> rows = new ArrayList<>();
    for (Map<String, @Nullable String> column : indexed.getOrDefault(index(index), List.of())) {
      Map<String, @Nullable String> row = new HashMap<>(part);
      row.put("column_name", column.get("column_name"));
      row.put("is_descending", "DESC".equals(column.get("ordering_specification")) ? "YES" : "NO");
      rows.add(row);
    }
    return rows;
  }

  private static Map<String, @Nullable String> part(
      Map<String, @Nullable String> row, String kind, String name) {
    Map<String, @Nullable String> part = new HashMap<>();
    part.put("schema_name", row.get("table_schema"));
    part.put("table_name", row.get("table_name"));
    part.put("part_kind", kind);
    part.put("part_name", name);
    return part;
  }

  private static List<String> constraint(Map<String, @Nullable String> row, String prefix) {
    return List.of(text(row, prefix + "constraint_schema"), text(row, prefix + "constraint_name"));
  }

  private static List<String> column(Map<String, @Nullable String> row) {
    return List.of(text(row, "table_schema"), text(row, "table_name"), text(row, "column_name"));
  }

  private static List<String> index(Map<String, @Nullable String> row) {
    return List.of(text(row, "index_schema"), text(row, "index_name"));
  }

  private static String text(Map<String, @Nullable String> row, String label) {
    return requireNonNull(row.get(label), label);
  }
}
