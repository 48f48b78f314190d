package dev.skein.processor.equality;

import static dev.skein.operation.Database.H2;
import static dev.skein.operation.Database.MARIADB;
import static dev.skein.operation.Database.MYSQL;
import static dev.skein.operation.Database.POSTGRESQL;
import static dev.skein.operation.Database.SQLITE;

import dev.skein.operation.Database;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Entities of the corpus that Hibernate 6.6 understands otherwise than 7, which is the standard.
 */
@SuppressWarnings("ImmutableEnumChecker") // A list and a set of the JDK's, which nobody changes.
enum NotForHibernate6 {
  ACCESS_BELOW("6.6 does not look below the class for its access", "AccessMixes.BelowFields"),
  SETTERS("6.6 wants a setter for each getter", "AccessMixes.Getters"),
  PARENT("6.6 wants a getter for @Parent", "Embedded."),
  NAMING_AND_TABLE(
      "@EmbeddedColumnNaming and @EmbeddedTable are 7's",
      "EmbeddedByHibernate.Named",
      "SecondaryTables.Embedding"),
  JSON(
      EnumSet.of(H2, MARIADB, MYSQL),
      "6.6 has no embeddable in JSON there",
      "EmbeddedByHibernate.Json"),
  NAMELESS_GENERATOR(
      "A generator without a name is JPA 3.2's",
      "Counters.CountedByNameless",
      "Counters.CountedInShared",
      "Counters.SequencedByNameless",
      "Ids.NamelessGenerator"),
  NEAREST_GENERATOR(
      "6.6 wants the generator to be named by the id",
      "Counters.CountedByWhatIsNear",
      "Ids.NearestGenerator"),
  GENERATOR_OF_ANOTHER_KIND(
      "6.6 takes the generator of the name, of whatever kind",
      "Counters.SequenceGoesFirst",
      "Counters.SequencedBesideCounters"),
  GENERATOR_BETWEEN(
      "6.6 looks for generators on every mapped superclass", "Counters.NotCountedBetween"),
  GENERIC(
      "6.6 looks for generic generators, and for what their strategies are called, in other places",
      "Generic."),
  QUOTED_WITH_ITS_TABLE(
      "6.6 does not quote what a quoted table brings along", "Names.Quoted", "QuotedTables."),
  CLASSES_OF_TYPES("6.6 has not all of these classes", "TypesByClass."),
  MOMENT_OF_REMOVAL(
      "SoftDeleteType.TIMESTAMP is 7's",
      "SoftDeleted.HardCollections",
      "SoftDeleted.HardInverse",
      "SoftDeleted.SoftInverse",
      "SoftDeleted.SoftMoment"),
  GENERATED_TEXT("6.6 counts for a text, 7 makes a UUID of it", "Ids.AutoText"),
  RAW("6.6 takes a wildcard for a raw type", "Values.Kinds"),
  LETTER(EnumSet.of(POSTGRESQL, SQLITE), "@EnumeratedValue is JPA 3.2's", "Enums"),
  NATIONAL(
      EnumSet.of(H2),
      "6.6 does not know that H2 has one type for large texts",
      "ByHibernate.LargeNational",
      "JdbcTypes",
      "LongTexts",
      "Texts"),
  NATIONAL_ON_MYSQL(
      EnumSet.of(MYSQL),
      "6.6 refuses the large national text that it creates itself",
      "ByHibernate.LargeNational"),
  FIXED_LENGTH(
      EnumSet.of(MARIADB, MYSQL),
      "6.6 keeps a text of fixed length in a char, 7 in a varchar",
      "ByHibernate.Values",
      "Converted.FewValues",
      "Enums",
      "JdbcTypes",
      "SingleTable.Char",
      "SingleTable.Char1",
      "SoftDeleted.SoftTrueFalse",
      "SoftDeleted.SoftYesNo",
      "Texts"),
  ARRAYS_AS_BYTES(
      EnumSet.of(MARIADB, MYSQL),
      "6.6 keeps an array as bytes, 7 as JSON",
      "Arrays",
      "Constrained.Values"),
  DOLLAR(
      EnumSet.of(H2),
      "6.6 quotes the dollar in the name of a sequence",
      "Ids.Auto",
      "Ids.Sequenced",
      "Ids.SequencedBig",
      "Names.",
      "ToOne.");

  private final Set<Database> databases;
  private final List<String> entities;
  private final String reason;

  NotForHibernate6(String reason, String... entities) {
    this(EnumSet.allOf(Database.class), reason, entities);
  }

  /** The entities of a file if a name ends in a dot, else one. */
  NotForHibernate6(Set<Database> databases, String reason, String... entities) {
    this.databases = Set.copyOf(databases);
    this.entities = List.of(entities);
    this.reason = reason;
  }

  static boolean excludes(Database kind, String className) {
    return Arrays.stream(values())
        .anyMatch(all -> all.databases.contains(kind) && all.isAbout(className));
  }

  boolean isAbout(String className) {
    String name = className.replaceFirst(".*\\.corpus\\.", "");
    return entities.stream()
        .anyMatch(entity -> entity.endsWith(".") ? name.startsWith(entity) : name.equals(entity));
  }

  /** What and why, in a line. */
  @Override
  public String toString() {
    String where =
        databases.size() == Database.values().length
            ? ""
            : databases.stream()
                .sorted()
                .map(Database::displayName)
                .collect(Collectors.joining(", ", " on ", ""));
    return String.join(", ", entities) + where + ": " + reason;
  }
}
