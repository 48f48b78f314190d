package dev.skein.processor.corpus;

import jakarta.persistence.Basic;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;

/** Hierarchies in which each class has a table with all it has. */
public final class TablePerClass {

  private TablePerClass() {}

  /** Abstract: no table, but a sequence. */
  @Entity(name = "TpShape")
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  public abstract static class Shape {
    @Id @GeneratedValue Long id;

    @Column(unique = true)
    String code;

    @ManyToOne Shape inside;
    @ElementCollection List<String> labels;
    @OneToOne Paper paper;
    @OneToMany List<Shape> holes;

    @OneToMany(mappedBy = "any")
    List<Paper> papers;
  }

  /** Has a subclass, so nothing can point to its table alone. */
  @Entity(name = "TpRound")
  public static class Round extends Shape {
    int radius;

    @Basic(optional = false)
    String present;

    @ManyToMany Set<Shape> around;
  }

  /** A leaf. */
  @Entity(name = "TpCircle")
  @Table(name = "tp_circles")
  public static class Circle extends Round {
    @ManyToMany Set<Round> circles;

    @OneToMany
    @JoinColumn(name = "other_circle")
    List<Circle> others;
  }

  /** Abstract in the middle. */
  @Entity(name = "TpAngular")
  public abstract static class Angular extends Shape {
    int angles;
  }

  /** A leaf. */
  @Entity(name = "TpSquare")
  public static class Square extends Angular {
    int side;
  }

  /** Points to all. */
  @Entity(name = "TpPaper")
  public static class Paper {
    @Id long id;
    @ManyToOne Shape any;
    @ManyToOne Round round;
    @ManyToOne Circle circle;
    @OneToOne Square square;
    @ManyToOne Angular angular;
    @OneToMany List<Shape> many;

    @OneToMany
    @JoinColumn(name = "paper_of")
    List<Shape> drawn;
  }

  /** Not abstract, and says what only its own table has. */
  @Entity(name = "TpPlain")
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  @Table(
      name = "tp_plain",
      uniqueConstraints = @UniqueConstraint(name = "uq_tp_plain", columnNames = "c"),
      indexes = @Index(columnList = "d"),
      check = @CheckConstraint(name = "ck_tp_plain", constraint = "c <> d"),
      comment = "plain")
  public static class Plain {
    @Id @GeneratedValue Long id;
    String c;
    String d;
  }

  /** Has the columns. */
  @Entity(name = "TpPlain1")
  public static class Plain1 extends Plain {
    int one;
  }

  /** Without a subclass, it can be pointed to. */
  @Entity(name = "TpLone")
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  public static class Lone {
    @Id long id;
    @ManyToOne Lone other;
  }
}
