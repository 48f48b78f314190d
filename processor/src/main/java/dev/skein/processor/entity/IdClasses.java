package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.skein.processor.problem.EntityMessages;
import dev.skein.processor.problem.KeyMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  private static final String COLUMN = jpa("Column");

  private final Problems problems;

  IdClasses(Problems problems) {
    this.problems = problems;
  }

  /** The members, ids among them by the annotations of the id class where those go first. */
  List<Member> apply(Hierarchy hierarchy, List<Member> members) {
    List<Member> applied = members;
    for (TypeElement type : hierarchy.classes()) {
      idClass(type).ifPresent(idClass -> tellTypes(idClass, members));
      Optional<TypeElement> heard =
          idClass(type)
              .filter(idClass -> !idClass.equals(hierarchy.entity()))
              .filter(IdClasses::isHeard);
      if (heard.isPresent()) {
        applied = apply(heard.get(), hierarchy.entity(), applied);
      }
    }
    return applied;
  }

  private void tellTypes(TypeElement idClass, List<Member> members) {
    members.stream()
        .filter(Member::isKey)
        .filter(member -> AssociationReader.isAssociation(member.annotations()))
        .flatMap(member -> counterpart(idClass, member).stream())
        .forEach(part -> TypeWords.tell(part, Places.of(part), problems));
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

  private static boolean isHeard(TypeElement idClass) {
    return idClass.getEnclosedElements().stream().anyMatch(it -> heard(it).isPresent());
  }

  /** The annotation of a member for which Hibernate goes by the whole id class. */
  private static Optional<String> heard(Element element) {
    return HEARD.stream().filter(name -> Annotations.has(element, name)).findFirst();
  }

  private List<Member> apply(TypeElement idClass, TypeElement entity, List<Member> members) {
    return members.stream()
        .map(member -> member.isKey() ? apply(idClass, entity, member) : member)
        .toList();
  }

  private Member apply(TypeElement idClass, TypeElement entity, Member id) {
    Optional<Element> there = counterpart(idClass, id);
    if (there.isEmpty() || said(id.element(), Set.of()).equals(said(there.get(), Set.of()))) {
      return id;
    }
    if (!AssociationReader.isAssociation(id.annotations())
        && said(id.element(), Set.of(COLUMN)).equals(said(there.get(), Set.of(COLUMN)))) {
      return withColumn(id, there.get());
    }
    refuse(idClass, there.get(), entity);
    return id;
  }

  private static Optional<Element> counterpart(TypeElement idClass, Member id) {
    return idClass.getEnclosedElements().stream()
        .<Element>map(it -> it)
        .filter(it -> it.getKind() == id.element().getKind())
        .filter(it -> Properties.nameOf(it).filter(id.name()::equals).isPresent())
        .findFirst();
  }

  private Member withColumn(Member id, Element there) {
    Optional<Annotation> column = Annotations.of(there).find(COLUMN);
    Place place = Places.of(there);
    if (Annotations.has(id.element(), COLUMN)) {
      problems.warning(
          column.map(Annotation::place).orElse(place),
          KeyMessages.idClassGoesFirst(place, id.place()));
    }
    Annotations others = id.annotations().without(COLUMN);
    return id.with(column.map(it -> others.with(COLUMN, it)).orElse(others));
  }

  private void refuse(TypeElement idClass, Element member, TypeElement entity) {
    Element heard =
        Stream.concat(Stream.of(member), idClass.getEnclosedElements().stream())
            .filter(it -> heard(it).isPresent())
            .findFirst()
            .orElse(member);
    String name = heard(heard).orElse(COLUMN);
    problems.error(
        Places.of(heard).at(name, null),
        EntityMessages.annotatedIdClass(
            Coverage.simple(name), Places.of(heard), entity.getQualifiedName().toString()));
  }

  /** What is said of a member, but that it is an id, which the entity alone has to say. */
  private static Set<String> said(Element element, Set<String> aside) {
    return element.getAnnotationMirrors().stream()
        .filter(it -> shapes(Annotation.nameOf(it)) && !aside.contains(Annotation.nameOf(it)))
        .map(String::valueOf)
        .collect(toUnmodifiableSet());
  }

  private static boolean shapes(String name) {
    return !name.equals(jpa("Id")) && Coverage.shapesSchema(name);
  }
}
