package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * An {@code AttributeConverter} (JPA 3.2, section 3.9).
 *
 * @param type its class
 * @param attribute the type it converts from
 * @param column the type it converts to
 */
record ConverterClass(TypeElement type, TypeMirror attribute, TypeMirror column) {

  private static final String CONVERTER = jpa("AttributeConverter");

  /** What Hibernate's own converters can give. */
  private static final Map<String, List<String>> VALUES =
      Map.of(
          "org.hibernate.type.YesNoConverter", List.of("'N'", "'Y'"),
          "org.hibernate.type.TrueFalseConverter", List.of("'F'", "'T'"),
          "org.hibernate.type.NumericBooleanConverter", List.of("0", "1"));

  /**
   * The converter that a class is, or empty if it is none or does not say what it converts: a raw
   * type, or a type variable that nobody binds.
   */
  static Optional<ConverterClass> of(TypeElement type, JavaTypes types) {
    List<TypeMirror> arguments = types.argumentsOf(type.asType(), CONVERTER);
    boolean known = arguments.size() == 2 && arguments.stream().allMatch(JavaTypes::isKnown);
    return known
        ? Optional.of(new ConverterClass(type, arguments.get(0), arguments.get(1)))
        : Optional.empty();
  }

  /** Whether a class is a converter that applies itself to every member of its type. */
  static boolean appliesItself(TypeElement type) {
    return Annotations.of(type).orAbsent(jpa("Converter")).flag("autoApply", false);
  }

  String name() {
    return type.getQualifiedName().toString();
  }

  /** All values it can give, as SQL, if they are known without running it. */
  List<String> values() {
    return VALUES.getOrDefault(name(), List.of());
  }
}
