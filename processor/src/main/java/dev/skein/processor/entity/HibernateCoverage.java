package dev.skein.processor.entity;

import static dev.skein.processor.entity.Treatment.harmless;
import static dev.skein.processor.entity.Treatment.notYet;
import static dev.skein.processor.entity.Treatment.read;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The annotations of {@code org.hibernate.annotations} 7.4, by name after the package. */
final class HibernateCoverage {

  private static final String FETCHING = "it is about how rows are read";
  private static final String WRITING = "it is about how rows are written";
  private static final String QUERIES = "it is about queries";
  private static final String CACHING = "it is about the cache";

  static final Map<String, Treatment> ALL =
      Stream.of(schema(), beside(), overrides(), types(), values(), tables(), associations())
          .flatMap(Function.identity())
          .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private HibernateCoverage() {}

  private static Stream<Map.Entry<String, Treatment>> schema() {
    return Stream.of(
            read("OnDelete", "ColumnDefault", "CreationTimestamp", "UpdateTimestamp"),
            read("CurrentTimestamp", "FractionalSeconds", "NaturalId", "TenantId", "Formula"),
            read("TimeZoneStorage", "TimeZoneColumn"),
            read("Comment", "Check", "Checks", "JdbcTypeCode", "UuidGenerator", "Parent"),
            read("ListIndexBase", "NotFound", "JdbcType", "MapKeyJdbcType", "MapKeyJdbcTypeCode"),
            read("DiscriminatorFormula", "DiscriminatorOptions", "SoftDelete", "Subselect"),
            read("EmbeddedColumnNaming", "EmbeddedTable", "TargetEmbeddable"))
        .flatMap(Function.identity());
  }

  private static Stream<Map.Entry<String, Treatment>> beside() {
    return Stream.of(
            harmless(FETCHING, "BatchSize", "ConcreteProxy", "Fetch", "LazyGroup", "Bag"),
            harmless(FETCHING, "FetchProfile", "FetchProfiles", "FetchProfile.FetchOverride"),
            harmless(FETCHING, "FetchProfileOverride", "FetchProfileOverrides"),
            harmless(FETCHING, "SortComparator", "SortNatural", "SQLOrder", "Instantiator"),
            harmless(FETCHING, "EmbeddableInstantiator", "EmbeddableInstantiatorRegistration"),
            harmless(FETCHING, "EmbeddableInstantiatorRegistrations"),
            harmless(FETCHING, "AttributeAccessor", "ColumnTransformer", "ColumnTransformers"),
            harmless(QUERIES, "Filter", "Filters", "FilterDef", "FilterDefs", "ParamDef"),
            harmless(QUERIES, "FilterJoinTable", "FilterJoinTables", "SqlFragmentAlias"),
            harmless(QUERIES, "NamedQuery", "NamedQueries", "NamedNativeQuery", "Imported"),
            harmless(QUERIES, "NamedNativeQueries", "NamedEntityGraph", "NamedEntityGraphs"),
            harmless(QUERIES, "SQLSelect", "SQLRestriction", "SQLJoinTableRestriction"),
            harmless(QUERIES, "NaturalIdClass", "HQLSelect", "Synchronize", "RowId", "Parameter"),
            harmless(WRITING, "SecondaryRow", "SecondaryRows"),
            harmless("all databases keep Unicode in every text", "Nationalized"),
            harmless("it tells that the database makes the value, not how", "Generated"),
            harmless(WRITING, "Cascade", "DynamicInsert", "DynamicUpdate", "Immutable"),
            harmless(WRITING, "Mutability", "OptimisticLock", "OptimisticLocking", "Source"),
            harmless(WRITING, "SQLDelete", "SQLDeletes", "SQLDeleteAll", "SQLInsert"),
            harmless(WRITING, "SQLInserts", "SQLUpdate", "SQLUpdates"),
            harmless(CACHING, "Cache", "NaturalIdCache", "QueryCacheLayout"))
        .flatMap(Function.identity());
  }

  private static Stream<Map.Entry<String, Treatment>> overrides() {
    String statements = "it is about the statements of one database";
    String perDatabase = "State what is the same on every database, without DialectOverride";
    Stream<String> restrictions =
        Stream.of("Filter", "FilterDef", "SQLDelete", "SQLDeleteAll", "SQLInsert", "SQLOrder")
            .flatMap(name -> Stream.of(name + "s", name + "Overrides", name));
    Stream<String> more =
        Stream.of("SQLRestriction", "SQLSelect", "SQLUpdate", "Version", "OverridesAnnotation")
            .flatMap(name -> Stream.of(name, name + "s"));
    Stream<String> definitions =
        Stream.of(
                "Check",
                "ColumnDefault",
                "DiscriminatorFormula",
                "Formula",
                "GeneratedColumn",
                "JoinFormula")
            .flatMap(name -> Stream.of(name, name + "s"));
    return Stream.concat(
        harmless(statements, nested(Stream.concat(restrictions, more))),
        notYet(perDatabase, nested(definitions)));
  }

  private static String[] nested(Stream<String> names) {
    return names.map(name -> "DialectOverride." + name).toArray(String[]::new);
  }

  private static Stream<Map.Entry<String, Treatment>> types() {
    String basic = "Use a basic type, with @JdbcTypeCode or @Column(columnDefinition) if need be";
    String column = "State the type with @Column(columnDefinition)";
    return Stream.of(
            notYet(basic, "Type", "TypeRegistration", "TypeRegistrations", "TypeBinderType"),
            notYet(basic, "JavaType", "JavaTypeRegistration", "JavaTypeRegistrations"),
            notYet(basic, "JdbcTypeRegistration", "JdbcTypeRegistrations"),
            notYet(basic, "CompositeType", "CompositeTypeRegistration", "AttributeBinderType"),
            notYet(basic, "CompositeTypeRegistrations", "ConverterRegistration"),
            notYet(basic, "ConverterRegistrations", "Struct", "Array"),
            notYet(column, "Collate"))
        .flatMap(Function.identity());
  }

  private static Stream<Map.Entry<String, Treatment>> values() {
    String sameEverywhere =
        "Use @GeneratedValue(strategy = GenerationType.IDENTITY) or SEQUENCE, which is the same on"
            + " every database";
    String used = "what it names is looked into where it is used";
    String column = "State the type and how it is generated with @Column(columnDefinition)";
    return Stream.of(
            read("GenericGenerator", "GenericGenerators"),
            harmless(used, "IdGeneratorType", "ValueGenerationType"),
            notYet(sameEverywhere, "NativeGenerator"),
            notYet(column, "GeneratedColumn"))
        .flatMap(Function.identity());
  }

  private static Stream<Map.Entry<String, Treatment>> tables() {
    String plainTable = "Map the entity to a plain table";
    String member = "Declare its column as a member of the entity";
    return Stream.of(
            notYet(plainTable, "View"),
            notYet(plainTable, "Audited", "Audited.CollectionTable", "Audited.Excluded"),
            notYet(plainTable, "Audited.SecondaryTable", "Audited.SecondaryTables"),
            notYet(plainTable, "Audited.Table", "Changelog", "Changelog.ChangesetId"),
            notYet(plainTable, "Changelog.ModifiedEntities", "Changelog.Timestamp"),
            notYet(plainTable, "Temporal", "Temporal.Excluded", "Temporal.HistoryPartitioning"),
            notYet(plainTable, "Temporal.HistoryTable", "Comments"),
            notYet(member, "PartitionKey"))
        .flatMap(Function.identity());
  }

  private static Stream<Map.Entry<String, Treatment>> associations() {
    String oneEntity = "Use @ManyToOne to one entity";
    String joinColumn = "Use @JoinColumn";
    String plain = "Use a List or a Set of entities without it";
    return Stream.of(
            notYet(oneEntity, "Any", "AnyDiscriminator", "AnyDiscriminatorImplicitValues"),
            notYet(oneEntity, "AnyDiscriminatorValue", "AnyDiscriminatorValues", "ManyToAny"),
            notYet(oneEntity, "AnyKeyJavaClass", "AnyKeyJavaType", "AnyKeyJdbcType"),
            notYet(oneEntity, "AnyKeyJdbcTypeCode"),
            notYet(joinColumn, "JoinColumnOrFormula", "JoinColumnsOrFormulas", "JoinFormula"),
            notYet(joinColumn, "PropertyRef"),
            notYet(plain, "CollectionId", "CollectionIdJavaClass", "CollectionIdJavaType"),
            notYet(plain, "CollectionIdJdbcType", "CollectionIdJdbcTypeCode"),
            notYet(plain, "CollectionIdMutability", "CollectionIdType", "CollectionType"),
            notYet(plain, "CollectionTypeRegistration", "CollectionTypeRegistrations"),
            notYet(plain, "ListIndexJavaType", "ListIndexJdbcType"),
            notYet(plain, "ListIndexJdbcTypeCode", "MapKeyCompositeType", "MapKeyJavaType"),
            notYet(plain, "MapKeyMutability", "MapKeyType"))
        .flatMap(Function.identity());
  }
}
