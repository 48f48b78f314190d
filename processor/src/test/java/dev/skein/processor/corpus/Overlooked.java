package dev.skein.processor.corpus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Annotations where they do nothing, or something else than they say. */
public final class Overlooked {

  private Overlooked() {}

  /** Where it has annotations, they go before the entity's, even those it does not have. */
  public static class LineKey implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "order_no", length = 20)
    String order;

    @Column(name = "key_line", length = 7)
    String line;

    int part;

    @Override
    public boolean equals(Object other) {
      return other instanceof LineKey key
          && key.part == part
          && Objects.equals(key.order, order)
          && Objects.equals(key.line, line);
    }

    @Override
    public int hashCode() {
      return Objects.hash(order, line, part);
    }
  }

  /** Says the same of one id, and other things of two. */
  @Entity(name = "OvLine")
  @IdClass(LineKey.class)
  public static class Line {
    @Id
    @Column(name = "order_no", length = 20)
    String order;

    @Id
    @Column(name = "entity_line", length = 30)
    String line;

    @Id
    @Column(name = "entity_part")
    int part;
  }

  /** Two columns. */
  @Embeddable
  public static class Size {
    int width;
    String unit;
  }

  /** Annotations of something else. */
  @Entity(name = "OvThing")
  public static class Thing {
    @Id long id;

    @JoinColumn(name = "no", nullable = false, unique = true)
    Long number;

    @Column(name = "size", nullable = false, length = 7)
    @Embedded
    Size size;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<String> words;

    @ManyToOne
    @Enumerated
    @PrimaryKeyJoinColumn(name = "above_no")
    Thing above;

    @OneToMany
    @JoinColumn(name = "thing_no")
    @JoinTable(name = "OvBelow")
    List<Thing> below;

    @ManyToMany
    @Enumerated
    @JoinTable(name = "OvNear")
    Set<Thing> near;
  }

  /** Collections of values that are none. */
  @Entity(name = "OvShelf")
  public static class Shelf {
    @Id long id;

    @ElementCollection
    @CollectionTable(name = "OvOnShelf", joinColumns = @JoinColumn(name = "shelf_no"))
    @Column(name = "thing_no")
    Set<Thing> things;

    @ElementCollection @OrderColumn List<Thing> row;

    @ElementCollection
    @JoinTable(name = "OvByName")
    Map<String, Thing> byName;
  }

  /** Values that are entities, in a join table. */
  @Entity(name = "OvCase")
  public static class Case {
    @Id
    @Column(name = "case_no")
    long id;

    @ElementCollection
    @JoinTable(
        name = "OvInCase",
        joinColumns = @JoinColumn(name = "in_case"),
        inverseJoinColumns = @JoinColumn(name = "shelf_no"))
    @MapKeyJoinColumn(name = "thing_no")
    Map<Thing, Shelf> shelves;
  }

  /** Joins in tables of their own, with columns beside them. */
  @Entity(name = "OvBeside")
  public static class Beside {
    @Id Long id;

    @ManyToOne
    @JoinTable(name = "beside_plain")
    @JoinColumn(name = "target")
    Thing plain;

    @ManyToOne
    @JoinTable(
        name = "beside_both",
        joinColumns = @JoinColumn(name = "owner"),
        inverseJoinColumns = @JoinColumn(name = "overlooked"))
    @JoinColumn(name = "target", nullable = false, unique = true)
    Thing both;

    @OneToOne
    @JoinTable(name = "beside_one")
    @JoinColumn(name = "target")
    Thing one;

    @ManyToOne(optional = false)
    @JoinTable(name = "beside_required")
    @JoinColumn
    Thing required;

    @ManyToOne
    @JoinTable(name = "beside_free")
    @JoinColumn(name = "target", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Thing free;

    @ManyToOne
    @JoinTable(name = "beside_deleted")
    @JoinColumn(name = "target")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Thing deleted;

    @ManyToOne
    @JoinTable(name = "beside_none")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Thing none;
  }

  /** A class whose subclasses keep texts of two sizes in one column. */
  @Entity(name = "OvParent")
  public static class Parent {
    @Id Long id;
  }

  /** The first. */
  @Entity(name = "OvParentOne")
  public static class ParentOne extends Parent {
    @Column(name = "text", length = 40)
    String one;

    @Column(name = "digits", precision = 12, scale = 2)
    BigDecimal number;
  }

  /** The other, whose wishes count no more. */
  @Entity(name = "OvParentTwo")
  public static class ParentTwo extends Parent {
    @Column(name = "text", length = 90, unique = true)
    String two;

    @Column(name = "digits", precision = 14, scale = 4)
    BigDecimal number;
  }
}
