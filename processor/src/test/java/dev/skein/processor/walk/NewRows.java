package dev.skein.processor.walk;

import dev.skein.operation.InsertRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a user of the model adds.
 *
 * @param entity whose rows
 * @param values the value of each member by its number, by the key of the row
 */
record NewRows(Entity entity, Map<Integer, Map<Integer, String>> values) {

  static NewRows of(Entity entity, int count, Model model, Data data) {
    Map<Integer, Map<Integer, String>> values = new TreeMap<>();
    int last = data.rows(entity).keySet().stream().mapToInt(key -> key).max().orElse(0);
    for (int key = last + 1; key <= last + count; key++) {
      Map<Integer, String> row = new TreeMap<>();
      for (Field field : entity.fields()) {
        row.put(field.id(), value(field, key, model, data));
      }
      values.put(key, row);
    }
    return new NewRows(entity, values);
  }

  private static String value(Field field, int key, Model model, Data data) {
    if (!field.isMandatory() && key % 3 == 2) {
      return field.type().hasColumn() ? Data.NULL : "";
    }
    if (!field.type().is(Kind.TO_ONE)) {
      return field.type().sample(field.id(), key);
    }
    List<Integer> targets =
        new ArrayList<>(data.rows(model.entity(field.type().target())).keySet());
    return targets.isEmpty() ? Data.NULL : String.valueOf(targets.get(key % targets.size()));
  }

  /** The rows of the entity's table, and those of its collections. */
  List<InsertRows> inserts(Model model) {
    List<InsertRows> inserts = new ArrayList<>();
    inserts.add(insert(model));
    for (Field field : entity.collections()) {
      List<List<@Nullable Object>> rows = new ArrayList<>();
      values.forEach(
          (key, row) -> {
            for (String text : String.valueOf(row.get(field.id())).split(",", -1)) {
              if (!text.isEmpty()) {
                rows.add(List.of((long) key, text));
              }
            }
          });
      inserts.add(
          new InsertRows(
              model.place(entity, field), List.of(model.owner(entity), field.name()), rows));
    }
    return inserts;
  }

  private InsertRows insert(Model model) {
    List<String> columns = new ArrayList<>();
    columns.add(model.column(entity.key()));
    entity.columns().forEach(field -> columns.add(model.column(field)));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    values.forEach(
        (key, row) -> {
          List<@Nullable Object> written = new ArrayList<>();
          written.add((long) key);
          for (Field field : entity.columns()) {
            String value = String.valueOf(row.get(field.id()));
            written.add(
                value.equals(Data.NULL) ? null : field.type().kind().written(value, field.type()));
          }
          rows.add(Collections.unmodifiableList(written));
        });
    return new InsertRows(entity.tableName(), columns, rows);
  }
}
