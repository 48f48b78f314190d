package dev.skein.processor.equality.step;

import static java.util.Comparator.comparing;

import dev.skein.dialect.Dialects;
import dev.skein.execution.Direction;
import dev.skein.execution.Runner;
import dev.skein.execution.Work;
import dev.skein.operation.Database;
import dev.skein.operation.Operation;
import dev.skein.processor.equality.Allowed;
import dev.skein.processor.equality.HibernateSchema;
import dev.skein.processor.equality.NoDrift;
import dev.skein.processor.equality.step.Step.Remark;
import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.TestDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.tool.schema.spi.SchemaManagementException;

/** All steps in one database, there and back, and what went wrong at which of them. */
final class StepRun {

  private final Map<Step, List<String>> failures = new LinkedHashMap<>();
  private final TestDatabase database;
  private final boolean enforcesForeignKeys;
  private final List<Prepared> all;
  private List<Prepared> going;

  /**
   * A run that has not begun.
   *
   * @param enforcesForeignKeys whether SQLite refuses rows that point to nothing, which a
   *     connection may choose
   */
  StepRun(TestDatabase database, List<Prepared> prepared, boolean enforcesForeignKeys) {
    this.database = database;
    this.enforcesForeignKeys = enforcesForeignKeys;
    this.all = List.copyOf(prepared);
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
          up(prepared.create());
          if (!prepared.step().has(Remark.WITHOUT_ROWS)) {
            up(SampleRows.of(prepared.before(), prepared.create()));
          }
        });
  }

  void upgrade() {
    each(
        prepared -> {
          KeptRows kept = KeptRows.of(prepared);
          List<String> before = kept.before(database);
          up(prepared.upgrade());
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
          down(prepared.downgrade());
          requireSame("rows after the downgrade", kept.before(database), before);
        });
  }

  void drop() {
    each(prepared -> down(prepared.drop()));
  }

  /** Compares the tables of each step with those that Hibernate created. */
  void compare(String when, Function<Prepared, Schema> model, HibernateSchema hibernate) {
    try (TestDatabase expected = TestDatabase.fresh(database.kind())) {
      create(expected, hibernate);
      List<Table> tables =
          all.stream().flatMap(prepared -> model.apply(prepared).tables().stream()).toList();
      Catalogue standard = HibernateSchema.standard(expected, tables);
      List<String> differences =
          database.catalogue().difference(standard, Allowed.facts(database.kind()));
      // Of a step that failed before there is no more to tell.
      differences.stream()
          .filter(difference -> all.stream().noneMatch(each -> each.step().owns(difference)))
          .forEach(
              difference -> {
                throw new AssertionError(when + ", in no step's name: " + difference);
              });
      List<String> drift =
          NoDrift.in(database, NoDrift.together(going.stream().map(model).toList()));
      for (Prepared prepared : going) {
        drift.stream()
            .filter(prepared.step()::owns)
            .forEach(sentence -> fail(prepared.step(), when + ": drift: " + sentence));
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
      List<Step> guilty =
          all.stream().map(Prepared::step).filter(step -> step.owns(e.getMessage())).toList();
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

  private void up(List<Operation> operations) {
    run(new Work("Step", Direction.UPGRADE, operations));
  }

  private void down(List<Operation> operations) {
    run(new Work("Step", Direction.DOWNGRADE, operations));
  }

  /** As Flyway does: in a transaction where that takes back what changed the schema. */
  private void run(Work work) {
    database.use(
        connection -> {
          if (database.kind() == Database.SQLITE && enforcesForeignKeys) {
            connection.createStatement().execute("pragma foreign_keys = on");
          }
          boolean transactional = Dialects.of(database.kind()).hasTransactionalDdl();
          connection.setAutoCommit(!transactional);
          Runner.run(work, connection, database.kind());
          connection.setAutoCommit(true); // which commits
          return work;
        });
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
