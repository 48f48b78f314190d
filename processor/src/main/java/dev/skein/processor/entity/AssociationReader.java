package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;
import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.CollectionModel;
import dev.skein.processor.model.ToManyAttribute;
import dev.skein.processor.model.ToOneAttribute;
import dev.skein.processor.problem.EntityMessages;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a member that points to other entities. */
final class AssociationReader {

  private static final List<String> TO_ONE = List.of(jpa("ManyToOne"), jpa("OneToOne"));
  private static final List<String> TO_MANY = List.of(jpa("OneToMany"), jpa("ManyToMany"));
  private static final List<String> EXTRAS =
      List.of(
          hibernate("Comment"),
          hibernate("Check"),
          hibernate("Checks"),
          hibernate("ColumnDefault"));

  private final JavaTypes javaTypes;
  private final ColumnReader columns;
  private final ForeignKeyReader foreignKeys;
  private final TableReader tables;
  private final CollectionTypes types;
  private final IndexReader indexes;
  private final Constraints constraints;
  private final Problems problems;

  AssociationReader(
      JavaTypes javaTypes,
      ColumnReader columns,
      ForeignKeyReader foreignKeys,
      TableReader tables,
      IndexReader indexes,
      Constraints constraints,
      Problems problems) {
    this.types = new CollectionTypes(javaTypes);
    this.indexes = indexes;
    this.javaTypes = javaTypes;
    this.columns = columns;
    this.foreignKeys = foreignKeys;
    this.tables = tables;
    this.constraints = constraints;
    this.problems = problems;
  }

  static boolean isAssociation(Annotations member) {
    return isToOne(member) || TO_MANY.stream().anyMatch(member::has);
  }

  static boolean isToOne(Annotations member) {
    return TO_ONE.stream().anyMatch(member::has);
  }

  /** The member of the target that owns the association, or null if it is this one. */
  static @Nullable String mappedBy(Annotations member) {
    return Stream.of("OneToOne", "OneToMany", "ManyToMany")
        .flatMap(name -> member.find(jpa(name)).stream())
        .flatMap(association -> Stream.ofNullable(association.text("mappedBy")))
        .findFirst()
        .orElse(null);
  }

  Optional<? extends Attribute> read(Member member) {
    Annotations annotations = member.annotations();
    return isToOne(annotations) ? toOne(member, annotations) : toMany(member, annotations);
  }

  private Optional<ToOneAttribute> toOne(Member member, Annotations annotations) {
    if (annotations.has(jpa("PrimaryKeyJoinColumn"))
        || annotations.has(jpa("PrimaryKeyJoinColumns"))) {
      return refuse(
          member,
          EntityMessages.notCoveredYet("@PrimaryKeyJoinColumn", member.place(), "Use @MapsId"));
    }
    boolean oneToOne = annotations.has(jpa("OneToOne"));
    Annotation association = annotations.orAbsent(jpa(oneToOne ? "OneToOne" : "ManyToOne"));
    return target(member, association, member.type())
        .map(
            target ->
                new ToOneAttribute(
                    member.name(),
                    target,
                    oneToOne,
                    association.flag("optional", true) && !constraints.isNotNull(member),
                    annotations.has(jpa("Id")),
                    DerivedIds.mapsId(annotations).orElse(null),
                    mappedBy(annotations),
                    columns.joinColumns(annotations),
                    tables.joinTable(annotations).orElse(null),
                    foreignKeys.ofJoinColumns(annotations),
                    Intents.ofMember(annotations, null),
                    member.place()));
  }

  private Optional<ToManyAttribute> toMany(Member member, Annotations annotations) {
    boolean manyToMany = annotations.has(jpa("ManyToMany"));
    Annotation association = annotations.orAbsent(jpa(manyToMany ? "ManyToMany" : "OneToMany"));
    Optional<Message> refusal =
        refusalOfCollection(member).or(() -> refusalOfExtras(member, annotations));
    if (refusal.isPresent()) {
      return refuse(member, refusal.get());
    }
    return target(member, association, types.value(member.type()).orElse(null))
        .flatMap(
            target ->
                indexes
                    .read(member)
                    .map(collection -> toMany(member, target, collection, manyToMany)));
  }

  private ToManyAttribute toMany(
      Member member, String target, CollectionModel collection, boolean manyToMany) {
    Annotations annotations = member.annotations();
    return new ToManyAttribute(
        member.name(),
        target,
        manyToMany,
        collection,
        mappedBy(annotations),
        columns.columnsInTarget(annotations),
        tables.collectionTable(annotations).orElse(null),
        foreignKeys.ofJoinColumns(annotations),
        Intents.ofMember(annotations, null),
        member.place());
  }

  private Optional<Message> refusalOfCollection(Member member) {
    return types.isMany(member.type())
        ? Optional.empty()
        : Optional.of(
            EntityMessages.notACollection(member.place(), javaTypes.nameOf(member.type())));
  }

  /** Without a join table, Hibernate takes them for the target's: too far from where they stand. */
  private static Optional<Message> refusalOfExtras(Member member, Annotations annotations) {
    boolean ownTable =
        mappedBy(annotations) == null
            && !annotations.has(jpa("JoinColumn"))
            && !annotations.has(jpa("JoinColumns"));
    return EXTRAS.stream()
        .filter(annotations::has)
        .filter(extra -> !ownTable || extra.equals(hibernate("ColumnDefault")))
        .findFirst()
        .map(
            extra ->
                EntityMessages.notCoveredYet(
                    Coverage.simple(extra), member.place(), "Say it on the target"));
  }

  /** The entity that an association says it points to, else that its type does. */
  private Optional<String> target(
      Member member, Annotation association, @Nullable TypeMirror typed) {
    TypeMirror said = association.type("targetEntity");
    TypeMirror target = said == null ? typed : said;
    if (target == null) {
      return refuse(member, EntityMessages.noTarget(member.place()));
    }
    Optional<TypeElement> type = javaTypes.elementOf(target);
    return type.isPresent() && javaTypes.isEntity(type.get())
        ? Optional.of(javaTypes.nameOf(target))
        : refuse(member, EntityMessages.targetIsNoEntity(member.place(), javaTypes.nameOf(target)));
  }

  private <T> Optional<T> refuse(Member member, Message message) {
    problems.error(member.place(), message);
    return Optional.empty();
  }
}
