package dev.skein.processor.corpus;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Keys that are embeddables, and columns that point to keys of several columns. */
public final class EmbeddedKeys {

  private EmbeddedKeys() {}

  /** A key; none of it may be missing, whatever is said. */
  @Embeddable
  public record Key(
      @Column(length = 20, nullable = true) String country,
      int number,
      Integer boxed,
      @Enumerated DayOfWeek weekday)
      implements Serializable {}

  /** Has it. */
  @Entity(name = "EkPlain")
  public static class Plain {
    @EmbeddedId Key id;
    String text;

    @OneToMany
    @JoinTable(name = "EkPlain_below")
    List<Plain> below;

    @OneToMany
    @JoinTable(name = "EkPlain_beside")
    Set<Plain> beside;
  }

  /** Has it by the class of the member and another annotation. */
  @Entity(name = "EkById")
  public static class ById {
    @Id Key id;
  }

  /** Points to it. */
  @Entity(name = "EkPointer")
  public static class Pointer {
    @Id long id;
    @ManyToOne Plain plain;
    @OneToOne Plain single;

    @ManyToMany
    @JoinTable(name = "EkPointer_plains")
    Set<Plain> plains;

    @ManyToOne
    @JoinColumn(name = "n", referencedColumnName = "number")
    @JoinColumn(name = "w", referencedColumnName = "weekday")
    @JoinColumn(name = "b", referencedColumnName = "boxed")
    @JoinColumn(name = "c", referencedColumnName = "country")
    Plain named;
  }

  /** A key in a key, and an association in it. */
  @Embeddable
  public record Nested(
      @AttributeOverride(name = "number", column = @Column(name = "inner_number")) Key inner,
      @ManyToOne Pointer pointer,
      long own)
      implements Serializable {}

  /** Has them all. */
  @Entity(name = "EkNested")
  public static class NestedHolder {
    @EmbeddedId
    @AttributeOverride(name = "own", column = @Column(name = "said_own"))
    @AttributeOverride(name = "inner.boxed", column = @Column(name = "said_boxed"))
    Nested id;

    @ManyToOne NestedHolder next;
  }

  /** A key for the entities below. */
  public record Pair(String a, int b) implements Serializable {}

  /** Its key is its subclasses'. */
  @MappedSuperclass
  @IdClass(Pair.class)
  public static class Base {
    @Id
    @Column(length = 11)
    String a;

    @Id int b;
  }

  /** Inherits a key of two columns. */
  @Entity(name = "EkInherits")
  public static class Inherits extends Base {
    @ManyToOne Inherits next;
    @OneToOne Inherits other;

    @ManyToMany
    @JoinTable(name = "EkInherits_all")
    Set<Inherits> all;
  }

  /** A tenant's key. */
  @Embeddable
  public record InTenant(@Column(name = "tenant") int tenant, @Column(name = "no") int number)
      implements Serializable {}

  /** Something of a tenant. */
  @Entity(name = "EkOwner")
  public static class Owner {
    @EmbeddedId InTenant id;
  }

  /** Something else of the same tenant, which is one column. */
  @Entity(name = "EkShared")
  public static class Shared {
    @EmbeddedId InTenant id;

    @Column(name = "owner_no")
    Integer ownerNumber;

    @ManyToOne
    @JoinColumn(
        name = "tenant",
        referencedColumnName = "tenant",
        insertable = false,
        updatable = false)
    @JoinColumn(
        name = "owner_no",
        referencedColumnName = "no",
        insertable = false,
        updatable = false)
    Owner owner;
  }

  /** Codes that occur once. */
  @Embeddable
  public static class Codes {
    @Column(unique = true)
    String code;
  }

  /** Has other keys than its id. */
  @Entity(name = "EkOtherKeys")
  @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"x", "y"}))
  public static class OtherKeys {
    @Id long id;
    Codes codes;
    String x;
    String y;
  }

  /** Points to those. */
  @Entity(name = "EkToOtherKeys")
  public static class ToOtherKeys {
    @Id long id;

    @ManyToOne
    @JoinColumn(referencedColumnName = "code")
    OtherKeys byCode;

    @ManyToOne
    @JoinColumn(name = "other_x", referencedColumnName = "x")
    @JoinColumn(name = "other_y", referencedColumnName = "y")
    OtherKeys byPair;
  }

  /** Shares its key with others, of which only the mandatory one is checked. */
  @Entity(name = "EkSameKey")
  public static class SameKey {
    @EmbeddedId InTenant id;
    @OneToOne @PrimaryKeyJoinColumn Owner owner;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    @OnDelete(action = OnDeleteAction.CASCADE)
    Shared shared;
  }
}
