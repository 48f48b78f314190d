package dev.skein.processor.walk;

import dev.skein.migration.SkeinMigration;
import dev.skein.processor.walk.Edit.Outcome;
import dev.skein.processor.walk.Leg.Way;
import dev.skein.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A walk, before any database sees it: a model that changes step by step, each time compiled by
 * javac with Skein, and the rows that a person expects after each step.
 */
final class Trail {

  private static final int ENTITIES = 3;
  private static final int ROWS = 3;

  private final Project project;
  private final List<Stage> stages = new ArrayList<>();
  private final List<Leg> legs = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private Data data = Data.empty();
  private int edits;

  /** The stage that no downgrade goes below: rows came or cannot go back. */
  private int floor;

  /** A model with what led to it from the one before. */
  private record Stage(
      String told, Model model, Optional<SkeinMigration> migration, Snapshot snapshot) {}

  private Trail(Path folder) {
    this.project = new Project(folder);
  }

  /** What to do in a database on a course. */
  static Trail of(Course course, Path folder) {
    Trail trail = new Trail(folder);
    try {
      trail.start(course.start());
      for (int step : course.steps()) {
        trail.step(course.step(step));
      }
      return trail;
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("On the way " + course + ":\n" + trail + "\n" + e.getMessage(), e);
    }
  }

  List<Leg> legs() {
    return List.copyOf(legs);
  }

  Project project() {
    return project;
  }

  /** How many changes of the model were made or refused. */
  int edits() {
    return edits;
  }

  private Model model() {
    return stages.get(stages.size() - 1).model();
  }

  private void start(Draw draw) {
    Model model = new Model(List.of(), 1);
    for (int i = 0; i < ENTITIES; i++) {
      model = AddEdits.withEntity(model, draw);
    }
    stages.add(new Stage("nothing", new Model(List.of(), 1), Optional.empty(), Snapshot.empty()));
    take(Edit.of("start with " + model.entities(), model));
  }

  private void step(Draw draw) {
    if (draw.oneIn(6) && stages.size() - 1 > floor) {
      thereAndBack(draw.upTo(Math.min(5, stages.size() - 1 - floor)));
    } else if (draw.oneIn(12)) {
      insert(draw.one(model().entities()), 1);
    } else {
      Model settled = draw.chance() ? model().settled() : model();
      edits++;
      take(Edits.any(settled, data, draw));
    }
  }

  private void take(Edit edit) {
    told.add(edit.told());
    if (edit.is(Outcome.REFUSED)) {
      project.refuses(edit);
      told.set(told.size() - 1, edit.told() + ": refused");
      return;
    }
    Model before = model();
    Optional<SkeinMigration> migration = project.takes(edit);
    stages.add(new Stage(edit.told(), edit.after(), migration, project.snapshot()));
    data = data.through(before, edit.after(), true);
    add(Way.UP, stages.get(stages.size() - 1));
    if (edit.is(Outcome.ONE_WAY)) {
      floor = stages.size() - 1;
    }
    for (Entity entity : edit.after().entities()) {
      if (!before.has(entity.id())) {
        insert(entity, ROWS);
      }
    }
  }

  private void add(Way way, Stage stage) {
    Stage at = way == Way.UP ? stage : stages.get(stages.indexOf(stage) - 1);
    legs.add(
        new Leg(
            way + ": " + stage.told(),
            way,
            stage.migration(),
            List.of(),
            at.model(),
            data,
            at.snapshot()));
  }

  private void thereAndBack(int count) {
    told.add("take back " + count + " steps, and go them again");
    int last = stages.size() - 1;
    for (int i = last; i > last - count; i--) {
      data = data.through(stages.get(i).model(), stages.get(i - 1).model(), false);
      add(Way.DOWN, stages.get(i));
    }
    for (int i = last - count + 1; i <= last; i++) {
      data = data.through(stages.get(i - 1).model(), stages.get(i).model(), true);
      add(Way.UP, stages.get(i));
    }
  }

  private void insert(Entity entity, int count) {
    told.add("insert " + count + " rows of " + entity);
    NewRows rows = NewRows.of(entity, count, model(), data);
    data = data.plus(entity, rows.values());
    legs.add(
        new Leg(
            "insert into " + entity,
            Way.INSERT,
            Optional.empty(),
            rows.inserts(model()),
            model(),
            data,
            stages.get(stages.size() - 1).snapshot()));
    floor = stages.size() - 1;
  }

  /** Whether a further compile of the last model has nothing to write. */
  boolean isUpToDate() {
    return project.isUpToDate(model());
  }

  /** What was done, a step in a line. */
  @Override
  public String toString() {
    return String.join("\n", told);
  }
}
