package dev.skein.processor.equality;

import static dev.skein.operation.Database.H2;
import static dev.skein.operation.Database.MARIADB;
import static dev.skein.operation.Database.MYSQL;
import static dev.skein.operation.Database.SQLITE;

import dev.skein.operation.Database;
import dev.skein.testsupport.Catalogue.Ignore;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that may differ from Hibernate, each with its reason: facts that a comparison looks over, and
 * entities of the corpus that are not compared on some databases. There is no other way past the
 * comparison.
 */
@SuppressWarnings("ImmutableEnumChecker") // A set of the JDK's, which nobody changes.
public enum Allowed {
  NAMES(
      Ignore.NAMES,
      "Hibernate's names of keys, constraints and indexes are hashes; Skein's can be read"),
  COLUMN_ORDER(
      Ignore.COLUMN_ORDER,
      "Hibernate orders columns by their size; Skein as a person declares them, and an added one"
          + " is the last in any database"),
  KEY_COLUMN_ORDER(
      Ignore.KEY_COLUMN_ORDER, "what is unique does not depend on the order of the columns"),
  VALUE_ORDER(
      Ignore.VALUE_ORDER,
      "a check allows the same values in whatever order it lists them or their bounds; Hibernate's"
          + " order of discriminators and of constraints is that of a hash"),
  EXTRA_FOREIGN_KEY_INDEXES(
      Ignore.EXTRA_FOREIGN_KEY_INDEXES,
      "Hibernate leaves foreign keys without indexes; Skein gives them one that the option"
          + " skein.foreignKeyIndexes takes away"),
  /** Looked over by {@link UnknownChecks}. */
  CHECKS_OF_CONVERTED_VALUES(
      "Hibernate runs a converter to find the values for a check, which a compiler cannot; it is"
          + " told at the member"),

  BETWEEN_SCHEMAS(
      "CrossSchema",
      EnumSet.of(H2),
      "H2 looks for an unqualified table in the schema of the one that points to it, so that"
          + " Hibernate's statements fail"),
  ENUM_BY_DEFINITION(
      "EnumByDefinition",
      EnumSet.of(H2, MARIADB),
      "Hibernate counts on the enum type that the definition replaces and checks nothing; Skein"
          + " checks everywhere"),
  ARRAYS_ON_SQLITE(
      "Arrays", EnumSet.of(SQLITE), "Hibernate's dialect has no arrays and stops at the first"),
  AGGREGATES_ON_SQLITE(
      "EmbeddedByHibernate.Json",
      EnumSet.of(SQLITE),
      "Hibernate's dialect has no aggregates and stops at the first"),
  NOW_ON_SQLITE(
      "Guide",
      EnumSet.of(SQLITE),
      "Hibernate sends now() as it is, which SQLite refuses; Skein says current_timestamp"),
  IDENTITY_ON_SQLITE(
      "Generics.OwnedByOne",
      EnumSet.of(SQLITE),
      "Hibernate's dialect leaves an identity column without a type here, which its own validation"
          + " refuses; Skein's is an integer as everywhere"),
  LONG_TEXTS_ON_SQLITE(
      "LongTexts",
      EnumSet.of(SQLITE),
      "Hibernate says varchar(2147483647) of a text by its length, and nclob of LONG32NVARCHAR, where"
          + " Skein says clob; SQLite stores all three alike"),
  MOMENTS(
      "Moments",
      EnumSet.of(MYSQL),
      "Hibernate hands the default current_timestamp on, and MySQL takes none but"
          + " current_timestamp(6) for a datetime(6)"),
  GUIDE(
      "Guide",
      EnumSet.of(MYSQL),
      "Hibernate hands the default now() on, and MySQL takes none but now(6) for a datetime(6)");

  private final @Nullable Ignore fact;
  private final @Nullable String entities;
  private final Set<Database> databases;
  private final String reason;

  /** Something that {@link Ignore} has no word for. */
  Allowed(String reason) {
    this.fact = null;
    this.entities = null;
    this.databases = EnumSet.allOf(Database.class);
    this.reason = reason;
  }

  /** A fact, on every database. */
  Allowed(Ignore fact, String reason) {
    this(fact, EnumSet.allOf(Database.class), reason);
  }

  /** A fact, on some databases. */
  Allowed(Ignore fact, Set<Database> databases, String reason) {
    this.fact = fact;
    this.entities = null;
    this.databases = Set.copyOf(databases);
    this.reason = reason;
  }

  /** The entities of one file of the corpus, or one of them. */
  Allowed(String entities, Set<Database> databases, String reason) {
    this.fact = null;
    this.entities = entities;
    this.databases = Set.copyOf(databases);
    this.reason = reason;
  }

  /** What a comparison on a kind of database looks over. */
  public static Set<Ignore> facts(Database kind) {
    return Arrays.stream(values())
        .filter(allowed -> allowed.databases.contains(kind))
        .map(allowed -> allowed.fact)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Ignore.class)));
  }

  /** Whether an entity is not compared on a kind of database. */
  static boolean excludes(Database kind, String className) {
    return Arrays.stream(values())
        .anyMatch(allowed -> allowed.databases.contains(kind) && allowed.isAbout(className));
  }

  /** Whether it leaves out that entity somewhere. */
  boolean isAbout(String className) {
    return entities != null && (className + ".").contains(".corpus." + entities + ".");
  }

  /** Whether it leaves out entities rather than facts. */
  boolean isExclusion() {
    return entities != null;
  }

  /** What, where and why, in a line. */
  @Override
  public String toString() {
    String what =
        entities == null ? name().toLowerCase(Locale.ROOT).replace('_', ' ') : "corpus " + entities;
    return "%s, on %s: %s".formatted(what, where(), reason);
  }

  private String where() {
    return databases.size() == Database.values().length
        ? "all databases"
        : databases.stream().sorted().map(Database::displayName).collect(Collectors.joining(", "));
  }
}
