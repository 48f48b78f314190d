package dev.skein.processor.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Reads the constraints of a member: those of the group Default, on the field and on its getter,
 * also where the class inherits that, and within constraints that are made of others (Jakarta
 * Validation 3.1, sections 5.6 and 3.3).
 */
final class ConstraintReader {

  private static final String DEFAULT = "jakarta.validation.groups.Default";
  private static final String CONSTRAINT = "jakarta.validation.Constraint";
  private static final String OVERRIDES = "jakarta.validation.OverridesAttribute";
  private static final String LIST = ".List";

  private final Types types;
  private final Map<Element, Map<String, List<Element>>> properties = new HashMap<>();

  /** Of annotations, whether they give values to one of several parts of a kind. */
  private final Map<Element, Boolean> changing = new HashMap<>();

  ConstraintReader(Types types) {
    this.types = types;
  }

  /**
   * A constraint.
   *
   * @param name its qualified name
   * @param said what it says
   * @param changing whether it gives values to one of several constraints of a kind that it is made
   *     of
   */
  record Constraint(String name, Annotation said, boolean changing) {}

  /** All constraints of a member, those that others are made of too. */
  List<Constraint> of(Member member) {
    List<Constraint> found = new ArrayList<>();
    for (Element element : property(member)) {
      for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
        if (isOne(mirror)) {
          add(mirror, Annotation.of(mirror, Places.of(element)), found);
        }
      }
    }
    return found;
  }

  /** The fields and getters of a member's name, in its class and all that is above it. */
  private List<Element> property(Member member) {
    DeclaredType type = member.in().type();
    return properties
        .computeIfAbsent(type.asElement(), unknown -> propertiesOf(type))
        .getOrDefault(member.simpleName(), List.of());
  }

  private Map<String, List<Element>> propertiesOf(DeclaredType type) {
    Map<String, List<Element>> found = new HashMap<>();
    upwards(type)
        .flatMap(each -> each.getEnclosedElements().stream())
        .forEach(
            element ->
                Properties.nameOf(element)
                    .ifPresent(
                        name ->
                            found
                                .computeIfAbsent(name, unknown -> new ArrayList<>())
                                .add(element)));
    return found;
  }

  private Stream<TypeElement> upwards(TypeMirror type) {
    Stream<TypeElement> itself =
        type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
            ? Stream.of(element)
            : Stream.empty();
    return Stream.concat(
            itself, types.directSupertypes(type).stream().flatMap(above -> upwards(above)))
        .distinct();
  }

  /** Most annotations of a member are no constraints. */
  private static boolean isOne(AnnotationMirror mirror) {
    String name = Annotation.nameOf(mirror);
    return name.startsWith(Constraints.PACKAGE)
        || name.endsWith(LIST)
        || Annotations.has(mirror.getAnnotationType().asElement(), CONSTRAINT);
  }

  private void add(AnnotationMirror mirror, Annotation said, List<Constraint> found) {
    String name = Annotation.nameOf(mirror);
    if (name.endsWith(LIST)) {
      String single = name.substring(0, name.length() - LIST.length());
      said.annotations("value").stream()
          .filter(ConstraintReader::isOfDefaultGroup)
          .forEach(each -> found.add(new Constraint(single, each, false)));
    } else if (isOfDefaultGroup(said)) {
      Element type = mirror.getAnnotationType().asElement();
      found.add(
          new Constraint(name, said, changing.computeIfAbsent(type, ConstraintReader::isChanging)));
      if (Annotations.has(type, CONSTRAINT) && !name.startsWith(Constraints.PACKAGE)) {
        addParts(type, said, found);
      }
    }
  }

  /** What a constraint is made of counts where it stands; one made of itself is read once. */
  private void addParts(Element type, Annotation outer, List<Constraint> found) {
    for (AnnotationMirror part : type.getAnnotationMirrors()) {
      boolean again =
          found.stream().map(Constraint::name).anyMatch(Annotation.nameOf(part)::equals)
              && Annotations.has(part.getAnnotationType().asElement(), CONSTRAINT)
              && !Annotation.nameOf(part).startsWith(Constraints.PACKAGE);
      if (!again) {
        add(part, overridden(type, outer, part), found);
      }
    }
  }

  /** A part of a constraint, with the values that the constraint gives it. */
  private static Annotation overridden(Element type, Annotation outer, AnnotationMirror part) {
    Annotation read = Annotation.of(part, outer.place());
    for (ExecutableElement value : ElementFilter.methodsIn(type.getEnclosedElements())) {
      for (Annotation override : overrides(value)) {
        String name = value.getSimpleName().toString();
        Optional<AnnotationValue> given =
            outer.value(name).or(() -> Optional.ofNullable(value.getDefaultValue()));
        String overriding = Objects.requireNonNullElse(override.text("name"), name);
        if (given.isPresent() && isOf(override, part)) {
          read = read.with(overriding, given.get());
        }
      }
    }
    return read;
  }

  private static boolean isOf(Annotation override, AnnotationMirror part) {
    return String.valueOf(override.type("constraint"))
        .equals(part.getAnnotationType().asElement().toString());
  }

  private static List<Annotation> overrides(Element value) {
    return Annotations.of(value).repeated(OVERRIDES, OVERRIDES + LIST);
  }

  private static boolean isChanging(Element type) {
    return type.getEnclosedElements().stream()
        .flatMap(value -> overrides(value).stream())
        .anyMatch(override -> override.says("constraintIndex"));
  }

  private static boolean isOfDefaultGroup(Annotation constraint) {
    Set<String> groups = Set.copyOf(constraint.texts("groups"));
    return groups.isEmpty() || groups.contains(DEFAULT);
  }
}
