package dev.skein.processor;

import dev.skein.processor.delivery.BuildFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the compiler makes of migrations. A class without its source would be applied to a database
 * by the next run, and a second source beside the committed one would not compile.
 */
final class ClassFiles {

  private final ModuleLayout layout;
  private final Optional<Path> output;
  private final Optional<Path> classes;
  private final Optional<Path> generatedSources;

  /** Where the file belongs that is elsewhere. */
  private Optional<Path> away = Optional.empty();

  ClassFiles(ModuleLayout layout, Outputs outputs) {
    this.layout = layout;
    this.output = outputs.classes();
    this.classes = output.map(this::inPackage);
    this.generatedSources = outputs.generatedSources().map(this::inPackage);
  }

  private Path inPackage(Path folder) {
    return folder.resolve(layout.packageName().replace('.', '/'));
  }

  /**
   * Moves the file of a compiled class elsewhere, unless that of another one is. A build that is
   * killed meanwhile has a source without a class, and compiles again; else it might take itself
   * for up to date.
   *
   * @param className the qualified name of the class, which is no nested one
   */
  void putAside(String className) {
    Optional<Path> aside = layout.build().map(BuildFiles::aside);
    if (away.isEmpty() && aside.isPresent()) {
      away = file(className).filter(Files::exists);
      away.ifPresent(it -> move(it, aside.get()));
    }
  }

  /** Moves the class file that is elsewhere back. */
  void bringBack() {
    away.ifPresent(it -> move(layout.build().map(BuildFiles::aside).orElseThrow(), it));
    away = Optional.empty();
  }

  private Optional<Path> file(String className) {
    return output.map(folder -> folder.resolve(className.replace('.', '/') + ".class"));
  }

  private static void move(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the sources that only the compiler was to see, so that each class is there once. */
  void removeCopies(Set<String> classNames) {
    generatedSources.ifPresent(
        folder -> classNames.forEach(name -> remove(folder.resolve(name + ".java"))));
  }

  /** Removes the classes of those migrations that are not among the sources. */
  void removeStale(Set<String> classNames) {
    Set<String> stale =
        classNames.stream()
            .filter(name -> !Files.exists(layout.files().migration(name + ".java")))
            .collect(Collectors.toSet());
    if (!stale.isEmpty()) {
      classes.ifPresent(folder -> files(folder).forEach(file -> removeIfOf(stale, file)));
    }
  }

  /** A nested class goes with the one it is in. */
  private static void removeIfOf(Set<String> classNames, Path file) {
    String name = file.getFileName().toString();
    if (name.endsWith(".class")) {
      String nested = name.substring(0, name.length() - ".class".length());
      int end = nested.indexOf('$');
      if (classNames.contains(nested)
          || (end > 0 && classNames.contains(nested.substring(0, end)))) {
        remove(file);
      }
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
