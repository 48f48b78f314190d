package dev.skein.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Where the sources of classes are. */
final class SourceFiles {

  private final Elements elements;
  private final Optional<Trees> trees;

  SourceFiles(Elements elements, Optional<Trees> trees) {
    this.elements = elements;
    this.trees = trees;
  }

  /** The file a class of this compile is in, if it is on disk. */
  Optional<Path> of(TypeElement type) {
    return trees
        .flatMap(known -> Optional.ofNullable(known.getPath(type)))
        .map(SourceFiles::uri)
        .filter(uri -> "file".equals(uri.getScheme()))
        .map(Path::of);
  }

  /** Whether a class is compiled from source here, not read from a class file. */
  boolean has(TypeElement type) {
    return trees.map(known -> known.getPath(type)).isPresent();
  }

  private static URI uri(TreePath path) {
    return path.getCompilationUnit().getSourceFile().toUri();
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
    return types
        .flatMap(type -> of(type).flatMap(file -> root(type, file)).stream())
        .distinct()
        .toList();
  }

  private Optional<Path> root(TypeElement type, Path file) {
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    Path folder = file.getParent();
    Path ending = Path.of(packageName.replace('.', '/'));
    if (packageName.isEmpty() || folder == null || !folder.endsWith(ending)) {
      return Optional.ofNullable(folder);
    }
    Path root = folder;
    for (int i = 0; i < ending.getNameCount() && root != null; i++) {
      root = root.getParent();
    }
    return Optional.ofNullable(root);
  }
}
