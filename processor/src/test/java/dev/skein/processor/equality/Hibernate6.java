package dev.skein.processor.equality;

import dev.skein.testsupport.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate 6.6 beside the 7 of the class path. The build puts its jars, and those of JPA 3.1, into
 * a folder; they and the classes that touch them are loaded here anew, all else is shared.
 */
final class Hibernate6 extends URLClassLoader {

  private static final Path JARS = Path.of("target/hibernate-6");
  private static final List<String> ANEW =
      List.of(
          "org.hibernate.",
          "jakarta.persistence.",
          "dev.skein.processor.corpus.",
          HibernateSchema.class.getName(),
          OwnServices.class.getName(),
          SqliteOfHibernate.class.getName(),
          UnquotedDollar.class.getName());

  /** Is the same under both, and needs no Hibernate. */
  private static final String VALIDATOR = "org.hibernate.validator.";

  Hibernate6() {
    super(urls(), Hibernate6.class.getClassLoader());
  }

  /**
   * Lets it validate a schema with the specification's names.
   *
   * @throws RuntimeException Hibernate's, if it is not what it expects
   */
  void validate(Collection<Class<?>> entities, TestDatabase database) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(this);
    try {
      List<Class<?>> own = entities.stream().<Class<?>>map(this::own).toList();
      Class<?> schema = loadClass(HibernateSchema.class.getName());
      Object hibernate =
          schema.getConstructor(Collection.class, boolean.class).newInstance(own, false);
      schema.getMethod("validate", TestDatabase.class).invoke(hibernate, database);
    } catch (InvocationTargetException e) {
      throw new AssertionError(String.valueOf(e.getCause()), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.toString(), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private Class<?> own(Class<?> type) {
    try {
      return loadClass(type.getName());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      return isAnew(name) ? findClass(name) : super.loadClass(name, resolve);
    }
  }

  @Override
  public @Nullable URL getResource(String name) {
    return isAnew(plain(name)) ? findResource(name) : super.getResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return isAnew(plain(name)) ? findResources(name) : super.getResources(name);
  }

  private static boolean isAnew(String name) {
    return !name.startsWith(VALIDATOR) && ANEW.stream().anyMatch(name::startsWith);
  }

  /** The name of the class that a file holds, or whose services it names. */
  private static String plain(String resource) {
    return resource.replaceFirst("^META-INF/services/", "").replace('/', '.');
  }

  private static URL[] urls() {
    try (Stream<Path> jars = Files.list(JARS)) {
      return Stream.concat(jars.map(Hibernate6::url), Stream.of(ofTests())).toArray(URL[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException("`mvn process-test-classes` copies Hibernate 6.6 there", e);
    }
  }

  private static URL ofTests() {
    return Hibernate6.class.getProtectionDomain().getCodeSource().getLocation();
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
