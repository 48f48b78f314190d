package dev.skein.sample.replay;

import dev.skein.testsupport.TestDatabase;
import java.util.List;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.cfg.Configuration;

/** What Hibernate makes of entities. */
final class HibernateDatabase {

  private HibernateDatabase() {}

  /** Lets Hibernate create the tables of a program's entities. */
  static void create(TestDatabase database, IsolatedClasses program, List<String> entities) {
    start(database, program, entities, "create");
  }

  /** Lets Hibernate compare a database with a program's entities; it throws where they differ. */
  static void validate(TestDatabase database, IsolatedClasses program, List<String> entities) {
    start(database, program, entities, "validate");
  }

  private static void start(
      TestDatabase database, IsolatedClasses program, List<String> entities, String action) {
    // Before Hibernate's own class loader, which sees the sample's classes of the same names.
    BootstrapServiceRegistry classes =
        new BootstrapServiceRegistryBuilder().applyClassLoader(program).build();
    Configuration configuration =
        new Configuration(classes)
            .setJdbcUrl(database.url())
            .setCredentials(database.user(), database.password())
            .setProperty("hibernate.hbm2ddl.auto", action);
    entities.forEach(entity -> configuration.addAnnotatedClass(program.entity(entity)));
    configuration.buildSessionFactory().close();
  }
}
