package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.model.JavaType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Questions about the types of members. */
final class JavaTypes {

  private static final Set<String> COLLECTIONS =
      Set.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet");

  private final Elements elements;
  private final Types types;
  private final Map<Element, JavaType> plain = new HashMap<>();
  private final Map<String, Optional<TypeElement>> named = new HashMap<>();

  JavaTypes(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  JavaType read(TypeMirror type) {
    if (type.getKind() == TypeKind.DECLARED
        && type instanceof DeclaredType declared
        && declared.getTypeArguments().isEmpty()) {
      JavaType known = plain.get(declared.asElement());
      if (known == null) {
        known = readAnew(type);
        plain.put(declared.asElement(), known);
      }
      return known;
    }
    return readAnew(type);
  }

  private JavaType readAnew(TypeMirror type) {
    return new JavaType(
        nameOf(type),
        type.getKind().isPrimitive(),
        enumOf(type).map(JavaTypes::constants).orElse(List.of()),
        isA(type, "java.io.Serializable"),
        elementTypeOf(type).map(this::read).orElse(null));
  }

  /**
   * The type of the elements of an array, or of a collection that Hibernate keeps in one column: of
   * no other kinds than these, not even of their subtypes.
   */
  Optional<TypeMirror> elementTypeOf(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return Optional.of(array.getComponentType());
    }
    return COLLECTIONS.contains(nameOf(type)) ? content(type) : Optional.empty();
  }

  /** The type arguments a class gives to one of its supertypes, none if it is no subtype. */
  List<TypeMirror> argumentsOf(TypeMirror type, String superName) {
    if (type instanceof DeclaredType declared && nameOf(type).equals(superName)) {
      return List.copyOf(declared.getTypeArguments());
    }
    return types.directSupertypes(type).stream()
        .map(above -> argumentsOf(above, superName))
        .filter(arguments -> !arguments.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Whether a type argument is bound. */
  static boolean isKnown(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ARRAY;
  }

  /** Whether two types are one, a primitive and its wrapper too. */
  boolean isSame(TypeMirror one, TypeMirror other) {
    return types.isSameType(boxed(one), boxed(other));
  }

  private TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive ? types.boxedClass(primitive).asType() : type;
  }

  TypeMirror primitive(TypeKind kind) {
    return types.getPrimitiveType(kind);
  }

  /** The qualified name, without type arguments and annotations. */
  String nameOf(TypeMirror type) {
    if (type instanceof PrimitiveType) {
      return type.getKind().name().toLowerCase(Locale.ROOT);
    }
    if (type instanceof ArrayType array) {
      return nameOf(array.getComponentType()) + "[]";
    }
    return elementOf(type).map(Memory::name).orElse("");
  }

  Optional<TypeElement> elementOf(TypeMirror type) {
    TypeMirror known = type.getKind() == TypeKind.TYPEVAR ? types.erasure(type) : type;
    return known instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  PackageElement packageOf(Element element) {
    return elements.getPackageOf(element);
  }

  Optional<TypeElement> named(String className) {
    return named.computeIfAbsent(
        className, name -> Optional.ofNullable(elements.getTypeElement(name)));
  }

  Optional<TypeElement> enumOf(TypeMirror type) {
    return elementOf(type).filter(element -> element.getKind() == ElementKind.ENUM);
  }

  static List<String> constants(TypeElement ofEnum) {
    return ofEnum.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .map(constant -> constant.getSimpleName().toString())
        .toList();
  }

  /** Whether a value of the type is one of a class, type arguments aside. */
  boolean isA(TypeMirror type, String className) {
    Optional<TypeElement> wanted = named(className);
    return wanted.isPresent()
        && !type.getKind().isPrimitive()
        && types.isAssignable(types.erasure(type), types.erasure(wanted.get().asType()));
  }

  boolean isEntity(Element type) {
    return Annotations.has(type, jpa("Entity"));
  }

  /** A type whose members can be embedded, be it annotated or not, unless it is the JDK's own. */
  Optional<DeclaredType> embeddable(TypeMirror type) {
    return elementOf(type)
        .filter(it -> it.getKind() == ElementKind.CLASS || it.getKind() == ElementKind.RECORD)
        .filter(it -> !it.getQualifiedName().toString().startsWith("java."))
        .filter(it -> type.getKind() == TypeKind.DECLARED)
        .map(it -> (DeclaredType) type);
  }

  boolean isEmbeddable(TypeMirror type) {
    return elementOf(type).filter(it -> Annotations.has(it, jpa("Embeddable"))).isPresent();
  }

  /** The last type argument, which is what a collection or map holds, if it is said. */
  static Optional<TypeMirror> content(TypeMirror type) {
    if (type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()) {
      TypeMirror last = declared.getTypeArguments().get(declared.getTypeArguments().size() - 1);
      return last instanceof WildcardType wildcard
          ? Optional.ofNullable(wildcard.getExtendsBound())
          : Optional.of(last);
    }
    return Optional.empty();
  }
}
