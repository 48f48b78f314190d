package dev.skein.processor.entity;

import static dev.skein.processor.entity.Treatment.harmless;
import static dev.skein.processor.entity.Treatment.read;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every annotation of {@code jakarta.persistence} 3.2, by simple name. */
final class JpaCoverage {

  private static final String QUERIES = "it is about queries";
  private static final String LISTENERS = "it is about listeners";
  private static final String INJECTION = "it injects an entity manager";

  static final Map<String, Treatment> ALL =
      Stream.of(schema(), beside(), hierarchies(), members(), associations())
          .flatMap(Function.identity())
          .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private JpaCoverage() {}

  private static Stream<Map.Entry<String, Treatment>> schema() {
    return Stream.of(
            read("Entity", "MappedSuperclass", "Table", "UniqueConstraint", "Index"),
            read("CheckConstraint", "Access", "Transient", "Id", "IdClass", "GeneratedValue"),
            read("SequenceGenerator", "SequenceGenerators", "Version", "Column", "Basic", "Lob"),
            read("Temporal", "Enumerated", "ManyToOne", "OneToOne", "OneToMany", "ManyToMany"),
            read("JoinColumn", "JoinColumns", "JoinTable", "ForeignKey", "MapsId"),
            read("Embeddable", "Embedded", "EmbeddedId", "AttributeOverride"),
            read("AttributeOverrides", "AssociationOverride", "AssociationOverrides"))
        .flatMap(Function.identity());
  }

  private static Stream<Map.Entry<String, Treatment>> beside() {
    return Stream.of(
            harmless("it is about the second-level cache", "Cacheable"),
            harmless("it orders what is read", "OrderBy"),
            harmless(LISTENERS, "EntityListeners", "ExcludeDefaultListeners"),
            harmless(LISTENERS, "ExcludeSuperclassListeners", "PrePersist", "PostPersist"),
            harmless(LISTENERS, "PreUpdate", "PostUpdate", "PreRemove", "PostRemove", "PostLoad"),
            harmless(QUERIES, "NamedQuery", "NamedQueries", "NamedNativeQuery"),
            harmless(QUERIES, "NamedNativeQueries", "NamedStoredProcedureQuery"),
            harmless(QUERIES, "NamedStoredProcedureQueries", "StoredProcedureParameter"),
            harmless(QUERIES, "QueryHint", "SqlResultSetMapping", "SqlResultSetMappings"),
            harmless(QUERIES, "EntityResult", "FieldResult", "ColumnResult", "ConstructorResult"),
            harmless(QUERIES, "NamedEntityGraph", "NamedEntityGraphs", "NamedAttributeNode"),
            harmless(QUERIES, "NamedSubgraph"),
            harmless(INJECTION, "PersistenceContext", "PersistenceContexts", "PersistenceUnit"),
            harmless(INJECTION, "PersistenceUnits", "PersistenceProperty"))
        .flatMap(Function.identity());
  }

  private static Stream<Map.Entry<String, Treatment>> hierarchies() {
    return Stream.of(
            read("Inheritance", "DiscriminatorColumn", "DiscriminatorValue"),
            read("SecondaryTable", "SecondaryTables"),
            read("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns"))
        .flatMap(Function.identity());
  }

  private static Stream<Map.Entry<String, Treatment>> members() {
    return Stream.of(
            read("TableGenerator", "TableGenerators"),
            read("Convert", "Converts", "Converter", "EnumeratedValue"))
        .flatMap(Function.identity());
  }

  private static Stream<Map.Entry<String, Treatment>> associations() {
    return Stream.of(
            read("ElementCollection", "CollectionTable", "OrderColumn", "MapKey"),
            read("MapKeyClass", "MapKeyColumn", "MapKeyEnumerated", "MapKeyTemporal"),
            read("MapKeyJoinColumn", "MapKeyJoinColumns"))
        .flatMap(Function.identity());
  }
}
