package dev.skein.processor.diff;

import dev.skein.operation.Operation;
import dev.skein.processor.model.Intent;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.model.Intent.TableIntent;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problem;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.Column;
import dev.skein.schema.NamedList;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Schema;
import dev.skein.schema.Sequence;
import dev.skein.schema.Table;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.TableOrigin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a program's entities lead to, said table by table. */
record Entities(List<Entity> entities, List<Sequence> sequences) {

  static Entities none() {
    return new Entities(List.of(), List.of());
  }

  static Entities of(Entity... entities) {
    return new Entities(List.of(entities), List.of());
  }

  Entities with(Sequence... more) {
    return new Entities(entities, List.of(more));
  }

  static Entity entity(String className, Table table) {
    Map<String, String> members = new HashMap<>();
    table.columns().forEach(column -> members.put(column.name(), column.name()));
    return new Entity(
        "com.acme." + className, null, table, members, Map.of(), null, Set.of(), Map.of());
  }

  Differences since(Entities before) {
    return since(before, DataLoss.WARN);
  }

  Differences since(Entities before, DataLoss dataLoss) {
    Problems problems = new Problems();
    List<Operation> operations =
        Differ.diff(before.snapshot(), snapshot(), intent(), dataLoss, problems);
    return new Differences(operations, problems.all());
  }

  private Snapshot snapshot() {
    Map<String, TableOrigin> origins = new HashMap<>();
    entities.forEach(entity -> origins.put(entity.table().name(), entity.origin()));
    return new Snapshot(
        new Schema(
            NamedList.of(entities.stream().map(Entity::table).toList()), NamedList.of(sequences)),
        origins);
  }

  private Intent intent() {
    Map<String, TableIntent> tables = new HashMap<>();
    entities.forEach(entity -> tables.put(entity.table().name(), entity.intent()));
    return new Intent(tables);
  }

  /** What is found, in a form that is easily compared. */
  record Differences(List<Operation> operations, List<Problem> problems) {

    /** Each problem as it is shown: how grave, where, what. */
    List<String> said() {
      return problems.stream()
          .map(
              problem ->
                  problem.severity() + " " + shown(problem.place()) + ": " + problem.message())
          .toList();
    }

    private static String shown(@Nullable Place place) {
      if (place == null) {
        return "-";
      }
      String annotation = place.annotation();
      return place.className()
          + (place.member() == null ? "" : "." + place.member())
          + (annotation == null
              ? ""
              : " @" + annotation.substring(annotation.lastIndexOf('.') + 1));
    }
  }

  /** A table and what its class says. */
  record Entity(
      String className,
      @Nullable String member,
      Table table,
      Map<String, String> members,
      Map<String, List<String>> enums,
      @Nullable String renamedFrom,
      Set<String> dropped,
      Map<String, ColumnIntent> columns) {

    /** The join table of a member. */
    Entity joining(String newMember) {
      return new Entity(className, newMember, table, members, enums, renamedFrom, dropped, columns);
    }

    Entity member(String column, String newMember) {
      Map<String, String> changed = new HashMap<>(members);
      changed.put(column, newMember);
      return new Entity(className, member, table, changed, enums, renamedFrom, dropped, columns);
    }

    Entity constants(String column, String... constants) {
      Map<String, List<String>> changed = new HashMap<>(enums);
      changed.put(column, List.of(constants));
      return new Entity(className, member, table, members, changed, renamedFrom, dropped, columns);
    }

    Entity renamedFrom(String old) {
      return new Entity(className, member, table, members, enums, old, dropped, columns);
    }

    Entity dropped(String... names) {
      return new Entity(
          className, member, table, members, enums, renamedFrom, Set.of(names), columns);
    }

    Entity renamedFrom(String column, String old) {
      return said(column, new ColumnIntent(old, null, null, place(column)));
    }

    Entity backfill(String column, String sql) {
      return said(column, new ColumnIntent(null, sql, "0", place(column)));
    }

    Entity initial(String column, String sql) {
      return said(column, new ColumnIntent(null, null, sql, place(column)));
    }

    private Entity said(String column, ColumnIntent intent) {
      Map<String, ColumnIntent> changed = new HashMap<>(columns);
      changed.put(column, intent);
      return new Entity(className, member, table, members, enums, renamedFrom, dropped, changed);
    }

    private Place place(String column) {
      return Place.ofMember(className, members.getOrDefault(column, column));
    }

    private TableOrigin origin() {
      return new TableOrigin(className, member, members, enums);
    }

    private TableIntent intent() {
      Map<String, ColumnIntent> all = new HashMap<>();
      for (Column column : table.columns()) {
        all.put(column.name(), new ColumnIntent(null, null, null, place(column.name())));
      }
      all.putAll(columns);
      return new TableIntent(renamedFrom, dropped, all, Place.ofClass(className));
    }
  }

  /** A table of these columns whose first is its key. */
  static Table table(String name, Column... columns) {
    List<Column> all = new ArrayList<>(Arrays.asList(columns));
    return Table.named(name)
        .columns(none -> NamedList.of(all))
        .withPrimaryKey(new PrimaryKey("pk_" + name, List.of(all.get(0).name())));
  }
}
