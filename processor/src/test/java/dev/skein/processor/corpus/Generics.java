package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Mapped superclasses whose types the entities decide. */
public final class Generics {

  private Generics() {}

  /** An id of any type. */
  @MappedSuperclass
  public abstract static class Identified<I extends Serializable> {
    @Id I id;
  }

  /**
   * Everything of any type; its variables have no bounds of themselves, on which Hibernate fails.
   */
  @MappedSuperclass
  public abstract static class Base<S, I extends Serializable, V, D> extends Identified<I> {
    V single;

    @Column(name = "several", nullable = false)
    V said;

    @Embedded D details;
    @ManyToOne S parent;

    @OneToMany(mappedBy = "parent")
    List<S> children;

    @ManyToMany Set<S> friends;
  }

  /** Nothing persistent, in the middle. */
  public abstract static class Between<S, V> extends Base<S, Long, V, Details<LocalDate>> {
    String notStored;
  }

  /** Of any type too. */
  @Embeddable
  public static class Details<T> {
    T detail;
    @Enumerated DayOfWeek weekday;
  }

  /** Decides the last. */
  @Entity(name = "GnConcrete")
  public static class Concrete extends Between<Concrete, String> {}

  /** A key. */
  @Embeddable
  public record Key<T>(T part, int number) implements Serializable {}

  /** Decides otherwise. */
  @Entity(name = "GnUuid")
  public static class WithUuid extends Identified<UUID> {}

  /** Has its key embedded above. */
  @MappedSuperclass
  public abstract static class Keyed<K> {
    @EmbeddedId K key;
  }

  /** Decides the key and what the key is made of. */
  @Entity(name = "GnKeyed")
  public static class WithKey extends Keyed<Key<String>> {
    @OneToOne Concrete concrete;
  }

  /** A generated id of any type. */
  @MappedSuperclass
  public abstract static class Generated<I extends Number> {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    I id;
  }

  /** A small id. */
  @Entity(name = "GnGenerated")
  public static class WithIdentity extends Generated<Integer> {
    @ManyToOne WithKey key;
  }

  /** What the owner is, each decides. */
  @MappedSuperclass
  public abstract static class Owned<O> extends Generated<Long> {
    @ManyToOne(optional = false)
    O owner;

    @OneToMany Set<O> others;
  }

  /** Owned by one. */
  @Entity(name = "GnOwnedByOne")
  public static class OwnedByOne extends Owned<WithKey> {}

  /** Owned by another. */
  @Entity(name = "GnOwnedByOther")
  public static class OwnedByOther extends Owned<WithUuid> {}
}
