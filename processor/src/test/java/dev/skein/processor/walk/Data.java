package dev.skein.processor.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rows that a person expects: of each entity by its number, of each row by its key, of each
 * member by its number, the value as a text.
 *
 * @param tables the rows
 */
record Data(Map<Integer, Map<Integer, Map<Integer, String>>> tables) {

  static final String NULL = "<null>";

  /** A value that nobody can expect: one that came back after it was lost. */
  static final String ANY = "<any>";

  /** In front of the number of a member whose value is the value. */
  static final String COPY = "<copy>";

  static Data empty() {
    return new Data(Map.of());
  }

  Map<Integer, Map<Integer, String>> rows(Entity entity) {
    return tables.getOrDefault(entity.id(), Map.of());
  }

  /** The values of a member in all rows. */
  List<String> values(Entity entity, Field field) {
    return rows(entity).values().stream().map(row -> row.get(field.id())).toList();
  }

  boolean isDistinct(Entity entity, Field field) {
    List<String> values = values(entity, field);
    return !values.contains(NULL) && isDistinct(values);
  }

  private static boolean isDistinct(Collection<String> values) {
    return new HashSet<>(values).size() == values.size();
  }

  /** With rows of an entity that are new. */
  Data plus(Entity entity, Map<Integer, Map<Integer, String>> added) {
    Map<Integer, Map<Integer, String>> rows = new TreeMap<>(rows(entity));
    rows.putAll(added);
    Map<Integer, Map<Integer, Map<Integer, String>>> all = new TreeMap<>(tables);
    all.put(entity.id(), rows);
    return new Data(all);
  }

  /** The rows after an upgrade from one model to the next, or after its downgrade. */
  Data through(Model from, Model to, boolean upwards) {
    Map<Integer, Map<Integer, Map<Integer, String>>> all = new TreeMap<>();
    for (Entity entity : to.entities()) {
      if (from.has(entity.id())) {
        Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
        rows(entity)
            .forEach(
                (key, row) ->
                    rows.put(key, through(row, from.entity(entity.id()), entity, upwards)));
        all.put(entity.id(), rows);
      }
    }
    return new Data(all);
  }

  private static Map<Integer, String> through(
      Map<Integer, String> row, Entity from, Entity to, boolean upwards) {
    Map<Integer, String> values = new TreeMap<>();
    for (Field field : to.fields()) {
      String value = row.getOrDefault(field.id(), "");
      Field was = from.find(field.id()).orElse(null);
      if (was == null) {
        values.put(field.id(), upwards ? given(field, row) : ANY);
      } else if (value.equals(NULL)) {
        boolean replaced = field.isMandatory() && !was.isMandatory();
        values.put(field.id(), replaced ? (upwards ? given(field, row) : ANY) : NULL);
      } else {
        values.put(field.id(), value.equals(ANY) ? ANY : was.type().convert(value, field.type()));
      }
    }
    return values;
  }

  private static String given(Field field, Map<Integer, String> row) {
    return field.given().startsWith(COPY)
        ? row.getOrDefault(Integer.valueOf(field.given().substring(COPY.length())), ANY)
        : field.given();
  }

  /** What differs from the rows of a database. */
  List<String> difference(Data found, Model model) {
    List<String> lines = new ArrayList<>();
    for (Entity entity : model.entities()) {
      Map<Integer, Map<Integer, String>> expected = rows(entity);
      Map<Integer, Map<Integer, String>> actual = found.rows(entity);
      if (!expected.keySet().equals(actual.keySet())) {
        lines.add(entity + " has the rows " + actual.keySet() + ", not " + expected.keySet());
        continue;
      }
      for (Field field : entity.fields()) {
        Set<Integer> keys = expected.keySet();
        keys.stream()
            .filter(key -> !isAsExpected(expected.get(key), actual.get(key), field))
            .map(
                key ->
                    "%s.%s is %s in row %d, not %s"
                        .formatted(
                            entity,
                            field,
                            actual.get(key).get(field.id()),
                            key,
                            expected.get(key).get(field.id())))
            .forEach(lines::add);
      }
    }
    return lines;
  }

  private static boolean isAsExpected(
      Map<Integer, String> expected, Map<Integer, String> actual, Field field) {
    String value = expected.get(field.id());
    return ANY.equals(value) || String.valueOf(value).equals(actual.get(field.id()));
  }
}
