package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Keys made of other entities' keys: the six examples of JPA 3.2, section 2.4.1.3, and more. */
public final class DerivedIds {

  private DerivedIds() {}

  /** Has a simple key. */
  @Entity(name = "DiEmployee")
  public static class Employee {
    @Id long empId;
    @Column String name;
  }

  /** Example 1, the key as a class. */
  public record DependentKey(String name, long emp) implements Serializable {}

  /** Example 1 (a). */
  @Entity(name = "Di1a")
  @IdClass(DependentKey.class)
  public static class Example1a {
    @Id String name;
    @Id @ManyToOne Employee emp;
  }

  /** Example 1, the key embedded. */
  @Embeddable
  public record DependentId(String name, long empPK) implements Serializable {}

  /** Example 1 (b). */
  @Entity(name = "Di1b")
  public static class Example1b {
    @EmbeddedId DependentId id;

    @MapsId("empPK")
    @ManyToOne
    Employee emp;
  }

  /** Examples 2 and 5, a key of two columns as a class. */
  public static class PersonKey implements Serializable {
    private static final long serialVersionUID = 1;

    String firstName;
    String lastName;

    @Override
    public boolean equals(Object other) {
      return other instanceof PersonKey key
          && Objects.equals(key.firstName, firstName)
          && Objects.equals(key.lastName, lastName);
    }

    @Override
    public int hashCode() {
      return Objects.hash(firstName, lastName);
    }
  }

  /** Examples 2 and 5. */
  @Entity(name = "DiPerson2")
  @IdClass(PersonKey.class)
  public static class KeyedPerson {
    @Id
    @Column(name = "first")
    String firstName;

    @Id
    @Column(name = "last", length = 30)
    String lastName;
  }

  /** Example 2 (a), the key. */
  public record KeyOfKey(String name, PersonKey emp) implements Serializable {}

  /** Example 2 (a). */
  @Entity(name = "Di2a")
  @IdClass(KeyOfKey.class)
  public static class Example2a {
    @Id String name;

    @Id
    @ManyToOne
    @JoinColumns({
      @JoinColumn(name = "FK1", referencedColumnName = "first"),
      @JoinColumn(name = "FK2", referencedColumnName = "last")
    })
    KeyedPerson emp;
  }

  /** Example 2 (b), the key. */
  @Embeddable
  public static class IdOfKey implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "dep_name")
    String name;

    PersonKey empPK;

    @Override
    public boolean equals(Object other) {
      return other instanceof IdOfKey id
          && Objects.equals(id.name, name)
          && Objects.equals(id.empPK, empPK);
    }

    @Override
    public int hashCode() {
      return Objects.hash(name, empPK);
    }
  }

  /** Example 2 (b). */
  @Entity(name = "Di2b")
  public static class Example2b {
    @EmbeddedId IdOfKey id;

    @MapsId("empPK")
    @ManyToOne
    @JoinColumn(name = "FK1", referencedColumnName = "first")
    @JoinColumn(name = "FK2", referencedColumnName = "last")
    KeyedPerson emp;
  }

  /**
   * Examples 3 and 6, a key of two columns embedded. Under Spring's naming Hibernate wants the
   * names of the database in {@code referencedColumnName} beside {@code @MapsId}, so they are said.
   */
  @Embeddable
  public record PersonId(
      @Column(name = "first") String firstName, @Column(name = "last", length = 30) String lastName)
      implements Serializable {}

  /** Examples 3 and 6. */
  @Entity(name = "DiPerson3")
  public static class Person {
    @EmbeddedId PersonId empId;
  }

  /** Example 3 (a), the key. */
  public record KeyOfId(String name, PersonId emp) implements Serializable {}

  /** Example 3 (a). */
  @Entity(name = "Di3a")
  @IdClass(KeyOfId.class)
  public static class Example3a {
    @Id
    @Column(name = "dep_name")
    String name;

    @Id
    @ManyToOne
    @JoinColumn(name = "FK1", referencedColumnName = "first")
    @JoinColumn(name = "FK2", referencedColumnName = "last")
    Person emp;
  }

  /** Example 3 (b), the key. */
  @Embeddable
  public record IdOfId(String name, PersonId empPK) implements Serializable {}

  /** Example 3 (b). */
  @Entity(name = "Di3b")
  public static class Example3b {
    @EmbeddedId IdOfId id;

    @MapsId("empPK")
    @ManyToOne
    @JoinColumn(name = "FK1", referencedColumnName = "first")
    @JoinColumn(name = "FK2", referencedColumnName = "last")
    Person emp;
  }

  /** Example 3 (b), silent. */
  @Entity(name = "Di3c")
  public static class Example3c {
    @EmbeddedId IdOfId id;

    @MapsId("empPK")
    @ManyToOne
    Person emp;

    @OneToMany(mappedBy = "example")
    List<Pointer> pointers;
  }

  /**
   * Points to a derived key: one without words on its columns, for Hibernate forgets the length of
   * columns that point to such as are said, depending on the order of its work.
   */
  @Entity(name = "DiPointer")
  public static class Pointer {
    @Id long id;
    @ManyToOne Example3c example;
  }

  /** Example 4. */
  @Entity(name = "DiPerson4")
  public static class SimplePerson {
    @Id
    @Column(length = 9)
    String ssn;

    @OneToOne(mappedBy = "patient")
    Example4a a;

    @OneToOne(mappedBy = "patient")
    Example4b b;
  }

  /** Example 4 (a). */
  @Entity(name = "Di4a")
  public static class Example4a {
    @Id @OneToOne SimplePerson patient;
    String text;
  }

  /** Example 4 (b). */
  @Entity(name = "Di4b")
  public static class Example4b {
    @Id String id;
    @MapsId @OneToOne SimplePerson patient;
  }

  /** Example 4 (b), where its own words on the column are not heard. */
  @Entity(name = "Di4c")
  public static class Example4c {
    @Id
    @GeneratedValue
    @Column(name = "not_heard")
    Long id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "emp_no")
    Employee employee;

    @OneToOne Example4b other;
  }

  /** Example 5 (a). */
  @Entity(name = "Di5a")
  @IdClass(PersonKey.class)
  public static class Example5a {
    @Id
    @OneToOne
    @JoinColumn(name = "FK1", referencedColumnName = "first")
    @JoinColumn(name = "FK2", referencedColumnName = "last")
    KeyedPerson patient;
  }

  /** Example 5 (b). */
  @Entity(name = "Di5b")
  public static class Example5b {
    @EmbeddedId PersonKey id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "FK1", referencedColumnName = "first")
    @JoinColumn(name = "FK2", referencedColumnName = "last")
    KeyedPerson patient;
  }

  /** Example 6 (a). */
  @Entity(name = "Di6a")
  @IdClass(PersonId.class)
  public static class Example6a {
    @Id @OneToOne Person patient;
  }

  /** Example 6 (b). */
  @Entity(name = "Di6b")
  public static class Example6b {
    @EmbeddedId PersonId id;
    @MapsId @OneToOne Person patient;
  }

  /** A key from a key from a key. */
  @Entity(name = "DiChain1")
  public static class Chain1 {
    @Id Long id;
    @MapsId @OneToOne Example4c first;
  }

  /** The end of the chain. */
  @Embeddable
  public record ChainId(Long chain, int number) implements Serializable {}

  /** Its key has a part that is four tables away. */
  @Entity(name = "DiChain2")
  public static class Chain2 {
    @EmbeddedId ChainId id;

    @MapsId("chain")
    @ManyToOne
    Chain1 chain;
  }

  /** Has a key of another type. */
  @Entity(name = "DiTag")
  public static class Tag {
    @Id UUID id;
  }

  /** The key of a link. */
  @Embeddable
  public record LinkId(@Column(name = "not_heard") Long employeeId, UUID tagId, int since)
      implements Serializable {}

  /** An entity that stands for a link. */
  @Entity(name = "DiLink")
  public static class Link {
    @EmbeddedId LinkId id;

    @MapsId("employeeId")
    @ManyToOne
    Employee employee;

    @MapsId("tagId")
    @ManyToOne
    @JoinColumn(name = "the_tag")
    Tag tag;
  }

  /** Has a key that the annotation for shared keys names. */
  @Entity(name = "DiNamedByKey")
  public static class NamedByKey {
    @Id
    @Column(name = "not_this")
    Long id;

    @MapsId
    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn(name = "tagged")
    Employee employee;
  }

  /** Several of them may point to the same employee, whatever the annotation says. */
  @Entity(name = "DiOneOfSeveral")
  public static class OneOfSeveral {
    @EmbeddedId LinkId id;

    @MapsId("employeeId")
    @OneToOne
    Employee employee;
  }

  /** The same with a class for the key. */
  @Entity(name = "DiOneOfSeveralToo")
  @IdClass(DependentKey.class)
  public static class OneOfSeveralToo {
    @Id String name;
    @Id @OneToOne Employee emp;
  }
}
