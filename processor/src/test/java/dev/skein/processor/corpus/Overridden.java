package dev.skein.processor.corpus;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AssociationOverrides;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;

/** Who has the last word on a column: the outermost. */
public final class Overridden {

  private Overridden() {}

  /** Something to point to. */
  @Entity(name = "OvTarget")
  public static class Target {
    @Id long id;
  }

  /** Says nothing. */
  @Embeddable
  public static class Address {
    String street;
    int zip;
  }

  /** Speaks for its own embeddable. */
  @MappedSuperclass
  public static class Base {
    @Id long id;

    @AttributeOverride(name = "zip", column = @Column(name = "oldZip"))
    Address old;

    @ManyToOne Target target;
    @ManyToMany Set<Target> targets;
    String name;
  }

  /** The class goes before the member. */
  @Entity(name = "OvByClass")
  @AttributeOverride(name = "id", column = @Column(name = "my_id"))
  @AttributeOverride(name = "home.street", column = @Column(name = "by_class"))
  @AttributeOverride(name = "own", column = @Column(name = "ownByClass", length = 7))
  @AttributeOverride(name = "name", column = @Column(nullable = false))
  @AssociationOverrides({
    @AssociationOverride(name = "target", joinColumns = @JoinColumn(name = "over_id")),
    @AssociationOverride(name = "targets", joinTable = @JoinTable(name = "OvSaid"))
  })
  public static class ByClass extends Base {
    @AttributeOverride(name = "street", column = @Column(name = "by_member"))
    @AttributeOverride(name = "zip", column = @Column(name = "zip_by_member"))
    Address home;

    String own;
  }

  /** Says something of what is above it. */
  @MappedSuperclass
  @AttributeOverride(name = "name", column = @Column(name = "byMiddle", length = 20))
  @AttributeOverride(name = "old.street", column = @Column(name = "streetByMiddle"))
  public static class Middle extends Base {
    String middle;
  }

  /** Takes some of it back. */
  @Entity(name = "OvByLowest")
  @AttributeOverride(name = "name", column = @Column(name = "byLowest"))
  public static class Lowest extends Middle {
    String lowest;
  }

  /** Says it on its class. */
  @Embeddable
  @AttributeOverride(name = "third", column = @Column(name = "third_by_class"))
  public static class Inner {
    String first;
    String second;
    String third;
    @ManyToOne Target target;
  }

  /** Its class goes before its member. */
  @Embeddable
  @AttributeOverride(name = "inner.first", column = @Column(name = "first_by_outer"))
  public static class Outer {
    @AttributeOverride(name = "first", column = @Column(name = "first_by_member"))
    @AttributeOverride(name = "second", column = @Column(name = "second_by_member"))
    @AssociationOverride(name = "target", joinColumns = @JoinColumn(name = "target_by_member"))
    Inner inner;
  }

  /** Nested, and once more with all of it said. */
  @Entity(name = "OvNested")
  public static class Nested {
    @Id long id;
    Outer silent;

    @AttributeOverride(name = "inner.first", column = @Column(name = "said_first"))
    @AttributeOverride(name = "inner.second", column = @Column(name = "said_second"))
    @AttributeOverride(name = "inner.third", column = @Column(name = "said_third"))
    @AssociationOverride(name = "inner.target", joinColumns = @JoinColumn(name = "said_target"))
    Outer said;
  }
}
