package dev.skein.processor.model;

import dev.skein.processor.problem.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that is one column.
 *
 * @param name its name
 * @param type the type of what its column keeps: its own, or what a converter makes of it
 * @param conversion how its own type becomes that, or null if they are one
 * @param column what is said of its column
 * @param bounds what its value has to be, as SQL behind the column's name: {@code >= 3}
 * @param traits the annotations without values that it bears
 * @param temporal the {@code TemporalType} of {@code @Temporal}, or null
 * @param jdbcTypeCode the code of Hibernate's {@code @JdbcTypeCode}, as in {@code
 *     org.hibernate.type.SqlTypes}, or null
 * @param generated its {@code @GeneratedValue}, or null
 * @param intent what it says of its past
 * @param place the member that declares it
 */
public record BasicAttribute(
    String name,
    JavaType type,
    @Nullable Conversion conversion,
    ColumnModel column,
    List<String> bounds,
    Set<Trait> traits,
    @Nullable String temporal,
    @Nullable Integer jdbcTypeCode,
    @Nullable GeneratedValueModel generated,
    MemberIntent intent,
    Place place)
    implements Attribute {

  /** What the name of the attribute begins with that {@code @SoftDelete} stands for. */
  public static final String SOFT_DELETE = "@SoftDelete";

  /** Copies the collections. */
  public BasicAttribute {
    bounds = List.copyOf(bounds);
    traits = Set.copyOf(traits);
  }

  /** What an attribute is, by an annotation that needs no further words. */
  public enum Trait {
    /** {@code @Id}. */
    ID,
    /** {@code @Version}. */
    VERSION,
    /** {@code @Lob}. */
    LOB,
    /** {@code @Basic(optional = false)}. */
    MANDATORY,
    /** {@code @NotNull} and the like of Bean Validation. */
    NOT_NULL,
    /** An enum, or enums in an array, with {@code @Enumerated(STRING)}. */
    ENUM_AS_STRING,
    /** An enum, or enums in an array, with {@code @Enumerated(ORDINAL)}, said or silent. */
    ENUM_AS_ORDINAL,
    /** Hibernate's {@code @CreationTimestamp}. */
    CREATION_TIMESTAMP,
    /** Hibernate's {@code @UpdateTimestamp}. */
    UPDATE_TIMESTAMP
  }

  /**
   * Tells whether it bears a trait.
   *
   * @param trait the trait
   * @return whether it does
   */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /**
   * The type of the attribute itself.
   *
   * @return the type
   */
  public JavaType ownType() {
    return conversion == null ? type : conversion.from();
  }

  /**
   * This attribute, bearing one more trait.
   *
   * @param trait the trait
   * @return the attribute
   */
  public BasicAttribute with(Trait trait) {
    Set<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return new BasicAttribute(
        name,
        type,
        conversion,
        column,
        bounds,
        more,
        temporal,
        jdbcTypeCode,
        generated,
        intent,
        place);
  }

  /**
   * This attribute by another name.
   *
   * @param other the name
   * @return the attribute
   */
  public BasicAttribute withName(String other) {
    return new BasicAttribute(
        other,
        type,
        conversion,
        column,
        bounds,
        traits,
        temporal,
        jdbcTypeCode,
        generated,
        intent,
        place);
  }

  /**
   * This attribute with something else said of its column.
   *
   * @param other what is said
   * @return the attribute
   */
  public BasicAttribute withColumn(ColumnModel other) {
    return new BasicAttribute(
        name,
        type,
        conversion,
        other,
        bounds,
        traits,
        temporal,
        jdbcTypeCode,
        generated,
        intent,
        place);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitBasic(this);
  }
}
