package dev.skein.processor.entity;

import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.skein.processor.model.JavaType;
import dev.skein.processor.model.MemberIntent.Initializer;
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

  SourceInitializers(Elements elements, Trees trees) {
    this.elements = elements;
    this.trees = trees;
  }

  @Override
  public Optional<Initializer> read(Member member, JavaType type) {
    return fieldOf(member)
        .flatMap(field -> Optional.ofNullable(trees.getPath(field)))
        .filter(path -> path.getLeaf() instanceof VariableTree)
        .map(path -> read(path, type))
        .orElse(UNSEEN);
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
    return Optional.ofNullable(member.element().getEnclosingElement()).stream()
        .flatMap(type -> type.getEnclosedElements().stream())
        .filter(element -> element.getKind() == ElementKind.FIELD)
        .filter(field -> field.getSimpleName().contentEquals(member.simpleName()))
        .map(Element.class::cast)
        .findFirst();
  }
}
