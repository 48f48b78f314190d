package dev.skein.processor.corpus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SortNatural;

/** Associations that point to many entities. */
public final class ToMany {

  private ToMany() {}

  @Entity(name = "PartA")
  static class A {
    @Id Long id;
  }

  @Entity(name = "PartB")
  @Table(name = "part_b_table")
  static class B implements Comparable<B> {
    @Id
    @Column(name = "bKey")
    Long id;

    @Column(unique = true)
    String code;

    @ManyToMany(mappedBy = "bothWays")
    List<Whole> wholes;

    @ManyToMany(mappedBy = "deletingBothWays")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Whole> deleting;

    @Override
    public int compareTo(B other) {
      return id.compareTo(other.id);
    }
  }

  @Entity(name = "PartC")
  static class C {
    @Id Long id;
  }

  @Entity(name = "PartD")
  static class D {
    @Id Long id;
  }

  @Entity(name = "PartE")
  static class E {
    @Id Long id;
  }

  @Entity(name = "PartF")
  static class F {
    @Id Long id;
  }

  @Entity(name = "Whole")
  static class Whole {
    @Id Long id;
    @OneToMany List<A> ownList;
    @OneToMany Set<B> ownSet;
    @OneToMany @JoinColumn List<C> inColumn;

    @OneToMany
    @JoinColumn(name = "whole_fk", nullable = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<D> inNamedColumn;

    @OneToMany
    @JoinTable(name = "own_named", inverseJoinColumns = @JoinColumn(name = "part"))
    Set<A> ownNamed;

    @OneToMany
    @JoinTable(name = "own_bag", inverseJoinColumns = @JoinColumn(name = "part"))
    Collection<A> ownBag;

    @OneToMany
    @CollectionTable(name = "own_collected", joinColumns = @JoinColumn(name = "owner"))
    List<A> ownCollected;

    @ManyToMany List<C> list;
    @ManyToMany Set<D> set;
    @ManyToMany Collection<E> collection;

    @ManyToMany
    @JoinTable(name = "sorted_parts")
    @SortNatural
    SortedSet<B> sorted;

    @ManyToMany
    @JoinTable(name = "both_ways")
    Set<B> bothWays;

    @ManyToMany
    @JoinTable(name = "deleting_both_ways")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<B> deletingBothWays;

    @ManyToMany
    @JoinTable(
        name = "said_all",
        joinColumns = @JoinColumn(name = "left_one"),
        inverseJoinColumns = @JoinColumn(name = "right_one"),
        foreignKey = @ForeignKey(name = "fk_left"),
        inverseForeignKey = @ForeignKey(name = "fk_right"))
    Set<B> saidAll;

    @ManyToMany
    @JoinTable(
        name = "said_unique",
        joinColumns = @JoinColumn(name = "owner_fk"),
        inverseJoinColumns = @JoinColumn(name = "target_fk"),
        uniqueConstraints = @UniqueConstraint(columnNames = {"owner_fk", "target_fk"}))
    Set<F> saidUnique;

    @ManyToMany
    @JoinTable(
        name = "said_index",
        inverseJoinColumns = @JoinColumn(name = "target_fk"),
        indexes = @Index(columnList = "target_fk"))
    List<F> saidIndex;

    @ManyToMany
    @JoinTable(name = "one_unique", inverseJoinColumns = @JoinColumn(name = "f", unique = true))
    Set<F> oneUnique;

    @ManyToMany
    @JoinTable(
        name = "by_code",
        inverseJoinColumns = @JoinColumn(referencedColumnName = "code", name = "code"))
    Set<B> byCode;

    @Column(unique = true)
    String wholeCode;

    @ManyToMany
    @JoinTable(name = "by_own_code", joinColumns = @JoinColumn(referencedColumnName = "wholeCode"))
    Set<B> byOwnCode;

    @ManyToMany(mappedBy = "friends")
    Set<Whole> friendOf;

    @ManyToMany
    @JoinTable(name = "friendships")
    Set<Whole> friends;

    @ManyToMany
    @JoinTable(name = "neighbours")
    Set<Whole> neighbours;
  }
}
