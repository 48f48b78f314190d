package dev.skein;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ClassProvider;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The migrations of the list {@code META-INF/skein/migrations}, for a native image, which has no
 * class path to look through. The command {@code registry} writes that list after the compile.
 *
 * <p>{@link Skein#of} uses it in a native image by itself. To another Flyway it is handed:
 *
 * <pre>{@code
 * Flyway.configure()
 *     .javaMigrationClassProvider(RegisteredMigrations.of(getClass().getClassLoader()))
 * }</pre>
 *
 * <p>A list that is older than the classes would hide a migration. On a JVM it is therefore
 * compared with what is there, and a native image is made of what the build has just written.
 */
public final class RegisteredMigrations implements ClassProvider<JavaMigration> {

  private final List<Class<? extends JavaMigration>> classes;

  private RegisteredMigrations(List<Class<? extends JavaMigration>> classes) {
    this.classes = classes;
  }

  /**
   * Reads the lists on a class path; there may be one in each of several jars.
   *
   * @param loader the class loader of the migrations
   * @return the migrations
   * @throws SkeinException if there is no list, or it does not have what is there
   */
  public static RegisteredMigrations of(ClassLoader loader) {
    Registry registry = Registry.read(loader);
    if (!isNativeImage()) {
      requireAll(registry, loader);
    }
    List<Class<? extends JavaMigration>> classes =
        registry.classes().stream()
            .<Class<? extends JavaMigration>>map(name -> load(name, loader))
            .toList();
    return new RegisteredMigrations(classes);
  }

  private static void requireAll(Registry registry, ClassLoader loader) {
    Location[] locations =
        Flyway.configure(loader)
            .locations(registry.locations().toArray(String[]::new))
            .getLocations();
    SortedSet<String> missing = Registry.scanned(loader, registry.classes(), locations).classes();
    if (!missing.isEmpty()) {
      throw new SkeinException(
          "StaleRegistry",
          "%s is older than the classes: %s is not in it. Write it after each compile, with the command registry."
              .formatted(Registry.RESOURCE, String.join(", ", missing)));
    }
  }

  private static Class<? extends JavaMigration> load(String name, ClassLoader loader) {
    try {
      return Class.forName(name, false, loader).asSubclass(JavaMigration.class);
    } catch (ClassNotFoundException | ClassCastException e) {
      throw SkeinException.caused(
          "StaleRegistry",
          "%s is older than the classes: %s is no migration there. Write it after each compile, with the command registry."
              .formatted(Registry.RESOURCE, name),
          e);
    }
  }

  /** As GraalVM tells, within an image that runs. */
  private static boolean isNativeImage() {
    return "runtime".equals(System.getProperty("org.graalvm.nativeimage.imagecode"));
  }

  /** The configuration, with the list where there is nothing else. */
  static FluentConfiguration whereNeeded(FluentConfiguration configuration) {
    return isNativeImage()
        ? configuration.javaMigrationClassProvider(of(configuration.getClassLoader()))
        : configuration;
  }

  @Override
  public Collection<Class<? extends JavaMigration>> getClasses() {
    return classes;
  }
}
