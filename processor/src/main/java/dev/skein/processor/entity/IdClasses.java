package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.problem.EntityMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Looks at id classes. They only repeat the ids of the entity, but for one thing: Hibernate goes by
 * their annotations, where they have some, and no longer by the entity's.
 */
final class IdClasses {

  private static final List<String> HEARD =
      List.of(
          jpa("Column"),
          jpa("Id"),
          jpa("GeneratedValue"),
          jpa("ManyToOne"),
          jpa("OneToOne"),
          jpa("OneToMany"),
          jpa("ManyToMany"));

  private final Problems problems;

  IdClasses(Problems problems) {
    this.problems = problems;
  }

  void check(Hierarchy hierarchy, List<Member> members) {
    String entity = hierarchy.entity().getQualifiedName().toString();
    for (TypeElement type : hierarchy.classes()) {
      idClass(type)
          .filter(idClass -> !idClass.equals(hierarchy.entity()))
          .ifPresent(idClass -> check(idClass, entity, members));
    }
  }

  /** Whether an entity has an id class. */
  static boolean isUsedBy(DeclaredType entity) {
    return Hierarchy.of((TypeElement) entity.asElement()).classes().stream()
        .anyMatch(type -> Annotations.of(type).has(jpa("IdClass")));
  }

  private static Optional<TypeElement> idClass(TypeElement type) {
    return Annotations.of(type)
        .find(jpa("IdClass"))
        .flatMap(idClass -> Optional.ofNullable(idClass.type("value")))
        .filter(DeclaredType.class::isInstance)
        .map(idClass -> (TypeElement) ((DeclaredType) idClass).asElement());
  }

  private void check(TypeElement idClass, String entity, List<Member> members) {
    for (Element element : idClass.getEnclosedElements()) {
      boolean ofBasic =
          Properties.nameOf(element)
              .filter(name -> members.stream().anyMatch(member -> isBasicId(member, name)))
              .isPresent();
      if (ofBasic) {
        Place place = Places.of(element);
        HEARD.stream()
            .filter(name -> Annotations.has(element, name))
            .forEach(
                name ->
                    problems.error(
                        place.at(name, null),
                        EntityMessages.annotatedIdClass(Coverage.simple(name), place, entity)));
      }
    }
  }

  private static boolean isBasicId(Member member, String name) {
    return member.name().equals(name)
        && member.isKey()
        && !AssociationReader.isAssociation(member.annotations());
  }
}
