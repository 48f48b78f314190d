package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;
import static dev.skein.processor.entity.Names.jpa;
import static dev.skein.processor.entity.Names.skein;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.skein.processor.model.JavaType;
import dev.skein.processor.problem.AnnotationMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds annotations that have no meaning beside the others: Hibernate refuses most of them when the
 * application starts, and overlooks the rest.
 */
final class Contradictions {

  private static final String REMOVE = "Remove it";
  private static final String COLUMN = "Use @Column";
  private static final String CHECK = "Put it on the class, as a check of the table";
  private static final String SOFT_DELETE = "Put it on the class whose rows are to stay";
  private static final String INSIDE = "Put it on the members of the embeddable";
  private static final String MOVE = "Move it to the entities";
  private static final String OWNER = "Move it to the member that mappedBy names";
  private static final String JOIN_TABLE = "Use @JoinTable(joinColumns)";

  private static final Rule BASIC =
      new Rule(
          "a basic attribute",
          Map.of(hibernate("OnDelete"), REMOVE, hibernate("SoftDelete"), SOFT_DELETE));

  private static final Rule JOINED_BASIC =
      Rule.overlooking(
          "a basic attribute",
          Map.of(jpa("JoinColumn"), COLUMN, jpa("JoinColumns"), COLUMN, jpa("JoinTable"), COLUMN));

  /** Hibernate makes another thing of it on each database. */
  private static final Rule LARGE_UUID = new Rule("a UUID", Map.of(jpa("Lob"), REMOVE));

  private static final Rule NO_ENUM =
      new Rule("what is no enum", Map.of(jpa("Enumerated"), REMOVE));

  private static final Rule ASSOCIATION =
      new Rule("an association", Map.of(jpa("Column"), "Use @JoinColumn"));

  private static final Rule ENUM_BESIDE_ASSOCIATION =
      Rule.overlooking("an association", Map.of(jpa("Enumerated"), REMOVE));

  private static final Rule TO_ONE =
      new Rule(
          "an association to one",
          Map.of(
              hibernate("Check"), CHECK,
              hibernate("Checks"), CHECK,
              hibernate("SoftDelete"), SOFT_DELETE));

  private static final Rule MANY_TO_ONE =
      Rule.overlooking(
          "a @ManyToOne",
          Map.of(
              jpa("PrimaryKeyJoinColumn"), "Use @JoinColumn",
              jpa("PrimaryKeyJoinColumns"), "Use @JoinColumns"));

  private static final Rule MANY_TO_MANY =
      new Rule(
          "a @ManyToMany", Map.of(jpa("JoinColumn"), JOIN_TABLE, jpa("JoinColumns"), JOIN_TABLE));

  private static final Rule MAPPING_A_PART =
      new Rule(
          "an association that maps a part of the key by its name",
          Map.of(
              jpa("PrimaryKeyJoinColumn"), "Use @JoinColumn",
              jpa("PrimaryKeyJoinColumns"), "Use @JoinColumns"));

  private static final Rule OWNED_BY_THE_OTHER_SIDE =
      new Rule(
          "an association with mappedBy",
          Map.of(jpa("JoinColumn"), OWNER, jpa("JoinColumns"), OWNER, jpa("JoinTable"), OWNER));

  private static final Rule WITHOUT_TABLE =
      new Rule(
          "an association without a table of its own",
          Map.of(hibernate("SoftDelete"), SOFT_DELETE));

  private static final Rule BESIDE_A_JOIN_TABLE =
      Rule.overlooking(
          "a @OneToMany with @JoinTable",
          Map.of(jpa("JoinColumn"), JOIN_TABLE, jpa("JoinColumns"), JOIN_TABLE));

  private static final Rule IN_EMBEDDABLE =
      new Rule(
          "a member of an embeddable",
          Map.of(
              jpa("Id"), "Remove it; what identifies an entity stands in the entity",
              jpa("EmbeddedId"), "Use @Embedded",
              jpa("Version"), "Move it to the entities"));

  private static final Rule EMBEDDED =
      new Rule(
          "what is embedded",
          Map.ofEntries(
              entry(jpa("GeneratedValue"), REMOVE),
              entry(jpa("Version"), REMOVE),
              entry(skein("RenamedFrom"), INSIDE),
              entry(skein("Backfill"), INSIDE)));

  private static final Rule BESIDE_EMBEDDED =
      Rule.overlooking(
          "what is embedded",
          Map.of(
              jpa("Column"), "Use @AttributeOverride",
              jpa("JoinColumn"), "Use @AssociationOverride",
              jpa("JoinColumns"), "Use @AssociationOverride",
              jpa("JoinTable"), "Use @AssociationOverride",
              jpa("Lob"), REMOVE,
              jpa("Temporal"), REMOVE,
              jpa("Enumerated"), REMOVE));

  private static final Rule MAPPED_SUPERCLASS =
      new Rule(
          "a mapped superclass",
          Stream.concat(
                  Stream.of(
                          "Table",
                          "SecondaryTable",
                          "SecondaryTables",
                          "Inheritance",
                          "DiscriminatorColumn",
                          "DiscriminatorValue")
                      .map(Names::jpa),
                  Stream.of("Check", "Checks", "Comment").map(Names::hibernate))
              .collect(toUnmodifiableMap(name -> name, name -> MOVE)));

  private final JavaTypes javaTypes;
  private final CollectionRules collections;
  private final Startable startable;
  private final Problems problems;

  Contradictions(JavaTypes javaTypes, Problems problems) {
    this.javaTypes = javaTypes;
    this.collections = new CollectionRules(javaTypes);
    this.startable = new Startable(new CollectionTypes(javaTypes), problems);
    this.problems = problems;
  }

  /** Looks at a persistent member, and tells whether it can be read. */
  boolean freeFrom(Member member) {
    return insideHolds(member)
        && hold(rules(member), member.element())
        && hold(collections.of(member), member.element());
  }

  /**
   * Looks at a member whose own members are read in its place. What stands on a collection may
   * speak of another part of it.
   */
  boolean freeFromEmbedded(Member member) {
    return insideHolds(member)
        && (CollectionTypes.isMany(Annotations.of(member.element()))
            || (holds(EMBEDDED, member.element()) && holds(BESIDE_EMBEDDED, member.element())));
  }

  private boolean insideHolds(Member member) {
    return startable.check(member)
        && (member.in().path().isEmpty() || holds(IN_EMBEDDABLE, member.element()));
  }

  /** Looks at a mapped superclass. */
  boolean freeFrom(TypeElement mappedSuperclass) {
    return holds(MAPPED_SUPERCLASS, mappedSuperclass);
  }

  private List<Rule> rules(Member member) {
    Annotations annotations = member.annotations();
    if (CollectionTypes.isOfValues(annotations)) {
      return List.of();
    }
    if (!AssociationReader.isAssociation(annotations)) {
      return rulesOfBasic(javaTypes.read(member.type()));
    }
    if (AssociationReader.mappedBy(annotations) != null) {
      return annotations.has(jpa("ManyToMany"))
          ? List.of(ASSOCIATION, ENUM_BESIDE_ASSOCIATION, OWNED_BY_THE_OTHER_SIDE)
          : List.of(ASSOCIATION, ENUM_BESIDE_ASSOCIATION, OWNED_BY_THE_OTHER_SIDE, WITHOUT_TABLE);
    }
    if (annotations.has(jpa("ManyToMany"))) {
      return List.of(ASSOCIATION, ENUM_BESIDE_ASSOCIATION, MANY_TO_MANY);
    }
    List<Rule> rules = new ArrayList<>(List.of(ASSOCIATION, ENUM_BESIDE_ASSOCIATION));
    if (AssociationReader.isToOne(annotations)) {
      rules.add(TO_ONE);
    }
    if (annotations.has(jpa("ManyToOne"))) {
      rules.add(MANY_TO_ONE);
    }
    if (DerivedIds.mapsId(annotations).filter(part -> !part.isEmpty()).isPresent()) {
      rules.add(MAPPING_A_PART);
    }
    if (annotations.has(jpa("JoinTable"))) {
      if (!AssociationReader.isToOne(annotations)) {
        rules.add(BESIDE_A_JOIN_TABLE);
      }
    } else if (annotations.has(jpa("JoinColumn")) || annotations.has(jpa("JoinColumns"))) {
      rules.add(WITHOUT_TABLE);
    }
    return rules;
  }

  private static List<Rule> rulesOfBasic(JavaType type) {
    if (type.isOfEnum()) {
      return List.of(BASIC, JOINED_BASIC);
    }
    return type.name().equals("java.util.UUID")
        ? List.of(BASIC, JOINED_BASIC, NO_ENUM, LARGE_UUID)
        : List.of(BASIC, JOINED_BASIC, NO_ENUM);
  }

  /** What comes behind one that does not hold is not looked at. */
  private boolean hold(List<Rule> rules, Element element) {
    for (Rule rule : rules) {
      if (!holds(rule, element)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an element bears nothing that keeps it from being read; what it does is told. */
  boolean holds(Rule rule, Element element) {
    boolean holds = true;
    Annotations annotations = Annotations.of(element);
    Place place = annotations.place();
    for (String name : annotations.names()) {
      String wayOut = rule.waysOut().get(name);
      if (wayOut != null && rule.overlooked()) {
        problems.warning(
            place.at(name, null),
            AnnotationMessages.overlooked(Coverage.simple(name), place, rule.what(), wayOut));
      } else if (wayOut != null) {
        problems.error(
            place.at(name, null),
            AnnotationMessages.contradiction(Coverage.simple(name), place, rule.what(), wayOut));
        holds = false;
      }
    }
    return holds;
  }
}
