package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;
import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.BasicAttribute.Trait;
import dev.skein.processor.model.GeneratedValueModel;
import dev.skein.processor.model.JavaType;
import dev.skein.processor.problem.AnnotationMessages;
import dev.skein.processor.problem.EntityMessages;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Problems;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Reads a member that is one column. */
final class BasicReader {

  private static final Map<String, Trait> TRAITS =
      Map.of(
          hibernate("CurrentTimestamp"), Trait.CREATION_TIMESTAMP,
          hibernate("TenantId"), Trait.MANDATORY,
          jpa("Id"), Trait.ID,
          jpa("Version"), Trait.VERSION,
          jpa("Lob"), Trait.LOB,
          hibernate("CreationTimestamp"), Trait.CREATION_TIMESTAMP,
          hibernate("UpdateTimestamp"), Trait.UPDATE_TIMESTAMP);

  private static final Set<String> UNCLEAR = Set.of("AUTO", "UUID");
  private static final Set<String> MADE_TEXTS = Set.of("java.util.UUID", "java.lang.String");

  private final JavaTypes javaTypes;
  private final BasicTypes basicTypes;
  private final StoredTypes storedTypes;
  private final ColumnReader columns;
  private final TimeZones zones = new TimeZones();
  private final Constraints constraints;
  private final InitializerReader initializers;
  private final GeneratorReader generators;
  private final Problems problems;

  BasicReader(
      JavaTypes javaTypes,
      Converters converters,
      ColumnReader columns,
      Constraints constraints,
      InitializerReader initializers,
      Problems problems) {
    this.javaTypes = javaTypes;
    this.basicTypes = new BasicTypes(javaTypes);
    this.storedTypes = new StoredTypes(javaTypes, converters, problems);
    this.columns = columns;
    this.constraints = constraints;
    this.initializers = initializers;
    this.generators = new GeneratorReader(javaTypes);
    this.problems = problems;
  }

  Optional<BasicAttribute> read(Member member) {
    Optional<StoredType> stored = storedTypes.of(member);
    Optional<Message> refusal = stored.flatMap(kept -> refusal(kept, member));
    refusal.ifPresent(message -> problems.error(member.place(), message));
    return stored
        .filter(kept -> refusal.isEmpty())
        .map(kept -> attribute(member, member.annotations(), kept));
  }

  /** An attribute, and behind it the time zone if that has a column of its own. */
  Stream<BasicAttribute> withZone(Member member, BasicAttribute time) {
    BasicAttribute zone = zones.column(member, time).orElse(null);
    return zone == null ? Stream.of(time) : Stream.of(time, zone);
  }

  /** Where the column's type is said in other words, whatever Java has may be put into it. */
  private Optional<Message> refusal(StoredType stored, Member member) {
    boolean byCode = jdbcTypeCode(member.annotations()) != null;
    boolean inSql = !byCode && Coverage.isStatedInSql(member.annotations());
    if (inSql && javaTypes.read(stored.type()).isOfEnum()) {
      return Optional.of(
          AnnotationMessages.notCoveredYet(
              "A type in Java objects of an enum", member.place(), "Use @Enumerated"));
    }
    return inSql || byCode
        ? Optional.empty()
        : basicTypes
            .refusal(stored.type(), member)
            .or(() -> zones.refusal(member, javaTypes.nameOf(stored.type())));
  }

  private BasicAttribute attribute(Member member, Annotations annotations, StoredType stored) {
    JavaType type = zones.without(javaTypes.read(stored.type()), annotations);
    Limits limits = constraints.of(member, type.name());
    return new BasicAttribute(
        member.name(),
        type,
        stored.conversion(),
        member
            .in()
            .columns()
            .applyTo(limits.applyTo(columns.column(annotations)), member.simpleName()),
        limits.bounds(),
        traits(annotations, type, limits),
        annotations.orAbsent(jpa("Temporal")).constant("value"),
        jdbcTypeCode(annotations),
        generated(member, annotations),
        member
            .in()
            .columns()
            .applyTo(
                Intents.ofMember(
                    annotations,
                    initializers.read(member, javaTypes.read(member.type())).orElse(null))),
        member.place());
  }

  private static Set<Trait> traits(Annotations annotations, JavaType type, Limits limits) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    for (String name : annotations.names()) {
      Trait trait = TRAITS.get(name);
      if (trait != null) {
        traits.add(trait);
      }
    }
    if (!annotations.orAbsent(jpa("Basic")).flag("optional", true)) {
      traits.add(Trait.MANDATORY);
    }
    if (limits.notNull()) {
      traits.add(Trait.NOT_NULL);
    }
    if (type.isOfEnum()) {
      boolean asString = StoredTypes.isString(annotations);
      traits.add(asString ? Trait.ENUM_AS_STRING : Trait.ENUM_AS_ORDINAL);
    }
    return traits;
  }

  private static @Nullable Integer jdbcTypeCode(Annotations annotations) {
    return JdbcTypeClasses.codeOf(annotations).orElse(null);
  }

  private @Nullable GeneratedValueModel generated(Member member, Annotations annotations) {
    Annotation generated = annotations.find(jpa("GeneratedValue")).orElse(null);
    if (generated == null) {
      return null;
    }
    if (!annotations.has(jpa("Id"))) {
      problems.error(generated.place(), EntityMessages.generatedWithoutId(generated.place()));
    }
    String said = generated.constant("strategy");
    String strategy = said == null ? "AUTO" : said;
    if (isUnclear(member, annotations, strategy)) {
      String type = javaTypes.nameOf(member.type());
      problems.error(
          generated.place(), EntityMessages.generatedVariable(generated.place(), type, strategy));
    }
    return new GeneratedValueModel(
        strategyOf(member, strategy), generated.text("generator"), generators.inReach(member));
  }

  /**
   * Hibernate chooses a generator by the type as it is declared: for a type variable that is a UUID
   * it counts by a sequence (AUTO), or does not start (UUID).
   */
  private boolean isUnclear(Member member, Annotations annotations, String strategy) {
    return Members.declaredType(member.element()).getKind() == TypeKind.TYPEVAR
        && !annotations.has(hibernate("UuidGenerator"))
        && UNCLEAR.contains(strategy)
        && MADE_TEXTS.contains(javaTypes.nameOf(member.type()));
  }

  /**
   * Hibernate's generator of UUIDs makes them of whatever type, and a user's own whatever it makes,
   * without help of the database.
   */
  private static String strategyOf(Member member, String strategy) {
    if (member.annotations().has(hibernate("UuidGenerator"))) {
      return "UUID";
    }
    return GeneratorReader.isByCode(member) ? GeneratedValueModel.BY_CODE : strategy;
  }
}
