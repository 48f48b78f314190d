package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Associations by the same columns, of which Hibernate makes one foreign key. */
public final class SharedPaths {

  private SharedPaths() {}

  /** What some point to. */
  @Entity(name = "SharedRed")
  public static class Red {
    @Id long id;
  }

  /** What others point to. */
  @Entity(name = "SharedBlue")
  public static class Blue {
    @Id long id;
  }

  /** The first by name has the foreign key, not the first declared. */
  @Entity(name = "SharedByName")
  public static class ByName {
    @Id long id;

    @Column(name = "hue")
    Long hue;

    @ManyToOne
    @JoinColumn(name = "hue", insertable = false, updatable = false)
    Red second;

    @ManyToOne
    @JoinColumn(name = "hue", insertable = false, updatable = false)
    Blue first;
  }

  /** What its subclasses are made of. */
  @MappedSuperclass
  public static class Above {
    @ManyToOne
    @JoinColumn(name = "hue", insertable = false, updatable = false)
    Red zenith;
  }

  /** What is inherited comes first. */
  @Entity(name = "SharedInherited")
  public static class Inherited extends Above {
    @Id long id;

    @Column(name = "hue")
    Long hue;

    @ManyToOne
    @JoinColumn(name = "hue", insertable = false, updatable = false)
    Blue apex;
  }

  /** A part. */
  @Embeddable
  public static class Tint {
    @ManyToOne
    @JoinColumn(name = "hue", insertable = false, updatable = false)
    Red zest;
  }

  /** A member of an embeddable stands where that is. */
  @Entity(name = "SharedEmbedded")
  public static class InEmbeddable {
    @Id long id;

    @Column(name = "hue")
    Long hue;

    @Embedded Tint first;

    @ManyToOne
    @JoinColumn(name = "hue", insertable = false, updatable = false)
    Blue second;
  }

  /** What has columns goes before what is the key, and of those the last before the others. */
  @Entity(name = "SharedKeyOfAll")
  public static class KeyOfAll {
    @Id
    @Column(name = "hue")
    Long id;

    @OneToOne(optional = false)
    @JoinColumn(name = "hue", insertable = false, updatable = false)
    Red first;

    @OneToOne(optional = false)
    @JoinColumn(name = "hue", insertable = false, updatable = false)
    Blue last;
  }

  /** A key by MapsId. */
  @Entity(name = "SharedMapsId")
  public static class Mapped {
    @Id Long id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "hue")
    Red first;

    @ManyToOne
    @JoinColumn(name = "hue", insertable = false, updatable = false)
    Blue last;
  }

  /** A key. */
  @Embeddable
  public static class Pair implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "left_id")
    Long left;

    @Column(name = "right_id")
    Long right;

    @Override
    public boolean equals(Object other) {
      return other instanceof Pair pair && left.equals(pair.left) && right.equals(pair.right);
    }

    @Override
    public int hashCode() {
      return Objects.hash(left, right);
    }
  }

  /** What maps a part of a key is a member as any other. */
  @Entity(name = "SharedPart")
  public static class Part {
    @EmbeddedId Pair id;

    @MapsId("left")
    @ManyToOne
    @JoinColumn(name = "left_id")
    Red second;

    @ManyToOne
    @JoinColumn(name = "left_id", insertable = false, updatable = false)
    Blue first;
  }

  /** The name and the action are those of the last. */
  @Entity(name = "SharedLastWord")
  public static class LastWord {
    @Id long id;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    @JoinColumn(name = "lost")
    Red firstLost;

    @ManyToOne
    @JoinColumn(name = "lost", insertable = false, updatable = false)
    Red lastLost;

    @ManyToOne
    @JoinColumn(name = "won", foreignKey = @ForeignKey(name = "fk_shared_first"))
    Red firstWon;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    @JoinColumn(
        name = "won",
        insertable = false,
        updatable = false,
        foreignKey = @ForeignKey(name = "fk_shared_last"))
    Red lastWon;
  }

  /** A child that both sides describe: the collection comes last. */
  @Entity(name = "SharedChild")
  public static class Child {
    @Id long id;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    @JoinColumn(name = "mother")
    Mother mother;

    @ManyToOne
    @JoinColumn(name = "father")
    Mother father;
  }

  /** The other side. */
  @Entity(name = "SharedMother")
  public static class Mother {
    @Id long id;

    @OneToMany
    @JoinColumn(name = "mother")
    List<Child> ofMother;

    @OneToMany
    @OnDelete(action = OnDeleteAction.CASCADE)
    @JoinColumn(name = "father")
    List<Child> ofFather;
  }

  /** One table from both sides. */
  @Entity(name = "SharedLeft")
  public static class Left {
    @Id long id;

    @ManyToMany
    @OnDelete(action = OnDeleteAction.CASCADE)
    @JoinTable(
        name = "shared_pairs",
        joinColumns = @JoinColumn(name = "l"),
        inverseJoinColumns = @JoinColumn(name = "r"))
    Set<Right> rights;
  }

  /** The other side. */
  @SuppressWarnings("deprecation") // Hibernate's own @Comment
  @Entity(name = "SharedRight")
  public static class Right {
    @Id long id;

    @ManyToMany
    @JoinTable(
        name = "shared_pairs",
        joinColumns = @JoinColumn(name = "r"),
        inverseJoinColumns = @JoinColumn(name = "l"))
    Set<Left> lefts;

    @ManyToOne
    @JoinTable(name = "shared_boss")
    @org.hibernate.annotations.Comment("who it answers to")
    Right boss;

    @org.hibernate.annotations.Comment("goes before the other")
    @Column(name = " padded ", comment = "passed over")
    String twice;
  }
}
