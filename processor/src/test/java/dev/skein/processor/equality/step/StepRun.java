package dev.skein.processor.equality.step;

import static java.util.Comparator.comparing;

import dev.skein.dialect.Dialect;
import dev.skein.dialect.Dialects;
import dev.skein.operation.Operation;
import dev.skein.processor.equality.Allowed;
import dev.skein.processor.equality.HibernateSchema;
import dev.skein.processor.equality.step.Step.Remark;
import dev.skein.testsupport.TestDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.tool.schema.spi.SchemaManagementException;

/** All steps in one database, there and back, and what went wrong at which of them. */
final class StepRun {

  private final Map<Step, List<String>> failures = new LinkedHashMap<>();
  private final TestDatabase database;
  private final Dialect dialect;
  private final List<Step> all;
  private List<Prepared> going;

  StepRun(TestDatabase database, List<Prepared> prepared) {
    this.database = database;
    this.dialect = Dialects.of(database.kind());
    this.all = prepared.stream().map(Prepared::step).toList();
    this.going = prepared;
  }

  /** What went wrong so far, by step; one that failed is not taken any further. */
  Map<Step, List<String>> failures() {
    return failures;
  }

  void fail(Step step, Throwable reason) {
    fail(step, told(reason));
  }

  private void fail(Step step, String reason) {
    failures.computeIfAbsent(step, failed -> new ArrayList<>()).add(reason);
  }

  /** Creates the schemas before, and puts rows into them. */
  void create() {
    each(
        prepared -> {
          execute(prepared.create());
          if (!prepared.step().has(Remark.WITHOUT_ROWS)) {
            execute(SampleRows.of(prepared.before(), prepared.create()));
          }
        });
  }

  void upgrade() {
    each(
        prepared -> {
          KeptRows kept = KeptRows.of(prepared);
          List<String> before = kept.before(database);
          execute(prepared.upgrade());
          requireSame("rows after the upgrade", kept.after(database), before);
        });
  }

  void downgrade() {
    each(
        prepared -> {
          KeptRows kept = KeptRows.of(prepared);
          if (prepared.step().has(Remark.BACK_WITHOUT_ROWS)) {
            prepared.after().tables().stream()
                .sorted(comparing(table -> table.foreignKeys().isEmpty()))
                .forEach(table -> empty(table.name()));
          }
          List<String> before = kept.after(database);
          execute(prepared.downgrade());
          requireSame("rows after the downgrade", kept.before(database), before);
        });
  }

  void drop() {
    each(prepared -> execute(prepared.drop()));
  }

  /** Compares the tables of each step with those that Hibernate created. */
  void compare(String when, HibernateSchema hibernate) {
    try (TestDatabase expected = TestDatabase.fresh(database.kind())) {
      create(expected, hibernate);
      List<String> differences =
          database.catalogue().difference(expected.catalogue(), Allowed.facts(database.kind()));
      // Of a step that failed before there is no more to tell.
      differences.stream()
          .filter(difference -> all.stream().noneMatch(step -> step.owns(difference)))
          .forEach(
              difference -> {
                throw new AssertionError(when + ", in no step's name: " + difference);
              });
      for (Prepared prepared : going) {
        differences.stream()
            .filter(prepared.step()::owns)
            .forEach(difference -> fail(prepared.step(), when + ": " + difference));
      }
      keepGoing();
    }
  }

  private void create(TestDatabase expected, HibernateSchema hibernate) {
    try {
      hibernate.create(expected);
    } catch (SchemaManagementException e) {
      List<Step> guilty = all.stream().filter(step -> step.owns(e.getMessage())).toList();
      throw new AssertionError("Hibernate cannot create " + guilty, e);
    }
  }

  private interface Part {
    void of(Prepared prepared);
  }

  private void each(Part part) {
    for (Prepared prepared : going) {
      try {
        part.of(prepared);
      } catch (AssertionError | RuntimeException e) {
        fail(prepared.step(), e);
      }
    }
    keepGoing();
  }

  private void keepGoing() {
    going = going.stream().filter(prepared -> !failures.containsKey(prepared.step())).toList();
  }

  private void execute(List<Operation> operations) {
    database.execute(dialect.render(operations));
  }

  private void empty(String table) {
    database.execute("delete from " + KeptRows.quoted(database, table));
  }

  private static void requireSame(String what, List<String> rows, List<String> before) {
    if (!rows.equals(before)) {
      throw new AssertionError(what + ": " + rows + ", before " + before);
    }
  }

  private static String told(Throwable reason) {
    return reason.getCause() == null
        ? String.valueOf(reason.getMessage())
        : reason.getMessage() + ": " + reason.getCause().getMessage();
  }
}
