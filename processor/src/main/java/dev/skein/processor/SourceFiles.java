package dev.skein.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Where the sources of classes are. */
final class SourceFiles {

  private final Elements elements;
  private final Optional<Trees> trees;

  /** Where classes are, by their names: to find one's tree javac searches its file. */
  private final Map<String, URI> found = new HashMap<>();

  SourceFiles(Elements elements, Optional<Trees> trees) {
    this.elements = elements;
    this.trees = trees;
  }

  /** The file a class of this compile is in, if it is on disk. */
  Optional<Path> of(TypeElement type) {
    return uri(type).filter(uri -> "file".equals(uri.getScheme())).map(Path::of);
  }

  /** Whether a class is compiled from source here, not read from a class file. */
  boolean has(TypeElement type) {
    return uri(type).isPresent();
  }

  private Optional<URI> uri(TypeElement type) {
    String name = type.getQualifiedName().toString();
    URI known = found.get(name);
    TreePath path = known == null ? trees.map(it -> it.getPath(type)).orElse(null) : null;
    if (path == null) {
      return Optional.ofNullable(known);
    }
    URI uri = path.getCompilationUnit().getSourceFile().toUri();
    found.put(name, uri);
    return Optional.of(uri);
  }

  /**
   * The file that should hold a class the compiler does not know. None if there is no such file, or
   * if the class would be nested in one that is known, and so is surely gone.
   */
  Optional<Path> unseen(String className, Collection<Path> roots) {
    return outermost(className)
        .flatMap(name -> roots.stream().map(root -> root.resolve(name.replace('.', '/') + ".java")))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** Whether a file may hold a class or what it is nested in. */
  boolean mayHold(String className, Collection<Path> roots) {
    return Stream.iterate(className, name -> name.contains("."), SourceFiles::enclosing)
        .flatMap(name -> roots.stream().map(root -> root.resolve(name.replace('.', '/') + ".java")))
        .anyMatch(Files::isRegularFile);
  }

  /** The class itself and those it may be nested in, as long as they are unknown too. */
  private Stream<String> outermost(String className) {
    return Stream.iterate(className, name -> name.contains("."), SourceFiles::enclosing)
        .takeWhile(name -> elements.getTypeElement(name) == null);
  }

  private static String enclosing(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** The folders in which packages begin, of these classes. */
  List<Path> roots(Stream<TypeElement> types) {
    Map<Path, Set<String>> packages = new LinkedHashMap<>();
    types.forEach(
        type ->
            of(type)
                .map(Path::getParent)
                .ifPresent(
                    folder ->
                        packages
                            .computeIfAbsent(folder, unknown -> new LinkedHashSet<>())
                            .add(elements.getPackageOf(type).getQualifiedName().toString())));
    Set<Path> roots = new LinkedHashSet<>();
    packages.forEach(
        (folder, names) -> names.forEach(name -> root(name, folder).ifPresent(roots::add)));
    return List.copyOf(roots);
  }

  private static Optional<Path> root(String packageName, Path folder) {
    Path ending = Path.of(packageName.replace('.', '/'));
    if (packageName.isEmpty() || !folder.endsWith(ending)) {
      return Optional.of(folder);
    }
    Path root = folder;
    for (int i = 0; i < ending.getNameCount() && root != null; i++) {
      root = root.getParent();
    }
    return Optional.ofNullable(root);
  }
}
