package dev.skein.processor.equality.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import dev.skein.processor.equality.HibernateSchema;
import dev.skein.processor.equality.Pace;
import dev.skein.processor.equality.step.Step.Remark;
import dev.skein.testsupport.TestDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From each mapping to a neighbour: upgraded equals created, downgraded equals the former, on each
 * kind of database and with both kinds of names. {@code -Dskein.step=text} takes the steps alone
 * whose names contain a text.
 */
class StepTest {

  private static final List<Step> STEPS = Steps.all();
  private static final Side BEFORE = Side.of(STEPS, Step::before);
  private static final Side AFTER = Side.of(STEPS, Step::after);
  private static final Map<Boolean, Preparation> PREPARED = new HashMap<>();

  static Stream<Arguments> usualWays() {
    return ways(true);
  }

  static Stream<Arguments> otherWays() {
    return ways(false);
  }

  private static Stream<Arguments> ways(boolean usual) {
    return Steps.KINDS.stream()
        .flatMap(
            kind ->
                Stream.of(false, true)
                    .filter(spring -> Pace.isUsual(kind, spring) == usual)
                    .map(spring -> Arguments.of(kind, spring)));
  }

  @ParameterizedTest(name = "{0}, names of Spring: {1}")
  @MethodSource("usualWays")
  void upgradedIsCreatedAndDowngradedIsTheFormer(Database kind, boolean spring) {
    thereAndBack(kind, spring);
  }

  @ParameterizedTest(name = "{0}, names of Spring: {1}", allowZeroInvocations = true)
  @MethodSource("otherWays")
  @Tag("long")
  void upgradedIsCreatedAndDowngradedIsTheFormerInOtherWays(Database kind, boolean spring) {
    thereAndBack(kind, spring);
  }

  private static void thereAndBack(Database kind, boolean spring) {
    Preparation preparation = PREPARED.computeIfAbsent(spring, Preparation::of);
    Map<Step, List<String>> failures = new LinkedHashMap<>(preparation.failures());
    failures.keySet().removeIf(step -> !step.suits(kind));
    List<Prepared> prepared =
        preparation.prepared().stream().filter(ready -> ready.step().suits(kind)).toList();
    failures.putAll(run(kind, spring, prepared));
    System.out.printf(
        "%s, %s names: %d steps there and back%n",
        kind.displayName(),
        spring ? "Spring's" : "the specification's",
        prepared.stream().filter(ready -> !failures.containsKey(ready.step())).count());
    List<String> told = new ArrayList<>();
    failures.forEach(
        (step, reasons) -> {
          if (step.has(Remark.GAP)) {
            System.out.println("Known gap: " + step + ": " + reasons);
          } else {
            told.add(step + ":\n    " + String.join("\n    ", reasons));
          }
        });
    assertThat(told).as("steps that fail").isEmpty();
    assertThat(prepared)
        .extracting(Prepared::step)
        .filteredOn(step -> step.has(Remark.GAP))
        .as("gaps that are closed, or not told by the compile")
        .isEmpty();
  }

  private static Map<Step, List<String>> run(Database kind, boolean spring, List<Prepared> ready) {
    List<Step> steps = ready.stream().map(Prepared::step).toList();
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      // It makes no difference to names whether SQLite enforces foreign keys: each way once.
      StepRun run = new StepRun(database, ready, spring);
      run.create();
      run.upgrade();
      run.compare(
          "upgraded vs created",
          Prepared::after,
          new HibernateSchema(AFTER.classes(steps), spring));
      run.downgrade();
      run.compare(
          "downgraded vs former",
          Prepared::before,
          new HibernateSchema(BEFORE.classes(steps), spring));
      run.drop();
      return run.failures();
    }
  }

  private record Preparation(List<Prepared> prepared, Map<Step, List<String>> failures) {

    static Preparation of(boolean spring) {
      Map<Step, List<String>> failures = new LinkedHashMap<>();
      List<Prepared> prepared =
          Prepared.all(
              STEPS,
              BEFORE,
              AFTER,
              spring,
              (step, reason) -> failures.put(step, List.of(String.valueOf(reason.getMessage()))));
      return new Preparation(prepared, failures);
    }
  }
}
