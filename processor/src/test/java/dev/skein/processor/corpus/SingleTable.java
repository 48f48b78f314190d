package dev.skein.processor.corpus;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.ConcreteProxy;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.DiscriminatorOptions;

/** Hierarchies in one table. */
@SuppressWarnings("deprecation") // Hibernate's own @Check and @Comment
public final class SingleTable {

  private SingleTable() {}

  /** Nothing said. */
  @Entity(name = "StPet")
  @ConcreteProxy
  public static class Pet {
    @Id @GeneratedValue Long id;
    String name;

    @Basic(optional = false)
    String kind;

    int legs;
    @Version long version;
    @ManyToOne Pet parent;
  }

  /** All ways to be there, and not. */
  @Entity(name = "StCat")
  public static class Cat extends Pet {
    int lives;
    Integer optional;

    @Basic(optional = false)
    String present;

    @Basic(optional = false)
    @Column(name = "named_present")
    String namedPresent;

    @Column(nullable = false)
    String notNullText;

    @Column int saidPrimitive;

    @Column(nullable = false)
    int notNullPrimitive;

    @CreationTimestamp Date created;

    @NotNull String validated;

    @ElementCollection Set<String> toys;
  }

  /** Associations. */
  @Entity(name = "StDog")
  public static class Dog extends Pet {
    @ManyToOne(optional = false)
    Pet friend;

    @ManyToOne
    @JoinColumn(name = "cat_not_null", nullable = false)
    Cat cat;

    @ManyToOne(optional = false)
    @JoinColumn(name = "enemy")
    Cat enemy;

    @OneToOne Cat one;

    @OneToOne(optional = false)
    Cat only;

    @OneToMany Set<Bone> bones;

    @OneToMany
    @JoinColumn(name = "eater")
    List<Bone> eaten;

    @OneToMany(mappedBy = "owner")
    List<Bone> owned;

    @OneToMany(mappedBy = "anyOwner")
    List<Bone> known;

    boolean barks;
  }

  /** Two levels. */
  @Entity(name = "StKitten")
  public static class Kitten extends Cat {
    long weeks;

    @Column(unique = true)
    String chip;
  }

  /** Stands between entities. */
  @MappedSuperclass
  public abstract static class Feathered extends Pet {
    int feathers;
  }

  /** Below a mapped superclass. */
  @Entity(name = "StBird")
  public static class Bird extends Feathered {
    int wings;
  }

  /** Stands between entities and is none. */
  public static class Reptile extends Pet {
    int ignored;
  }

  /** Below a class that is not mapped. */
  @Entity(name = "StSnake")
  public static class Snake extends Reptile {
    int length;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    DiscriminatorType type;

    DiscriminatorType ordinal;
  }

  /** Points to subclasses. */
  @Entity(name = "StBone")
  public static class Bone {
    @Id long id;
    @ManyToOne Dog owner;
    @ManyToOne Pet anyOwner;
    @ManyToMany Set<Kitten> kittens;
  }

  /** Abstract, with values. */
  @Entity(name = "StAbstract")
  @Inheritance
  @Table(
      name = "st_abstract",
      indexes = @Index(columnList = "DTYPE, sub_column"),
      uniqueConstraints = @UniqueConstraint(columnNames = {"same", "sub_column"}))
  @Comment("of the root")
  public abstract static class Abstract {
    @Id long id;
  }

  /** A value with a quote. */
  @Entity(name = "StOne")
  @DiscriminatorValue("o'ne")
  @Comment("of a subclass")
  @Check(constraints = "sub_column > 3")
  public static class One extends Abstract {
    @Column(name = "sub_column")
    int sub;

    String same;
    int shared;
  }

  /** Abstract in the middle. */
  @Entity(name = "StTwo")
  @DiscriminatorValue("two")
  public abstract static class Two extends Abstract {
    int two;
  }

  /** Says again what its hierarchy is, and shares columns. */
  @Entity(name = "StThree")
  @Inheritance
  @DiscriminatorValue("three")
  @Check(name = "ck_st_three", constraints = "three > 3")
  public static class Three extends Two {
    int three;
    String same;
    int shared;
    @ManyToOne Abstract other;
  }

  /** Shares an association. */
  @Entity(name = "StFour")
  public static class Four extends Abstract {
    @ManyToOne Abstract other;
  }

  /** No subclass. */
  @Entity(name = "StLone")
  @Inheritance
  @DiscriminatorValue("unused")
  public static class Lone {
    @Id long id;
  }

  /** No subclass, but a column. */
  @Entity(name = "StLoneColumn")
  @DiscriminatorColumn(name = "kind")
  public static class LoneColumn {
    @Id long id;
  }

  /** A character. */
  @Entity(name = "StChar")
  @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR)
  @DiscriminatorValue("x")
  public static class Char {
    @Id long id;
  }

  /** A character. */
  @Entity(name = "StChar1")
  @DiscriminatorValue("y")
  public static class Char1 extends Char {
    int one;
  }

  /** A number made of the name. */
  @Entity(name = "StNumber")
  @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
  public static class Numbered {
    @Id long id;
  }

  /** A number. */
  @Entity(name = "StNumber7")
  @DiscriminatorValue("7")
  public static class Number7 extends Numbered {
    int one;
  }

  /** A number made of the name. */
  @Entity(name = "StNumberNamed")
  public static class NumberNamed extends Numbered {
    int two;
  }

  /** Longer, and read by a member. */
  @Entity(name = "StLong")
  @DiscriminatorColumn(name = "kindOf", length = 50)
  public static class Long1 {
    @Id long id;

    @Column(name = "kindOf", insertable = false, updatable = false)
    String kind;
  }

  /** Its subclass. */
  @Entity(name = "StLong2")
  public static class Long2 extends Long1 {
    int two;

    @Column(name = "`Quoted`")
    int quoted;
  }

  /** A type in SQL and a quoted name. */
  @Entity(name = "StDefined")
  @DiscriminatorColumn(name = "`Kind`", columnDefinition = "varchar(19)")
  public static class Defined {
    @Id long id;
  }

  /** Its subclass. */
  @Entity(name = "StDefined2")
  public static class Defined2 extends Defined {
    int two;
  }

  /** Rows without a value. */
  @Entity(name = "StNull")
  @DiscriminatorColumn(name = "kind")
  @DiscriminatorValue("null")
  public static class Null {
    @Id long id;
  }

  /** A value beside none. */
  @Entity(name = "StNull1")
  public static class Null1 extends Null {
    int one;
  }

  /** Another. */
  @Entity(name = "StNull2")
  public static class Null2 extends Null {
    int two;
  }

  /** Rows with any other value. */
  @Entity(name = "StAny")
  @DiscriminatorColumn(name = "kind")
  public static class Any {
    @Id long id;
  }

  /** Any other value. */
  @Entity(name = "StAny1")
  @DiscriminatorValue("not null")
  public static class Any1 extends Any {
    int one;
  }

  /** A value of its own. */
  @Entity(name = "StAny2")
  public static class Any2 extends Any {
    int two;
  }

  /** No column, but a formula. */
  @Entity(name = "StFormula")
  @DiscriminatorFormula("case when x > 1 then 'StFormula' else 'StFormula1' end")
  public static class Formula {
    @Id long id;
    int x;
  }

  /** Its subclass. */
  @Entity(name = "StFormula1")
  public static class Formula1 extends Formula {
    int one;
  }

  /** Values that no class has may be there. */
  @Entity(name = "StOpen")
  @DiscriminatorOptions(force = true)
  public static class Open {
    @Id long id;
  }

  /** Its subclass. */
  @Entity(name = "StOpen1")
  public static class Open1 extends Open {
    int one;
  }

  /** The hierarchy writes the column by itself. */
  @Entity(name = "StUnwritten")
  @DiscriminatorOptions(insert = false)
  public static class Unwritten {
    @Id long id;
  }

  /** Its subclass. */
  @Entity(name = "StUnwritten1")
  public static class Unwritten1 extends Unwritten {
    int one;
  }

  /** Property access, from the root down. */
  @Entity(name = "StGetters")
  public static class Getters {
    private long id;

    @Id
    public long getId() {
      return id;
    }

    public void setId(long id) {
      this.id = id;
    }
  }

  /** Has getters too. */
  @Entity(name = "StGetters1")
  public static class Getters1 extends Getters {
    private String text;

    @Column(name = "a_text")
    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }
  }
}
