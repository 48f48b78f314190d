package dev.skein.sample.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.Skein;
import dev.skein.operation.Database;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The guide's steps on one real database, with rows in the tables at every step. */
final class DatabaseReplay implements AutoCloseable {

  private final TestDatabase database;
  private final List<Evolution.Done> steps;
  private final List<Catalogue> catalogues = new ArrayList<>();

  DatabaseReplay(Database kind, Evolution evolution) {
    this.database = TestDatabase.fresh(kind);
    this.steps = evolution.steps();
  }

  /** Applies each step in turn; after each the database is what Hibernate would have made. */
  void upgradeStepByStep() {
    catalogues.add(database.catalogue());
    for (int step = 1; step <= steps.size(); step++) {
      at(step, Skein::upgrade);
      equalsHibernate(step);
      putRowsInto(step);
      catalogues.add(database.catalogue());
    }
    rowsAreAllThere();
  }

  /**
   * Takes each step back in turn; after each the database is what it was before it, save that a
   * column brought back stands last.
   */
  void downgradeStepByStep() {
    for (int step = steps.size(); step >= 1; step--) {
      at(steps.size(), skein -> skein.downgrade("-1"));
      assertThat(
              database
                  .catalogue()
                  .difference(catalogues.get(step - 1), Catalogue.Ignore.COLUMN_ORDER))
          .describedAs("%s after taking back step %d", database.kind(), step)
          .isEmpty();
    }
    assertThat(database.catalogue().isEmpty()).isTrue();
  }

  void upgradeToHead() {
    at(steps.size(), Skein::upgrade);
    equalsHibernate(steps.size());
  }

  private void at(int step, Consumer<Skein> action) {
    try (IsolatedClasses program = new IsolatedClasses(steps.get(step - 1).classes())) {
      action.accept(Skein.with(flyway(program)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FluentConfiguration flyway(IsolatedClasses program) {
    return Flyway.configure(program)
        .dataSource(database.url(), database.user(), database.password());
  }

  private void equalsHibernate(int step) {
    List<String> entities = Step.entitiesAfter(step);
    try (IsolatedClasses program = new IsolatedClasses(steps.get(step - 1).classes());
        TestDatabase created = TestDatabase.fresh(database.kind())) {
      HibernateDatabase.create(created, program, entities);
      assertThat(database.catalogue().difference(created.catalogue(), Catalogue.AS_HIBERNATE))
          .describedAs("%s after step %d", database.kind(), step)
          .isEmpty();
      HibernateDatabase.validate(database, program, entities);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void putRowsInto(int step) {
    switch (step) {
      case 1 ->
          database.execute(
              "insert into examples (id, name, description) values ('e1', 'First', 'one')",
              "insert into examples (id, name, description) values ('e2', 'Second', null)");
      case 2 -> database.execute("insert into categories (id, name) values ('c1', 'Tutorial')");
      case 3 ->
          database.execute("insert into examples (id, name, priority) values ('e3', 'Third', 7)");
      case 4 -> database.execute("update examples set category_id = 'c1' where id = 'e1'");
      case 5 ->
          database.execute(
              "insert into tags (id, name) values ('t1', 'java')",
              "insert into example_tags (example_id, tag_id) values ('e1', 't1')");
      default -> {
        // The last two steps work on the rows that are there.
      }
    }
  }

  private void rowsAreAllThere() {
    assertThat(
            database.query(
                "select e.id, e.priority, c.name from examples e"
                    + " join categories c on c.id = e.category_id order by e.id"))
        .containsExactly(
            List.of("e1", 0, "Tutorial"), List.of("e2", 0, "General"), List.of("e3", 7, "General"));
    assertThat(database.query("select example_id, tag_id from example_tags"))
        .containsExactly(List.of("e1", "t1"));
  }

  @Override
  public void close() {
    database.close();
  }
}
