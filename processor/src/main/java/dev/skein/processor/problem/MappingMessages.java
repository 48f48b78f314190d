package dev.skein.processor.problem;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What there is to say when entities cannot be made into tables. */
public final class MappingMessages {

  private MappingMessages() {}

  /** Two entities have one table. */
  public static Message tableTwice(String entity, String other, String table) {
    return new Message(
        "TableTwice",
        "%s and %s are both kept in table '%s'. Give one of them another @Table(name = \"...\")."
            .formatted(entity, other, table));
  }

  /** An association is kept where something else is. */
  public static Message joinTableTwice(String member, String other, String table) {
    return new Message(
        "TableTwice",
        "%s and %s are both kept in table '%s'. Give one of them another @JoinTable(name = \"...\")."
            .formatted(member, other, table));
  }

  /** A collection of values is kept where something else is. */
  public static Message collectionTableTwice(String member, String other, String table) {
    return new Message(
        "TableTwice",
        ("%s and %s are both kept in table '%s'. Give one of them another @CollectionTable(name ="
                + " \"...\").")
            .formatted(member, other, table));
  }

  /** {@code @MapKey} names nothing. */
  public static Message mapKey(
      String member, String attribute, String target, @Nullable String closest) {
    return new Message(
        "MapKey",
        "%s has the @MapKey '%s', but %s has no such attribute.%s Name the attribute of %s that is the key."
            .formatted(member, attribute, target, didYouMean(closest), target));
  }

  /** A catalog is named. */
  public static Message catalog(String entity, String catalog) {
    return new Message(
        "Catalog",
        "%s is in catalog '%s', and Skein does not tell catalogs apart yet. Name it by schema: "
                .formatted(entity, catalog)
            + "@Table(schema = \"...\").");
  }

  /** Two members write one column. */
  public static Message columnTwice(String member, String other, String column) {
    return new Message(
        "ColumnTwice",
        ("%s and %s both write column '%s'. Give one of them another name, or let it only read: "
                + "insertable = false, updatable = false.")
            .formatted(member, other, column));
  }

  /** A secondary table is the table of something else. */
  public static Message secondaryTableTwice(String entity, String other, String table) {
    return new Message(
        "TableTwice",
        "Secondary table '%s' of %s is also the table of %s. Give one of them another name."
            .formatted(table, entity, other));
  }

  /** A column is said to be in a table that is none of its entity's. */
  public static Message unknownTable(
      String member, String table, String entity, @Nullable String closest) {
    return new Message(
        "UnknownTable",
        "%s is in table '%s', which is none of %s's.%s Declare it with @SecondaryTable(name = \"%s\") on %s, or remove the table from the column."
            .formatted(member, table, entity, didYouMean(closest), table, entity));
  }

  /** Two classes of a hierarchy are told apart by one value. */
  public static Message discriminatorValueTwice(String entity, String other, String value) {
    return new Message(
        "DiscriminatorValue",
        "%s and %s both have the discriminator value %s. Give one of them another @DiscriminatorValue."
            .formatted(entity, other, value));
  }

  /** A discriminator value is not of the column's type. */
  public static Message discriminatorValue(String entity, String value, boolean character) {
    return new Message(
        "DiscriminatorValue",
        "%s has the discriminator value '%s', which is no %s. Change it, or the discriminatorType of the @DiscriminatorColumn."
            .formatted(entity, value, character ? "single character" : "whole number"));
  }

  /** A class has no value by which a character could tell it. */
  public static Message noDiscriminatorValue(String entity) {
    return new Message(
        "DiscriminatorValue",
        "%s has no discriminator value, and its name is no single character. Add @DiscriminatorValue(\"...\")."
            .formatted(entity));
  }

  /** A member's type is none that a column holds. */
  public static Message unknownType(String member, String type) {
    return new Message(
        "UnknownType",
        ("%s is of type %s, which no column holds: it is neither a basic type of Jakarta "
                + "Persistence nor Serializable. Say @Column(columnDefinition = \"...\"), or "
                + "@Transient if it is not to be stored.")
            .formatted(member, type));
  }

  /** A JDBC type that is not known yet. */
  public static Message unknownJdbcType(String member, int code) {
    return new Message(
        "UnknownJdbcType",
        ("%s has @JdbcTypeCode(%d), which Skein does not know yet. Say the type itself: "
                + "@Column(columnDefinition = \"...\").")
            .formatted(member, code));
  }

  /** A check that a provider finds by running the program. */
  public static Message unknownCheck(Place where, String through) {
    return new Message(
        "UnknownCheck",
        ("%s is kept as %s makes it, and Hibernate holds the column to these values by a check. Skein"
                + " runs no code of yours and leaves it out. Say it with @Column(check = ...) or"
                + " @Check if the database is to have it.")
            .formatted(Wording.subject(where), through));
  }

  /** A generated id is of a type its generator does not make. */
  public static Message generatedType(String member, String type, String strategy) {
    return new Message(
        "GeneratedType",
        ("%s is of type %s, and strategy %s makes no such values. Use a whole number such as "
                + "Long, or a java.util.UUID with strategy UUID.")
            .formatted(member, type, strategy));
  }

  /** A way to generate ids that is not known yet. */
  public static Message generation(String member, String strategy) {
    return new Message(
        "Generation",
        ("%s is generated by strategy %s, which Skein does not know yet. Use IDENTITY, SEQUENCE, "
                + "UUID or AUTO.")
            .formatted(member, strategy));
  }

  /** Two generators want one sequence to be different things. */
  public static Message sequenceTwice(String member, String sequence) {
    return new Message(
        "SequenceTwice",
        ("%s uses sequence '%s', which another entity uses with another start, step or options. "
                + "Let their @SequenceGenerator say the same, or name another sequenceName.")
            .formatted(member, sequence));
  }

  /** The other side of an association is no entity. */
  public static Message notAnEntity(String member, String target) {
    return new Message(
        "NotAnEntity",
        ("%s points to %s, which is not an @Entity of this module. Make it one, or see that it is "
                + "compiled with its annotations.")
            .formatted(member, target));
  }

  /** {@code mappedBy} names nothing. */
  public static Message mappedByNothing(
      String member, String mappedBy, String target, @Nullable String closest) {
    return new Message(
        "MappedBy",
        "%s is mappedBy '%s', but %s has no such attribute.%s Name the attribute of %s that owns the association."
            .formatted(member, mappedBy, target, didYouMean(closest), target));
  }

  /** {@code mappedBy} names something that does not point back. */
  public static Message mappedByOther(String member, String mappedBy, String target, String owner) {
    return new Message(
        "MappedBy",
        ("%s is mappedBy '%s', but %s.%s does not point to %s as the owner of the association. "
                + "Name the attribute of %s that does.")
            .formatted(member, mappedBy, target, mappedBy, owner, target));
  }

  /** An association has more or fewer columns than the key it points to. */
  public static Message joinColumns(
      String member, int columns, String target, Collection<String> key) {
    return new Message(
        "JoinColumns",
        ("%s has %d join column(s), but the key of %s has %d: %s. Give one @JoinColumn for each, "
                + "and say in referencedColumnName which it points to.")
            .formatted(member, columns, target, key.size(), String.join(", ", key)));
  }

  /** A key is made of itself. */
  public static Message keyOfItself(String entity) {
    return new Message(
        "KeyOfItself",
        ("The key of %s is made of associations that lead back to %s. Give one of the entities an "
                + "@Id of its own.")
            .formatted(entity, entity));
  }

  /** The other side has no key. */
  public static Message noKey(String member, String target) {
    return new Message(
        "NoKey", "%s points to %s, which has no @Id. Give it one.".formatted(member, target));
  }

  /** A join column points to a column that is not there. */
  public static Message unknownReference(
      String member, String column, String table, Collection<String> columns) {
    return new Message(
        "ReferencedColumn",
        "%s points to column '%s', which table '%s' does not have. Its columns are: %s."
            .formatted(member, column, table, String.join(", ", columns)));
  }

  /** A join column points to a column whose values may occur twice. */
  public static Message referenceNotUnique(
      String column, String table, String referenced, String target) {
    return new Message(
        "ReferencedColumn",
        ("Column '%s' of table '%s' points to column '%s' of table '%s', which is not unique. Say "
                + "@Column(unique = true) there, or point to the primary key.")
            .formatted(column, table, referenced, target));
  }

  /** An index or unique constraint names a column that is not there. */
  public static Message unknownColumn(
      String kind,
      String column,
      String table,
      Collection<String> columns,
      @Nullable String closest) {
    return new Message(
        "UnknownColumn",
        "This %s names column '%s', which table '%s' does not have.%s Its columns are: %s."
            .formatted(kind, column, table, didYouMean(closest), String.join(", ", columns)));
  }

  /** A name is given to two constraints. */
  public static Message constraintTwice(String name, String table) {
    return new Message(
        "ConstraintTwice",
        ("The name '%s' on table '%s' is taken: databases want the names of constraints, indexes "
                + "and tables to be different in the whole schema. Choose another, or leave it out "
                + "and Skein makes one.")
            .formatted(name, table));
  }

  /** A foreign key's own text is not understood. */
  public static Message foreignKeyDefinition(String member, String definition) {
    return new Message(
        "ForeignKeyDefinition",
        ("%s has the foreignKeyDefinition \"%s\", which Skein cannot read. Write it as \"foreign "
                + "key (column) references table (column) on delete ...\", or use @OnDelete.")
            .formatted(member, definition));
  }

  private static String didYouMean(@Nullable String closest) {
    return closest == null ? "" : " Did you mean '" + closest + "'?";
  }
}
