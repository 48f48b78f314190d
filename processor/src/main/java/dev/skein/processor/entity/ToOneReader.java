package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.model.ToOneAttribute;
import java.util.List;
import java.util.Optional;

/** Reads a member that points to another entity. */
final class ToOneReader {

  private final Targets targets;
  private final ColumnReader columns;
  private final ForeignKeyReader foreignKeys;
  private final TableReader tables;
  private final Constraints constraints;

  ToOneReader(
      Targets targets,
      ColumnReader columns,
      ForeignKeyReader foreignKeys,
      TableReader tables,
      Constraints constraints) {
    this.targets = targets;
    this.columns = columns;
    this.foreignKeys = foreignKeys;
    this.tables = tables;
    this.constraints = constraints;
  }

  Optional<ToOneAttribute> read(Member member) {
    Annotations annotations = member.annotations();
    boolean oneToOne = annotations.has(jpa("OneToOne"));
    Annotation association = annotations.orAbsent(jpa(oneToOne ? "OneToOne" : "ManyToOne"));
    return targets
        .of(member, association, member.type())
        .map(
            target ->
                new ToOneAttribute(
                    member.name(),
                    target,
                    oneToOne,
                    association.flag("optional", true) && !constraints.isNotNull(member),
                    annotations.has(jpa("Id")),
                    DerivedIds.mapsId(annotations).orElse(null),
                    DerivedIds.isDerived(member),
                    oneToOne && isByKey(annotations) && !annotations.has(jpa("MapsId")),
                    AssociationReader.mappedBy(annotations),
                    joinColumns(annotations),
                    tables.joinTable(annotations).orElse(null),
                    foreignKeys.ofJoinColumns(annotations),
                    Intents.ofMember(annotations, null),
                    member.place()));
  }

  /**
   * With {@code @MapsId} for the whole key, the annotation for shared keys may name the columns
   * too.
   */
  private List<ColumnModel> joinColumns(Annotations annotations) {
    List<ColumnModel> said = columns.joinColumns(annotations);
    return said.isEmpty() && DerivedIds.mapsId(annotations).filter(String::isEmpty).isPresent()
        ? columns.keyColumns(annotations)
        : said;
  }

  private static boolean isByKey(Annotations annotations) {
    return annotations.has(jpa("PrimaryKeyJoinColumn"))
        || annotations.has(jpa("PrimaryKeyJoinColumns"));
  }
}
