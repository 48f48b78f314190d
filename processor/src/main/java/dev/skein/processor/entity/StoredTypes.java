package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.model.Conversion;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.problem.ValueMessages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Tells what a column keeps of a member: the value, or what is made of it. */
final class StoredTypes {

  private static final List<TypeKind> ORDINALS =
      Arrays.asList(TypeKind.BYTE, TypeKind.SHORT, TypeKind.INT);

  private final JavaTypes types;
  private final Converters converters;
  private final Problems problems;

  StoredTypes(JavaTypes types, Converters converters, Problems problems) {
    this.types = types;
    this.converters = converters;
    this.problems = problems;
  }

  /** What a column keeps of a member, or empty if what the member says was refused. */
  Optional<StoredType> of(Member member) {
    Converters.Found found = converters.of(member);
    if (found.wrong()) {
      return Optional.empty();
    }
    return found.converter().isPresent()
        ? converted(member, found.converter().get())
        : unconverted(member);
  }

  /** Hibernate makes no column of a list or array that comes out of a converter. */
  private Optional<StoredType> converted(Member member, ConverterClass converter) {
    if (types.read(converter.column()).element() != null
        && !BasicTypes.isOneValue(types.nameOf(converter.column()))) {
      problems.error(
          member.place(),
          ValueMessages.convertedToMany(
              converter.name(), member.place(), types.nameOf(converter.column())));
      return Optional.empty();
    }
    return Optional.of(
        new StoredType(
            converter.column(),
            new Conversion(
                converter.type().getSimpleName().toString(),
                types.read(member.type()),
                converter.values())));
  }

  private Optional<StoredType> unconverted(Member member) {
    Optional<TypeElement> ofEnum = types.enumOf(member.type());
    Optional<Element> values = ofEnum.flatMap(StoredTypes::enumeratedValue);
    return values.isPresent()
        ? enumerated(member, ofEnum.get(), values.get().asType())
        : Optional.of(new StoredType(member.type(), null));
  }

  /** The field of an enum that its columns keep (JPA 3.2, section 11.1.18). */
  static Optional<Element> enumeratedValue(TypeElement ofEnum) {
    return ofEnum.getEnclosedElements().stream()
        .filter(member -> Annotations.has(member, jpa("EnumeratedValue")))
        .map(Element.class::cast)
        .findFirst();
  }

  /** Hibernate gives an int no more room than a short. */
  private Optional<StoredType> enumerated(Member member, TypeElement ofEnum, TypeMirror values) {
    boolean asString = isString(member.annotations());
    boolean fits =
        asString
            ? types.nameOf(values).equals("java.lang.String")
            : ORDINALS.contains(values.getKind());
    if (!fits) {
      problems.error(
          member.place(),
          ValueMessages.enumeratedValue(
              member.place(),
              ofEnum.getQualifiedName().toString(),
              types.nameOf(values),
              asString));
      return Optional.empty();
    }
    TypeMirror kept = values.getKind() == TypeKind.INT ? types.primitive(TypeKind.SHORT) : values;
    Conversion conversion =
        new Conversion(ofEnum.getSimpleName().toString(), types.read(member.type()), List.of());
    return Optional.of(new StoredType(kept, conversion));
  }

  static boolean isString(Annotations annotations) {
    return "STRING".equals(annotations.orAbsent(jpa("Enumerated")).constant("value"));
  }
}
