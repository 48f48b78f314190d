package dev.skein.processor.equality.step;

import com.google.testing.compile.JavaFileObjects;
import dev.skein.processor.equality.Models;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.problem.Problem;
import java.util.List;
import java.util.function.Function;

/** All steps before, or all steps after: compiled at once, as models and as classes. */
final class Side {

  private final Models models;

  private Side(Models models) {
    this.models = models;
  }

  static Side of(List<Step> steps, Function<Step, String> classes) {
    return new Side(
        Models.of(
            steps.stream()
                .map(
                    step ->
                        JavaFileObjects.forSourceString(
                            step.packageName() + ".Classes", step.source(classes.apply(step))))
                .toList()));
  }

  /** The entities of one step. */
  List<EntityModel> entities(Step step) {
    return models.entities().stream().filter(entity -> isOf(step, entity.className())).toList();
  }

  /** The classes of some steps. */
  List<Class<?>> classes(List<Step> steps) {
    return steps.stream()
        .flatMap(step -> entities(step).stream())
        .<Class<?>>map(models::classOf)
        .toList();
  }

  /** What is wrong with one step. */
  List<String> errors(Step step) {
    return models.problems().all().stream()
        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
        .filter(problem -> problem.place() == null || isOf(step, problem.place().className()))
        .map(problem -> problem.message().toString())
        .toList();
  }

  private static boolean isOf(Step step, String className) {
    return className.startsWith(step.packageName() + ".");
  }
}
