package dev.skein.processor.entity;

import dev.skein.processor.problem.Place;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** How declarations are called in a {@link Place}. */
final class Places {

  private static final String PACKAGE = ".package-info";

  private Places() {}

  static Place of(Element element) {
    if (element instanceof PackageElement inPackage) {
      return Place.ofClass(inPackage.getQualifiedName() + PACKAGE);
    }
    if (element instanceof TypeElement type) {
      return Place.ofClass(Memory.name(type));
    }
    if (element.getEnclosingElement() instanceof TypeElement type) {
      return Place.ofMember(Memory.name(type), memberName(element));
    }
    throw new IllegalArgumentException("Neither a package, a class nor a member: " + element);
  }

  /** The class that declares a member. */
  static TypeElement declaring(Element member) {
    if (member.getEnclosingElement() instanceof TypeElement type) {
      return type;
    }
    throw new IllegalArgumentException("No member: " + member);
  }

  /** A field and a method may share a name, so a method keeps its parentheses. */
  static String memberName(Element member) {
    return member instanceof ExecutableElement
        ? member.getSimpleName() + "()"
        : member.getSimpleName().toString();
  }

  static Optional<String> packageOf(String className) {
    return className.endsWith(PACKAGE)
        ? Optional.of(className.substring(0, className.length() - PACKAGE.length()))
        : Optional.empty();
  }
}
