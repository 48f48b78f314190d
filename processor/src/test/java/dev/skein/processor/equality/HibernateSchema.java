package dev.skein.processor.equality;

import dev.skein.operation.Database;
import dev.skein.schema.Table;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.SqliteStandard;
import dev.skein.testsupport.TestDatabase;
import jakarta.persistence.Converter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hibernate.Version;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.schema.spi.SchemaManagementException;

/** What Hibernate makes of entities. */
public final class HibernateSchema {

  /** Kept, or the level would be forgotten with it. */
  private static final Logger LOG = Logger.getLogger("org.hibernate");

  static {
    LOG.setLevel(Level.SEVERE);
  }

  /** Whether it is 6.6, which is loaded beside the Hibernate of the class path. */
  private static final boolean OLD = Version.getVersionString().startsWith("6.");

  /** Where a name between quotes is another than the one without. */
  private static final Set<Database> FOLDING = EnumSet.of(Database.H2, Database.POSTGRESQL);

  private final Collection<Class<?>> entities;
  private final boolean spring;

  /**
   * The schema of some entities.
   *
   * @param entities the classes
   * @param spring whether names are Spring Boot's rather than the specification's
   */
  public HibernateSchema(Collection<Class<?>> entities, boolean spring) {
    this.entities = entities;
    this.spring = spring;
  }

  /** Lets Hibernate create the schema; a statement that fails is an error. */
  public void create(TestDatabase database) {
    manage(database, "create");
  }

  /** What a database has to hold in which Hibernate created the schema of a model's tables. */
  public static Catalogue standard(TestDatabase created, Collection<Table> model) {
    return created.kind() == Database.SQLITE
        ? SqliteStandard.of(model, created.catalogue())
        : created.catalogue();
  }

  /**
   * Lets Hibernate validate a schema.
   *
   * @throws SchemaManagementException if it is not what Hibernate expects
   */
  public void validate(TestDatabase database) {
    manage(database, "validate");
  }

  private void manage(TestDatabase database, String action) {
    Map<String, Object> settings = settings(database, action);
    StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder(classLoading()).applySettings(settings).build();
    try {
      // Only a session factory knows which generators make a column NOT NULL.
      metadata(registry).buildSessionFactory().close();
    } finally {
      StandardServiceRegistryBuilder.destroy(registry);
    }
  }

  /** Entities that were compiled in memory are nowhere else. */
  private BootstrapServiceRegistry classLoading() {
    BootstrapServiceRegistryBuilder builder = new BootstrapServiceRegistryBuilder();
    if (OLD) {
      return builder
          .applyClassLoaderService(new OwnServices(HibernateSchema.class.getClassLoader()))
          .build();
    }
    entities.stream().map(Class::getClassLoader).distinct().forEach(builder::applyClassLoader);
    return builder.build();
  }

  private Metadata metadata(StandardServiceRegistry registry) {
    MetadataSources sources = new MetadataSources(registry);
    entities.forEach(sources::addAnnotatedClass);
    entities.stream().flatMap(HibernateSchema::converters).forEach(sources::addAnnotatedClass);
    return sources.buildMetadata();
  }

  /** The converters that stand beside an entity, of which an application would tell Hibernate. */
  static Stream<Class<?>> converters(Class<?> entity) {
    return Stream.ofNullable(entity.getDeclaringClass())
        .flatMap(around -> Stream.of(around.getDeclaredClasses()))
        .filter(beside -> beside.isAnnotationPresent(Converter.class));
  }

  private Map<String, Object> settings(TestDatabase database, String action) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("hibernate.connection.datasource", database.dataSource());
    settings.put("jakarta.persistence.schema-generation.database.action", action);
    settings.put("jakarta.persistence.create-database-schemas", true);
    settings.put("hibernate.hbm2ddl.halt_on_error", true);
    if (database.kind() == Database.SQLITE) {
      settings.put("hibernate.dialect", SqliteOfHibernate.class);
      // The driver's query of all tables at once is too long for SQLite.
      settings.put("hibernate.hbm2ddl.jdbc_metadata_extraction_strategy", "individually");
    }
    if (OLD && FOLDING.contains(database.kind())) {
      settings.put("hibernate.physical_naming_strategy", new UnquotedDollar());
    }
    if (spring) {
      settings.put("hibernate.physical_naming_strategy", PhysicalNamingStrategySnakeCaseImpl.class);
      settings.put("hibernate.implicit_naming_strategy", SpringImplicitNaming.class);
    }
    return settings;
  }
}
