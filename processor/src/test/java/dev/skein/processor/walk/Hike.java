package dev.skein.processor.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.dialect.Dialects;
import dev.skein.execution.Direction;
import dev.skein.execution.Runner;
import dev.skein.execution.Work;
import dev.skein.migration.Recording;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Operation;
import dev.skein.processor.diff.DataLoss;
import dev.skein.processor.diff.Differ;
import dev.skein.processor.model.Intent;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.walk.Leg.Way;
import dev.skein.snapshot.Snapshot;
import dev.skein.testsupport.Catalogue.Ignore;
import dev.skein.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A walk in one database. */
final class Hike {

  private final TestDatabase database;
  private final Harm harm;

  /**
   * A walk that has not begun.
   *
   * @param harm what its migrations do wrong: nothing, save to see that it shows
   */
  Hike(TestDatabase database, Harm harm) {
    this.database = database;
    this.harm = harm;
  }

  /** Goes all legs; each so many of them the schema is held against one made from nothing. */
  void go(List<Leg> legs, int pace) {
    for (int i = 0; i < legs.size(); i++) {
      go(legs.get(i));
      if ((i + 1) % pace == 0 || i + 1 == legs.size()) {
        compare(legs.get(i));
      }
    }
  }

  /** Goes a leg, and looks at what is there then. */
  private void go(Leg leg) {
    try {
      switch (leg.way()) {
        case UP -> leg.migration().ifPresent(each -> up(each, leg.snapshot()));
        case DOWN -> leg.migration().ifPresent(this::down);
        case INSERT -> run("Rows", Direction.UPGRADE, List.copyOf(leg.rows()));
      }
      assertThat(leg.data().difference(found(leg.model()), leg.model())).as("rows").isEmpty();
    } catch (AssertionError | RuntimeException e) {
      String cause = e.getCause() == null ? "" : ": " + e.getCause().getMessage();
      throw new AssertionError(
          "On %s, %s: %s%s\n%s"
              .formatted(
                  database,
                  leg.told(),
                  e.getMessage(),
                  cause,
                  leg.migration().map(each -> recorded(each, leg.way())).orElse("")),
          e);
    }
  }

  private static String recorded(SkeinMigration migration, Way way) {
    return Recording.of(way == Way.UP ? migration::upgrade : migration::downgrade).stream()
        .map(String::valueOf)
        .reduce("", (all, one) -> all + one + "\n");
  }

  /** Compares what is there with what a database has that is made from nothing. */
  private void compare(Leg leg) {
    try (TestDatabase fresh = TestDatabase.fresh(database.kind())) {
      new Hike(fresh, Harm.NONE).run("Nothing", Direction.UPGRADE, fromNothing(leg.snapshot()));
      assertThat(database.catalogue().difference(fresh.catalogue(), Ignore.COLUMN_ORDER))
          .as("On %s, %s: the schema, and that from nothing", database, leg.told())
          .isEmpty();
    }
  }

  private static List<Operation> fromNothing(Snapshot snapshot) {
    return Differ.diff(Snapshot.empty(), snapshot, Intent.none(), DataLoss.ALLOW, new Problems());
  }

  private void up(SkeinMigration migration, Snapshot after) {
    run(
        migration.getClass().getName(),
        Direction.UPGRADE,
        harm.done(Recording.of(migration::upgrade), after.schema()));
  }

  private void down(SkeinMigration migration) {
    run(migration.getClass().getName(), Direction.DOWNGRADE, Recording.of(migration::downgrade));
  }

  /** As Flyway does: in a transaction where that takes back what changed the schema. */
  private void run(String name, Direction direction, List<Operation> operations) {
    boolean transactional = Dialects.of(database.kind()).hasTransactionalDdl();
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(!transactional);
      Runner.run(new Work(name, direction, operations), connection, database.kind());
      if (transactional) {
        connection.commit();
      }
    } catch (SQLException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** A statement. */
  static Operation sql(String statement) {
    return Recording.of(op -> op.execute(statement)).get(0);
  }

  private Data found(Model model) {
    Map<Integer, Map<Integer, Map<Integer, String>>> tables = new TreeMap<>();
    model.entities().forEach(entity -> tables.put(entity.id(), rows(model, entity)));
    return new Data(tables);
  }

  private Map<Integer, Map<Integer, String>> rows(Model model, Entity entity) {
    List<String> columns = new ArrayList<>();
    columns.add(model.column(entity.key()));
    entity.columns().forEach(field -> columns.add(model.column(field)));
    String query = "select " + String.join(", ", columns) + " from " + entity.tableName();
    Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
    for (List<?> found : database.query(query)) {
      Map<Integer, String> row = new TreeMap<>();
      entity.collections().forEach(field -> row.put(field.id(), ""));
      for (int i = 0; i < entity.columns().size(); i++) {
        Field field = entity.columns().get(i);
        Object value = found.get(i + 1);
        row.put(
            field.id(), value == null ? Data.NULL : field.type().kind().read(value, field.type()));
      }
      rows.put(Integer.valueOf(String.valueOf(found.get(0))), row);
    }
    entity.collections().forEach(field -> addTexts(model, entity, field, rows));
    return rows;
  }

  private void addTexts(
      Model model, Entity entity, Field field, Map<Integer, Map<Integer, String>> rows) {
    String owner = model.owner(entity);
    String query =
        "select %s, %s from %s order by %s, %s"
            .formatted(owner, field.name(), model.place(entity, field), owner, field.name());
    for (List<?> found : database.query(query)) {
      String text = String.valueOf(found.get(1));
      rows.get(Integer.valueOf(String.valueOf(found.get(0))))
          .merge(field.id(), text, (all, one) -> all.isEmpty() ? one : all + "," + one);
    }
  }
}
