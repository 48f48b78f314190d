package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;
import static dev.skein.processor.entity.Names.jpa;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** What has no meaning on members that hold many, or on members that do not. */
final class CollectionRules {

  private static final String REMOVE = "Remove it";

  private static final List<String> OF_LISTS =
      List.of(jpa("OrderColumn"), hibernate("ListIndexBase"));

  private static final List<String> OF_BASIC_KEYS =
      List.of(
          jpa("MapKeyColumn"),
          jpa("MapKeyEnumerated"),
          jpa("MapKeyTemporal"),
          hibernate("MapKeyJdbcType"),
          hibernate("MapKeyJdbcTypeCode"));

  private static final List<String> OF_ENTITY_KEYS =
      List.of(jpa("MapKeyJoinColumn"), jpa("MapKeyJoinColumns"));

  private static final List<String> OF_MAPS =
      Stream.of(
              OF_BASIC_KEYS.stream(),
              OF_ENTITY_KEYS.stream(),
              Stream.of(jpa("MapKey"), jpa("MapKeyClass")))
          .flatMap(names -> names)
          .toList();

  private static final Rule NOT_MANY =
      new Rule(
          "what is no collection",
          all(
              "Add @ElementCollection, @OneToMany or @ManyToMany, or remove it",
              Stream.of(OF_LISTS.stream(), OF_MAPS.stream(), Stream.of(jpa("CollectionTable")))
                  .flatMap(names -> names)
                  .toList()));

  private static final Rule NO_LIST =
      new Rule("what is no List", all("Make it a List, or remove it", OF_LISTS));

  private static final Rule NO_MAP =
      new Rule("what is no Map", all("Make it a Map, or remove it", OF_MAPS));

  private static final Rule KEYED_BY_ENTITIES =
      new Rule("a map whose keys are entities", all("Use @MapKeyJoinColumn", OF_BASIC_KEYS));

  private static final Rule KEYED_BY_VALUES =
      new Rule("a map whose keys are no entities", all("Use @MapKeyColumn", OF_ENTITY_KEYS));

  private static final Rule KEYED_BY_NO_ENUM =
      new Rule("a map whose keys are no enum", Map.of(jpa("MapKeyEnumerated"), REMOVE));

  private static final Rule KEYED_BY_MEMBER =
      new Rule(
          "an association with @MapKey",
          all(
              "Remove one of the two",
              Stream.concat(OF_BASIC_KEYS.stream(), OF_ENTITY_KEYS.stream()).toList()));

  private static final Rule OF_VALUES =
      new Rule(
          "an @ElementCollection",
          Map.of(
              jpa("JoinColumn"), "Use @CollectionTable(joinColumns)",
              jpa("JoinColumns"), "Use @CollectionTable(joinColumns)",
              jpa("MapKey"), "Use @MapKeyColumn",
              hibernate("NotFound"), REMOVE));

  /** Hibernate takes a join table for the table of values, as long as nothing else speaks of it. */
  private static final Rule NO_JOIN_TABLE =
      new Rule("an @ElementCollection", Map.of(jpa("JoinTable"), "Use @CollectionTable"));

  private static final Rule OF_NO_ENUM =
      Rule.overlooking("a collection of what is no enum", Map.of(jpa("Enumerated"), REMOVE));

  /** And the other way round. */
  private static final Rule NO_COLLECTION_TABLE =
      new Rule("an association", Map.of(jpa("CollectionTable"), "Use @JoinTable"));

  private static final Rule ONE_TO_MANY =
      new Rule("a @OneToMany", Map.of(hibernate("NotFound"), REMOVE));

  private static final Rule INVERSE_MANY_TO_MANY =
      new Rule(
          "a @ManyToMany with mappedBy",
          Stream.of(
                  all("Use @MapKey", OF_BASIC_KEYS),
                  all("Use @MapKey", OF_ENTITY_KEYS),
                  all("Use @OrderBy", OF_LISTS))
              .flatMap(ways -> ways.entrySet().stream())
              .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));

  private final JavaTypes javaTypes;
  private final CollectionTypes types;

  CollectionRules(JavaTypes javaTypes) {
    this.javaTypes = javaTypes;
    this.types = new CollectionTypes(javaTypes);
  }

  private static Map<String, String> all(String wayOut, List<String> names) {
    return names.stream().collect(toUnmodifiableMap(name -> name, name -> wayOut));
  }

  /** The rules that a persistent member is under. */
  List<Rule> of(Member member) {
    Annotations annotations = member.annotations();
    if (!CollectionTypes.isMany(annotations)) {
      return List.of(NOT_MANY);
    }
    List<Rule> rules = new ArrayList<>();
    if (!types.isList(member.type())) {
      rules.add(NO_LIST);
    }
    rules.addAll(types.isMap(member.type()) ? ofMap(member) : List.of(NO_MAP));
    rules.addAll(
        CollectionTypes.isOfValues(annotations) ? ofValues(member) : ofEntities(annotations));
    return rules;
  }

  private List<Rule> ofMap(Member map) {
    if (map.annotations().has(jpa("MapKey"))) {
      return List.of(KEYED_BY_MEMBER);
    }
    Optional<TypeMirror> key = types.key(map);
    if (key.isEmpty()) {
      return List.of();
    }
    if (key.flatMap(javaTypes::elementOf).filter(javaTypes::isEntity).isPresent()) {
      return List.of(KEYED_BY_ENTITIES);
    }
    return key.flatMap(javaTypes::enumOf).isPresent()
        ? List.of(KEYED_BY_VALUES)
        : List.of(KEYED_BY_VALUES, KEYED_BY_NO_ENUM);
  }

  private List<Rule> ofValues(Member collection) {
    List<Rule> rules = new ArrayList<>(List.of(OF_VALUES));
    if (!isCollectionTable(collection.annotations()) && !isOfEntities(collection)) {
      rules.add(NO_JOIN_TABLE);
    }
    if (types.value(collection).flatMap(javaTypes::enumOf).isEmpty()) {
      rules.add(OF_NO_ENUM);
    }
    return rules;
  }

  /** Hibernate makes an association of it. */
  private boolean isOfEntities(Member collection) {
    return types
        .value(collection)
        .flatMap(javaTypes::elementOf)
        .filter(javaTypes::isEntity)
        .isPresent();
  }

  private static boolean isCollectionTable(Annotations annotations) {
    return !annotations.has(jpa("CollectionTable"))
        && annotations.orAbsent(jpa("JoinTable")).annotations("inverseJoinColumns").isEmpty();
  }

  private static List<Rule> ofEntities(Annotations annotations) {
    List<Rule> rules = new ArrayList<>();
    if (!isJoinTable(annotations)) {
      rules.add(NO_COLLECTION_TABLE);
    }
    if (!annotations.has(jpa("ManyToMany"))) {
      rules.add(ONE_TO_MANY);
    } else if (AssociationReader.mappedBy(annotations) != null) {
      rules.add(INVERSE_MANY_TO_MANY);
    }
    return rules;
  }

  private static boolean isJoinTable(Annotations annotations) {
    return AssociationReader.mappedBy(annotations) == null
        && Stream.of("JoinTable", "JoinColumn", "JoinColumns")
            .map(Names::jpa)
            .noneMatch(annotations::has);
  }
}
