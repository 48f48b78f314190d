package dev.skein.processor.corpus;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Parent;

/** Members that are embeddables. */
public final class Embedded {

  private Embedded() {}

  /** Something to point to. */
  @Entity(name = "EmTarget")
  public static class Target {
    @Id long id;
    Links backwards;
    @OneToMany Set<Target> others;
  }

  /** An embeddable in an embeddable. */
  @Embeddable
  public static class Point {
    double lat;

    @Column(name = "longitude")
    Double lon;
  }

  /** Plain members. */
  @Embeddable
  public static class Address {
    static String shared = "shared";
    String street;
    int zip;
    @Transient String notStored;
    transient String notStoredEither;
    Point point;
  }

  /** One with and one without annotation. */
  @Entity(name = "EmPlain")
  public static class Plain {
    @Id long id;
    @jakarta.persistence.Embedded Address home;
    Owned owned;
  }

  /** Knows what it is in. */
  @Embeddable
  public static class Owned {
    @Parent Plain owner;
    String owned;
  }

  /** The same embeddable twice. */
  @Entity(name = "EmTwice")
  public static class Twice {
    @Id long id;
    @jakarta.persistence.Embedded Address home;

    @AttributeOverride(
        name = "street",
        column = @Column(name = "work_street", length = 40, nullable = false))
    @AttributeOverride(name = "zip", column = @Column(name = "workZip"))
    @AttributeOverride(name = "point.lat", column = @Column(name = "`work Lat`"))
    @AttributeOverride(name = "point.lon", column = @Column(name = "work_lon", unique = true))
    Address work;
  }

  /** What Hibernate makes mandatory, and what it does not, as the whole may be missing. */
  @Embeddable
  public static class Mandatory {
    @Basic(optional = false)
    String must;

    @Basic(optional = false)
    int number;

    int zero;
    boolean no;

    @Column(nullable = false)
    String said;

    @Enumerated DayOfWeek weekday;

    @CreationTimestamp Instant created;

    @ManyToOne(optional = false)
    Target target;

    @OneToOne(optional = false)
    Target single;

    @ManyToOne
    @JoinColumn(nullable = false)
    Target saidTarget;
  }

  /** Holds them. */
  @Entity(name = "EmMandatory")
  public static class MandatoryHolder {
    @Id long id;
    Mandatory it;
  }

  /** A record. */
  @Embeddable
  public record Money(
      BigDecimal amount, @Column(length = 3, nullable = false) String currency, int rounding) {}

  /** Has one type for two members. */
  @Embeddable
  public static class Range<T extends Comparable<?>> {
    T lowest;
    T highest;
  }

  /** Two kinds of ranges and a record. */
  @Entity(name = "EmGeneric")
  public static class Generic {
    @Id long id;
    Money price;
    Range<LocalDate> days;

    @AttributeOverrides({
      @AttributeOverride(name = "lowest", column = @Column(name = "from_number")),
      @AttributeOverride(name = "highest", column = @Column(name = "to_number"))
    })
    Range<Integer> numbers;
  }

  /** State for all embeddables below. */
  @MappedSuperclass
  public static class Top<T> {
    T top;
  }

  /** Resolves nothing yet. */
  @MappedSuperclass
  public static class Middle<X, Y> extends Top<Y> {
    X middle;

    @Column(name = "renamed")
    int count;
  }

  /** Inherits. */
  @Embeddable
  public static class Bottom<Z> extends Middle<Integer, Z> {
    Z bottom;
  }

  /** Holds what inherits. */
  @Entity(name = "EmInherits")
  public static class Inherits {
    @Id long id;
    Bottom<String> it;
  }

  /** Not annotated. */
  public static class Unmarked {
    String text;
    int number;
  }

  /** Embeds what is not annotated. */
  @Entity(name = "EmUnmarked")
  public static class UnmarkedHolder {
    @Id long id;
    @jakarta.persistence.Embedded Unmarked it;
  }

  /** Points to entities. */
  @Embeddable
  public static class Links {
    @ManyToOne Linked one;
    @OneToOne Linked single;
    @ManyToMany Set<Linked> friends;
  }

  /** Is pointed to, from embeddables. */
  @Entity(name = "EmLinked")
  public static class Linked {
    @Id long id;

    @OneToMany(mappedBy = "backwards.one")
    Set<Target> ones;

    @OneToOne(mappedBy = "backwards.single")
    Target single;

    Inverse inverse;
  }

  /** The inverse side. */
  @Embeddable
  public static class Inverse {
    @ManyToMany(mappedBy = "backwards.friends")
    Set<Target> friendsOf;
  }

  /** Owns collections. */
  @Embeddable
  public static class Collections {
    @OneToMany
    @JoinTable(name = "EmMany")
    List<Target> many;

    @OneToMany
    @JoinTable(name = "EmSet")
    Set<Target> set;

    @ManyToMany
    @JoinTable(name = "EmBoth")
    Set<Target> both;

    @OneToMany
    @JoinColumn(name = "via_collections")
    List<Target> inTarget;
  }

  /** Owns them twice. */
  @Entity(name = "EmCollections")
  @Table(
      uniqueConstraints = @UniqueConstraint(columnNames = {"street", "zip"}),
      indexes = {@Index(columnList = "zip desc, lat"), @Index(columnList = "owner_id")})
  public static class CollectionsHolder {
    @Id long id;
    Collections first;

    @AssociationOverride(name = "many", joinTable = @JoinTable(name = "EmOtherMany"))
    @AssociationOverride(name = "set", joinTable = @JoinTable(name = "EmOtherSet"))
    @AssociationOverride(name = "both", joinTable = @JoinTable(name = "EmOtherBoth"))
    @AssociationOverride(name = "inTarget", joinColumns = @JoinColumn(name = "via_others"))
    Collections second;

    Address address;

    @AssociationOverride(name = "one", joinColumns = @JoinColumn(name = "owner_id"))
    @AssociationOverride(
        name = "single",
        joinColumns = @JoinColumn(name = "single_owner"),
        foreignKey = @ForeignKey(name = "fk_said_by_override"))
    Links links;
  }
}
