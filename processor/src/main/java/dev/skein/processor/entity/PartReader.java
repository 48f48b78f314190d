package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.problem.CollectionMessages;
import dev.skein.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a collection holds, and what the keys of a map are, as attributes of its table. */
final class PartReader {

  private final MemberChecks checks;
  private final SingleReader singles;
  private final BasicReader basics;
  private final Embeddables embeddables;
  private final Problems problems;

  PartReader(
      MemberChecks checks,
      SingleReader singles,
      BasicReader basics,
      Embeddables embeddables,
      Problems problems) {
    this.checks = checks;
    this.singles = singles;
    this.basics = basics;
    this.embeddables = embeddables;
    this.problems = problems;
  }

  /**
   * The attributes of one part.
   *
   * @param part the part, by the path it has within the table
   * @param columnName the name of its column if it is one and none is said
   * @return none if the part was refused
   */
  List<Attribute> read(Member part, String columnName) {
    if (embeddables.isEmbedded(part)) {
      return embeddables
          .open(part)
          .<Attribute>flatMap(member -> inEmbeddable(member, part))
          .toList();
    }
    Optional<BasicAttribute> basic = basics.read(part);
    return basic.map(it -> List.<Attribute>of(named(it, columnName))).orElse(List.of());
  }

  private Stream<? extends Attribute> inEmbeddable(Member member, Member part) {
    if (CollectionTypes.isMany(member.annotations())) {
      problems.error(part.place(), CollectionMessages.manyInMany(member.place(), part.place()));
      return Stream.empty();
    }
    return checks.pass(member) ? singles.read(member) : Stream.empty();
  }

  private static BasicAttribute named(BasicAttribute attribute, String columnName) {
    ColumnModel column = attribute.column();
    return column.name() == null ? attribute.withColumn(column.withName(columnName)) : attribute;
  }

  /** The {@code @Convert} that speaks of one part of a map, as if it stood on that part. */
  static Annotations converted(Annotations said, Annotations member, String part) {
    return member.repeated(jpa("Convert"), jpa("Converts")).stream()
        .filter(convert -> part.equals(convert.text("attributeName")))
        .findFirst()
        .map(
            convert ->
                said.without(jpa("Converts"))
                    .with(jpa("Convert"), convert.renamed("attributeName", "part")))
        .orElse(said);
  }
}
