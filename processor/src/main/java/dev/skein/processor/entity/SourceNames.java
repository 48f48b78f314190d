package dev.skein.processor.entity;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/**
 * What names in an expression stand for, as far as a field's place in the source tells.
 *
 * <p>javac could be asked itself, but it would have to attribute the whole class for an answer, and
 * then complain of everything that other annotation processors are still to make.
 */
final class SourceNames {

  private final Elements elements;
  private final Trees trees;
  private final TreePath place;

  SourceNames(Elements elements, Trees trees, TreePath place) {
    this.elements = elements;
    this.trees = trees;
    this.place = place;
  }

  /** The variable that {@code NAME} or {@code Type.NAME} stands for. */
  Optional<VariableElement> variable(String name) {
    int dot = name.lastIndexOf('.');
    String simple = name.substring(dot + 1);
    return dot < 0
        ? inScope(simple).or(() -> imported(simple))
        : type(name.substring(0, dot)).flatMap(type -> member(type, simple));
  }

  /** What names stand for elsewhere. */
  SourceNames at(TreePath elsewhere) {
    return new SourceNames(elements, trees, elsewhere);
  }

  /** Where a variable stands in the source, if it does. */
  Optional<TreePath> path(VariableElement variable) {
    return Optional.ofNullable(trees.getPath(variable));
  }

  private Optional<VariableElement> inScope(String name) {
    return enclosing().flatMap(type -> member(type, name).stream()).findFirst();
  }

  private Optional<VariableElement> imported(String name) {
    return imports(true)
        .filter(text -> text.endsWith("." + name) || text.endsWith(".*"))
        .map(text -> text.substring(0, text.lastIndexOf('.')))
        .flatMap(type -> Stream.ofNullable(elements.getTypeElement(type)))
        .flatMap(type -> member(type, name).stream())
        .findFirst();
  }

  /** The type that a name stands for (JLS 6.4.1: the nearest declaration wins). */
  Optional<TypeElement> type(String name) {
    Stream<Function<String, Stream<String>>> places =
        Stream.of(
            simple -> enclosing().map(type -> type.getQualifiedName() + "." + simple),
            this::singleImports,
            simple -> Stream.of(packageName() + simple),
            this::starImports,
            simple -> Stream.of("java.lang." + simple, simple));
    return places
        .flatMap(candidates -> candidates.apply(name))
        .map(elements::getTypeElement)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private Stream<String> singleImports(String name) {
    String first = name.replaceFirst("\\..*", "");
    String rest = name.substring(first.length());
    return imports(false).filter(text -> text.endsWith("." + first)).map(text -> text + rest);
  }

  private Stream<String> starImports(String name) {
    return imports(false)
        .filter(text -> text.endsWith(".*"))
        .map(text -> text.substring(0, text.length() - 1) + name);
  }

  private Stream<String> imports(boolean ofMembers) {
    List<? extends ImportTree> all = place.getCompilationUnit().getImports();
    return all.stream()
        .filter(it -> it.isStatic() == ofMembers)
        .map(it -> it.getQualifiedIdentifier().toString());
  }

  private String packageName() {
    Tree name = place.getCompilationUnit().getPackageName();
    return name == null ? "" : name + ".";
  }

  /** The classes around the place and their superclasses, the nearest first. */
  private Stream<TypeElement> enclosing() {
    return Stream.iterate(place, Objects::nonNull, TreePath::getParentPath)
        .map(trees::getElement)
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .flatMap(type -> Hierarchy.upwards(type).stream());
  }

  private static Optional<VariableElement> member(Element type, String name) {
    return type.getEnclosedElements().stream()
        .filter(VariableElement.class::isInstance)
        .map(VariableElement.class::cast)
        .filter(variable -> variable.getSimpleName().contentEquals(name))
        .findFirst();
  }
}
