package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;
import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.model.CollectionModel;
import dev.skein.processor.model.ToManyAttribute;
import dev.skein.processor.problem.AnnotationMessages;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.problem.TypeMessages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a member that points to many entities. */
final class AssociationReader {

  private static final String MANY_TO_ONE = jpa("ManyToOne");
  private static final String ONE_TO_ONE = jpa("OneToOne");
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
  private final Targets targets;
  private final CollectionTypes types;
  private final IndexReader indexes;
  private final SoftDeletes softDeletes;
  private final Problems problems;

  AssociationReader(
      JavaTypes javaTypes,
      ColumnReader columns,
      ForeignKeyReader foreignKeys,
      TableReader tables,
      Targets targets,
      IndexReader indexes,
      SoftDeletes softDeletes,
      Problems problems) {
    this.types = new CollectionTypes(javaTypes);
    this.indexes = indexes;
    this.softDeletes = softDeletes;
    this.javaTypes = javaTypes;
    this.columns = columns;
    this.foreignKeys = foreignKeys;
    this.tables = tables;
    this.targets = targets;
    this.problems = problems;
  }

  static boolean isAssociation(Annotations member) {
    return isToOne(member) || member.has(jpa("OneToMany")) || member.has(jpa("ManyToMany"));
  }

  static boolean isToOne(Annotations member) {
    return member.has(MANY_TO_ONE) || member.has(ONE_TO_ONE);
  }

  /** The member of the target that owns the association, or null if it is this one. */
  static @Nullable String mappedBy(Annotations member) {
    return Stream.of("OneToOne", "OneToMany", "ManyToMany")
        .flatMap(name -> member.find(jpa(name)).stream())
        .flatMap(association -> Stream.ofNullable(association.text("mappedBy")))
        .findFirst()
        .orElse(null);
  }

  Optional<ToManyAttribute> read(Member member) {
    Annotations annotations = member.annotations();
    boolean manyToMany = annotations.has(jpa("ManyToMany"));
    Annotation association = annotations.orAbsent(jpa(manyToMany ? "ManyToMany" : "OneToMany"));
    Optional<Message> refusal =
        refusalOfCollection(member).or(() -> refusalOfExtras(member, annotations));
    if (refusal.isPresent()) {
      return refuse(member, refusal.get());
    }
    return targets
        .of(member, association, types.value(member.type()).orElse(null))
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
        softDeletes.ofCollection(member),
        Intents.ofMember(annotations, null),
        member.place());
  }

  private Optional<Message> refusalOfCollection(Member member) {
    return types.isMany(member.type())
        ? Optional.empty()
        : Optional.of(TypeMessages.notACollection(member.place(), javaTypes.nameOf(member.type())));
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
                AnnotationMessages.notCoveredYet(
                    Coverage.simple(extra), member.place(), "Say it on the target"));
  }

  private <T> Optional<T> refuse(Member member, Message message) {
    problems.error(member.place(), message);
    return Optional.empty();
  }
}
