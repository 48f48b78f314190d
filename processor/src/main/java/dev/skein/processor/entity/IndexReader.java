package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;
import static dev.skein.processor.entity.Names.jpa;
import static dev.skein.processor.entity.Names.skein;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.CollectionModel;
import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.model.JavaType;
import dev.skein.processor.model.ToOneAttribute;
import dev.skein.processor.problem.CollectionMessages;
import dev.skein.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** Reads how a member finds the many it holds: by position, by key, or not at all. */
final class IndexReader {

  /** Texts that Hibernate no longer knows as such where an annotation names their class. */
  private static final Set<String> SERIALIZED =
      Set.of("java.lang.Class", "java.util.Currency", "java.util.Locale", "java.util.TimeZone");

  private static final JavaType INTEGER = new JavaType("java.lang.Integer", false, List.of(), true);

  /** What is said of a map's key, and what says the same of an attribute. */
  private static final Map<String, String> OF_KEY =
      Map.of(
          jpa("MapKeyColumn"), jpa("Column"),
          jpa("MapKeyEnumerated"), jpa("Enumerated"),
          jpa("MapKeyTemporal"), jpa("Temporal"),
          hibernate("MapKeyJdbcType"), hibernate("JdbcType"),
          hibernate("MapKeyJdbcTypeCode"), hibernate("JdbcTypeCode"));

  private static final String BACKFILL = skein("Backfill");

  private final JavaTypes javaTypes;
  private final CollectionTypes types;
  private final PartReader parts;
  private final ColumnReader columns;
  private final ForeignKeyReader foreignKeys;
  private final Problems problems;

  IndexReader(
      JavaTypes javaTypes,
      PartReader parts,
      ColumnReader columns,
      ForeignKeyReader foreignKeys,
      Problems problems) {
    this.javaTypes = javaTypes;
    this.types = new CollectionTypes(javaTypes);
    this.parts = parts;
    this.columns = columns;
    this.foreignKeys = foreignKeys;
    this.problems = problems;
  }

  /** How the member holds its elements, or empty if that was refused. */
  Optional<CollectionModel> read(Member member) {
    if (types.isMap(member.type())) {
      return map(member);
    }
    if (types.isSet(member.type())) {
      return Optional.of(CollectionModel.set());
    }
    return Optional.of(hasPositions(member) ? list(member) : CollectionModel.bag());
  }

  private boolean hasPositions(Member member) {
    Annotations annotations = member.annotations();
    return annotations.has(jpa("OrderColumn"))
        || annotations.has(hibernate("ListIndexBase"))
        || types.isArray(member.type());
  }

  private CollectionModel list(Member member) {
    Annotation said = member.annotations().orAbsent(jpa("OrderColumn"));
    BasicAttribute position =
        new BasicAttribute(
            CollectionModel.POSITION,
            INTEGER,
            null,
            columns.ofIndex(said, member.simpleName() + "_ORDER"),
            List.of(),
            Set.of(),
            null,
            null,
            null,
            Intents.ofElements(member.annotations()),
            member.place());
    return CollectionModel.list(
        position, member.annotations().orAbsent(hibernate("ListIndexBase")).number("value", 0));
  }

  /** Left alone, Hibernate converts the keys of some maps and the values of others. */
  private static Optional<Annotation> conversionOfNoPart(Annotations map) {
    return map.repeated(jpa("Convert"), jpa("Converts")).stream()
        .filter(
            convert -> {
              String part = convert.text("attributeName");
              return part == null
                  ? convert.says("converter") && AssociationReader.isAssociation(map)
                  : !part.matches("(key|value)(\\..*)?");
            })
        .findFirst();
  }

  private Optional<CollectionModel> map(Member member) {
    Optional<Annotation> astray = conversionOfNoPart(member.annotations());
    if (astray.isPresent()) {
      problems.error(astray.get().place(), CollectionMessages.conversionOfNoPart(member.place()));
      return Optional.empty();
    }
    Annotation byMember = member.annotations().orAbsent(jpa("MapKey"));
    if (byMember.isThere()) {
      String attribute = byMember.text("name");
      return Optional.of(CollectionModel.mapBy(attribute == null ? "" : attribute));
    }
    Optional<TypeMirror> type = types.key(member);
    if (type.isEmpty()) {
      problems.error(member.place(), CollectionMessages.noKeyType(member.place()));
      return Optional.empty();
    }
    List<Attribute> key = key(member, type.get());
    return key.isEmpty() ? Optional.empty() : Optional.of(CollectionModel.map(key));
  }

  private List<Attribute> key(Member member, TypeMirror type) {
    String columnName = member.simpleName() + "_KEY";
    if (javaTypes.elementOf(type).filter(javaTypes::isEntity).isPresent()) {
      return List.of(entity(member, type, columnName));
    }
    Annotations own = member.annotations();
    refuseSerialized(member, javaTypes.nameOf(type));
    Annotations said = PartReader.converted(own.renamed(OF_KEY), own, CollectionModel.KEY);
    Overrides overrides = Overrides.of(own);
    warnOfConversion(member, overrides);
    Member part =
        member.part(
            CollectionModel.KEY,
            type,
            own.has(BACKFILL) ? said.with(BACKFILL, own.orAbsent(BACKFILL)) : said,
            overrides.withoutConversions());
    return parts.read(part, columnName).stream().map(IndexReader::onlyRead).toList();
  }

  private void refuseSerialized(Member member, String keyType) {
    if (member.annotations().has(jpa("MapKeyClass")) && SERIALIZED.contains(keyType)) {
      problems.error(
          member.place().at(jpa("MapKeyClass"), "value"),
          CollectionMessages.serializedKeys(member.place(), keyType));
    }
  }

  /** Hibernate reads what is said of a key's members in every other place but not here. */
  private void warnOfConversion(Member member, Overrides overrides) {
    overrides
        .conversionWithin(CollectionModel.KEY)
        .ifPresent(
            convert ->
                problems.warning(
                    convert.place(),
                    CollectionMessages.keyNotConverted(
                        member.place(), String.valueOf(convert.text("attributeName")))));
  }

  /** Hibernate lets the elements write the column as well. */
  private static Attribute onlyRead(Attribute attribute) {
    return attribute instanceof BasicAttribute basic
        ? basic.withColumn(basic.column().onlyRead())
        : attribute;
  }

  private Attribute entity(Member member, TypeMirror type, String columnName) {
    List<ColumnModel> said = columns.ofKey(member.annotations(), columnName);
    return new ToOneAttribute(
        CollectionModel.KEY,
        javaTypes.nameOf(type),
        false,
        true,
        false,
        null,
        false,
        false,
        null,
        said,
        null,
        foreignKeys.ofKey(member.annotations()),
        Intents.ofElements(member.annotations()),
        member.place());
  }
}
