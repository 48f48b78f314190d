package dev.skein.processor.entity;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.skein.processor.model.JavaType;
import dev.skein.processor.model.MemberIntent.Initializer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.Elements;

/** Reads initializers of fields whose source is in the compile. */
final class SourceInitializers implements InitializerReader {

  /** A class file does not tell what a field starts with, and a getter not which field is its. */
  private static final Optional<Initializer> UNSEEN =
      Optional.of(new Initializer(Initializer.Kind.OTHER, ""));

  private final Elements elements;
  private final Trees trees;
  private final Map<Element, Optional<TreePath>> classes = new HashMap<>();

  SourceInitializers(Elements elements, Trees trees) {
    this.elements = elements;
    this.trees = trees;
  }

  @Override
  public Optional<Initializer> read(Member member, JavaType type) {
    return fieldOf(member).flatMap(this::pathOf).map(path -> read(path, type)).orElse(UNSEEN);
  }

  /** The compiler would go through the whole file for each field. */
  private Optional<TreePath> pathOf(Element field) {
    return classes
        .computeIfAbsent(
            field.getEnclosingElement(), type -> Optional.ofNullable(trees.getPath(type)))
        .flatMap(path -> pathOf(field, path));
  }

  private static Optional<TreePath> pathOf(Element field, TreePath type) {
    if (type.getLeaf() instanceof ClassTree tree) {
      for (Tree member : tree.getMembers()) {
        if (member instanceof VariableTree variable
            && variable.getName().contentEquals(field.getSimpleName())) {
          return Optional.of(new TreePath(type, variable));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Initializer> read(TreePath field, JavaType type) {
    VariableTree tree = (VariableTree) field.getLeaf();
    return tree.getInitializer() == null
        ? Optional.empty()
        : new Expressions(new SourceNames(elements, trees, field), type)
            .read(tree.getInitializer());
  }

  /** The field, or the one of the same name beside a getter. */
  private static Optional<Element> fieldOf(Member member) {
    if (member.element().getKind() == ElementKind.FIELD) {
      return Optional.of(member.element());
    }
    return Optional.ofNullable(member.element().getEnclosingElement()).stream()
        .flatMap(type -> type.getEnclosedElements().stream())
        .filter(element -> element.getKind() == ElementKind.FIELD)
        .filter(field -> field.getSimpleName().contentEquals(member.simpleName()))
        .map(Element.class::cast)
        .findFirst();
  }
}
