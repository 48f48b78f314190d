package dev.skein;

import dev.skein.migration.SkeinMigration;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flywaydb.core.api.ClassProvider;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The migrations of Skein that Flyway would find with a configuration. Flyway itself tells of them
 * only with a connection at hand, and never hands them out.
 */
final class MigrationClasses {

  private MigrationClasses() {}

  /**
   * Finds the versioned ones.
   *
   * @param configuration Flyway's configuration
   * @return the migrations by version
   * @throws SkeinException if two have the same version, or a place cannot be read
   */
  static NavigableMap<MigrationVersion, SkeinMigration> find(Configuration configuration) {
    NavigableMap<MigrationVersion, SkeinMigration> found = new TreeMap<>();
    Stream.concat(given(configuration), resolved(configuration))
        .filter(migration -> migration.getVersion() != null)
        .forEach(migration -> put(found, migration));
    return found;
  }

  private static Stream<SkeinMigration> given(Configuration configuration) {
    return Arrays.stream(configuration.getJavaMigrations())
        .filter(SkeinMigration.class::isInstance)
        .map(SkeinMigration.class::cast);
  }

  private static Stream<SkeinMigration> resolved(Configuration configuration) {
    if (configuration.isSkipDefaultResolvers()) {
      return Stream.empty();
    }
    ClassProvider<JavaMigration> provider = configuration.getJavaMigrationClassProvider();
    Collection<? extends Class<?>> classes =
        provider == null
            ? new ClasspathScan(configuration.getClassLoader())
                .classes(configuration.getLocations())
            : provider.getClasses();
    return classes.stream().flatMap(type -> instance(type).stream());
  }

  // As Flyway, which passes over in silence what it cannot make an instance of.
  private static Optional<SkeinMigration> instance(Class<?> type) {
    if (!SkeinMigration.class.isAssignableFrom(type) || Modifier.isAbstract(type.getModifiers())) {
      return Optional.empty();
    }
    try {
      return Optional.of((SkeinMigration) type.getConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  private static void put(
      NavigableMap<MigrationVersion, SkeinMigration> found, SkeinMigration migration) {
    SkeinMigration other = found.put(migration.getVersion(), migration);
    if (other != null && other.getClass() != migration.getClass()) {
      throw new SkeinException(
          "SameVersion",
          "%s and %s have the same version. Give one of them a later one."
              .formatted(other.getClass().getName(), migration.getClass().getName()));
    }
  }
}
