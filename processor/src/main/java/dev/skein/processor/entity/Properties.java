package dev.skein.processor.entity;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Names of properties by their getters, as the JavaBeans specification has them. */
final class Properties {

  private Properties() {}

  /** The name of the attribute that a field or getter stands for, or empty if it is neither. */
  static Optional<String> nameOf(Element element) {
    if (element.getKind() == ElementKind.FIELD) {
      return Optional.of(element.getSimpleName().toString());
    }
    return element.getKind() == ElementKind.METHOD && element instanceof ExecutableElement method
        ? nameOfGetter(method)
        : Optional.empty();
  }

  private static Optional<String> nameOfGetter(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    if (!method.getParameters().isEmpty() || method.getReturnType().getKind() == TypeKind.VOID) {
      return Optional.empty();
    }
    if (name.startsWith("get") && name.length() > 3) {
      return Optional.of(decapitalized(name.substring(3)));
    }
    return name.startsWith("is") && name.length() > 2 && isBoolean(method.getReturnType())
        ? Optional.of(decapitalized(name.substring(2)))
        : Optional.empty();
  }

  private static boolean isBoolean(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN
        || (type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && element.getQualifiedName().contentEquals("java.lang.Boolean"));
  }

  /** As {@code java.beans.Introspector} does it, without needing its module: URL stays URL. */
  static String decapitalized(String name) {
    boolean acronym =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
