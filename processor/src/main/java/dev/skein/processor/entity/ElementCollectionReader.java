package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;
import static dev.skein.processor.entity.Names.jpa;
import static dev.skein.processor.entity.Names.skein;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.CollectionModel;
import dev.skein.processor.model.ElementCollectionAttribute;
import dev.skein.processor.problem.CollectionMessages;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Reads a collection of values. */
final class ElementCollectionReader {

  /** What is said of the table rather than of its values. */
  private static final List<String> OF_TABLE =
      List.of(hibernate("Comment"), hibernate("Check"), hibernate("Checks"), skein("RenamedFrom"));

  private final JavaTypes javaTypes;
  private final CollectionTypes types;
  private final PartReader parts;
  private final IndexReader indexes;
  private final TableReader tables;
  private final SoftDeletes softDeletes;
  private final Problems problems;

  ElementCollectionReader(
      JavaTypes javaTypes,
      PartReader parts,
      IndexReader indexes,
      TableReader tables,
      SoftDeletes softDeletes,
      Problems problems) {
    this.javaTypes = javaTypes;
    this.types = new CollectionTypes(javaTypes);
    this.parts = parts;
    this.indexes = indexes;
    this.tables = tables;
    this.softDeletes = softDeletes;
    this.problems = problems;
  }

  /** The association that Hibernate makes of a collection of values that are entities. */
  Optional<Member> ofEntities(Member member) {
    Optional<TypeMirror> entity =
        types
            .value(member)
            .filter(it -> javaTypes.elementOf(it).filter(javaTypes::isEntity).isPresent());
    entity.ifPresent(
        it ->
            problems.warning(
                member.place(), CollectionMessages.entities(member.place(), javaTypes.nameOf(it))));
    return entity.map(it -> member.with(asManyToMany(member.annotations())));
  }

  private static Annotations asManyToMany(Annotations values) {
    Annotation said = values.orAbsent(jpa("ElementCollection"));
    Annotations association =
        values
            .without(List.of(jpa("ElementCollection"), jpa("CollectionTable"), jpa("Column")))
            .with(jpa("ManyToMany"), said.renamed("targetClass", "targetEntity"));
    return values
        .find(jpa("CollectionTable"))
        .map(table -> association.with(jpa("JoinTable"), table))
        .orElse(association);
  }

  Optional<ElementCollectionAttribute> read(Member member) {
    if (!types.isMany(member.type())) {
      return refuse(
          member, CollectionMessages.notMany(member.place(), javaTypes.nameOf(member.type())));
    }
    Optional<TypeMirror> value = types.value(member);
    if (value.isEmpty()) {
      return refuse(member, CollectionMessages.noElementType(member.place()));
    }
    List<Attribute> elements = elements(member, value.get());
    return elements.isEmpty()
        ? Optional.empty()
        : indexes.read(member).map(collection -> attribute(member, collection, elements));
  }

  private List<Attribute> elements(Member member, TypeMirror type) {
    Annotations own = member.annotations();
    boolean map = types.isMap(member.type());
    Annotations said = PartReader.converted(own.without(OF_TABLE), own, CollectionModel.VALUE);
    Overrides overrides = map ? Overrides.of(own) : Overrides.NONE;
    return parts.read(
        member.part(CollectionModel.VALUE, type, said, overrides), member.simpleName());
  }

  private ElementCollectionAttribute attribute(
      Member member, CollectionModel collection, List<Attribute> elements) {
    return new ElementCollectionAttribute(
        member.name(),
        collection,
        elements,
        tables.ofValues(member.annotations()),
        softDeletes.ofCollection(member),
        Intents.ofMember(member.annotations(), null),
        member.place());
  }

  private <T> Optional<T> refuse(Member member, Message message) {
    problems.error(member.place(), message);
    return Optional.empty();
  }
}
