package dev.skein.processor.realmodel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.migration.SkeinMigration;
import dev.skein.processor.TestModule;
import dev.skein.processor.TestModule.Result;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/**
 * The entities of one application, compiled as its own build does: Lombok and Skein in one javac.
 *
 * <p>The sources are resources, so that they stay as other people write: neither this build's
 * formatter nor its warnings have a say in them.
 */
final class RealModel {

  /** Another folder of models can be held to Hibernate too, such as one's own. */
  private static final Path MODELS =
      Path.of(System.getProperty("skein.models", "src/test/resources/models"));

  private final TestModule module;
  private final Result result;
  private final ClassLoader classes;

  private RealModel(TestModule module, Result result) {
    this.module = module;
    this.result = result;
    this.classes = loader(module.path("target/classes"));
  }

  /** The names of all models. */
  static List<String> names() {
    try (Stream<Path> folders = Files.list(MODELS)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles a model in a folder, as {@code skein.mode} and the other flags tell. */
  static RealModel compile(String name, Path folder, String... flags) {
    TestModule module = new TestModule(folder).flags("-parameters").flags(flags);
    sources(name)
        .forEach(
            source ->
                module.write(
                    "src/main/java/" + MODELS.resolve(name).relativize(source), text(source)));
    return new RealModel(module, module.compile(lombok()));
  }

  /** What the compiler said. */
  Result result() {
    return result;
  }

  /** What Hibernate has to be told of: the entities and the converters. */
  List<Class<?>> managed() {
    return module.files("target/classes").stream()
        .filter(file -> file.endsWith(".class") && !file.contains("package-info"))
        .map(file -> file.replace(".class", "").replace('/', '.'))
        .<Class<?>>map(this::load)
        .filter(
            type ->
                type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(Converter.class))
        .toList();
  }

  /** The migration that Skein wrote and the same compile made a class of. */
  SkeinMigration migration() {
    List<String> files = module.files("target/classes/db/migration");
    assertThat(files).as(result.lines().toString()).hasSize(1);
    try {
      return (SkeinMigration)
          load("db.migration." + files.get(0).replace(".class", ""))
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private Class<?> load(String name) {
    try {
      return Class.forName(name, false, classes);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name + " is not compiled", e);
    }
  }

  private static ClassLoader loader(Path folder) {
    try {
      return new URLClassLoader(
          new URL[] {folder.toUri().toURL()}, RealModel.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sources(String name) {
    try (Stream<Path> files = Files.walk(MODELS.resolve(name))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Processor[] lombok() {
    return ServiceLoader.load(Processor.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(processor -> processor.getClass().getName().startsWith("lombok."))
        .toArray(Processor[]::new);
  }
}
