package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/**
 * Sizes of keys made of other entities' keys: Hibernate forgets them where the join columns have
 * names.
 */
public final class DerivedSizes {

  private DerivedSizes() {}

  /** Has a key of some length. */
  @Entity(name = "DsParent")
  public static class Parent {
    @Id
    @Column(length = 7)
    String id;
  }

  /** Has a key in words of its own. */
  @Entity(name = "DsDefined")
  public static class Defined {
    @Id
    @Column(columnDefinition = "varchar(9)")
    String id;
  }

  /** Has a key of a type with a length of its own. */
  @Entity(name = "DsCurrency")
  public static class Money {
    @Id Currency id;
  }

  /** The whole key is mapped: its length is known. */
  @Entity(name = "DsWhole")
  public static class Whole {
    @Id String id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "parent")
    Parent parent;
  }

  /** The association is the key: its length is known. */
  @Entity(name = "DsSame")
  public static class Same {
    @Id
    @OneToOne
    @JoinColumn(name = "parent")
    Parent parent;
  }

  /** A key for the entity below. */
  public record ClassKey(String parent, int n) implements Serializable {}

  /** Part of a key by its class: the length is forgotten. */
  @Entity(name = "DsByClass")
  @IdClass(ClassKey.class)
  public static class ByClass {
    @Id
    @ManyToOne
    @JoinColumn(name = "parent")
    Parent parent;

    @Id int n;
  }

  /** Its own length counts for what no association maps. */
  @Embeddable
  public record Key(@Column(length = 33) String parent, @Column(length = 5) String own)
      implements Serializable {}

  /** Part of an embedded key: the length is forgotten. */
  @Entity(name = "DsPart")
  public static class Part {
    @EmbeddedId Key id;

    @MapsId("parent")
    @ManyToOne
    @JoinColumn(name = "parent_x")
    Parent parent;
  }

  /** The same, with words on what it points to. */
  @Entity(name = "DsReferenced")
  public static class Referenced {
    @EmbeddedId Key id;

    @MapsId("parent")
    @ManyToOne
    @JoinColumn(name = "parent_x", referencedColumnName = "id")
    Parent parent;
  }

  /** Its parent's definition is forgotten too. */
  @Entity(name = "DsOfDefined")
  public static class OfDefined {
    @EmbeddedId Key id;

    @MapsId("parent")
    @ManyToOne
    @JoinColumn(name = "parent_x")
    Defined parent;
  }

  /** Its parent's key is another's. */
  @Entity(name = "DsOfSame")
  public static class OfSame {
    @EmbeddedId Key id;

    @MapsId("parent")
    @ManyToOne
    @JoinColumn(name = "parent_x")
    Same parent;
  }

  /** A key with a currency. */
  @Embeddable
  public record MoneyKey(Currency money, int n) implements Serializable {}

  /** Its type has a length by itself. */
  @Entity(name = "DsOfCurrency")
  public static class OfCurrency {
    @EmbeddedId MoneyKey id;

    @MapsId("money")
    @ManyToOne
    @JoinColumn(name = "money_x")
    Money money;
  }

  /** A key with a key in it. */
  @Embeddable
  public record Deep(Key part, int n) implements Serializable {}

  /** Copies a key of two columns, whose lengths its own table knows. */
  @Entity(name = "DsCopy")
  public static class Copy {
    @EmbeddedId Deep id;

    @MapsId("part")
    @ManyToOne
    @JoinColumn(name = "part_parent", referencedColumnName = "parent_x")
    @JoinColumn(name = "part_own", referencedColumnName = "own")
    Part part;
  }

  /** A key with a key with a key in it. */
  @Embeddable
  public record Deeper(Deep copy, int m) implements Serializable {}

  /** Copies what was copied. */
  @Entity(name = "DsCopyOfCopy")
  public static class CopyOfCopy {
    @EmbeddedId Deeper id;

    @MapsId("copy")
    @ManyToOne
    Copy copy;
  }

  /** Copies a whole key of two columns. */
  @Entity(name = "DsTwin")
  public static class Twin {
    @EmbeddedId Key id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "twin_parent", referencedColumnName = "parent_x")
    @JoinColumn(name = "twin_own", referencedColumnName = "own")
    Part part;
  }

  /** The same without words. */
  @Entity(name = "DsSilentTwin")
  public static class SilentTwin {
    @EmbeddedId Key id;
    @MapsId @OneToOne Part part;
  }

  /** A key for the entity below. */
  public record CopyKey(Key part, int n) implements Serializable {}

  /** Copies a key by its class, and points to itself. */
  @Entity(name = "DsCopyByClass")
  @IdClass(CopyKey.class)
  public static class CopyByClass {
    @Id
    @ManyToOne
    @JoinColumn(name = "part_parent", referencedColumnName = "parent_x")
    @JoinColumn(name = "part_own", referencedColumnName = "own")
    Part part;

    @Id int n;
    @OneToOne CopyByClass next;
    @ElementCollection Set<String> tags;
  }

  /** Points to them all: to what was copied without its lengths. */
  @Entity(name = "DsPointer")
  public static class Pointer {
    @Id long id;
    @ManyToOne ByClass byClass;
    @ManyToOne Part part;
    @ManyToOne Copy copy;
    @ManyToOne CopyOfCopy copyOfCopy;
    @ManyToOne SilentTwin silentTwin;
    @ManyToMany Set<Copy> copies;
    @OneToMany List<CopyByClass> byClasses;

    @ManyToOne
    @JoinColumn(name = "n_parent", referencedColumnName = "twin_parent")
    @JoinColumn(name = "n_own", referencedColumnName = "twin_own")
    Twin twin;
  }
}
