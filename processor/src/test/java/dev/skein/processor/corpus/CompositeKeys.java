package dev.skein.processor.corpus;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Keys of several columns, and what points to them. */
public final class CompositeKeys {

  private CompositeKeys() {}

  /** A key of two columns. */
  public static class ShelfKey implements Serializable {
    private static final long serialVersionUID = 1;

    String room;
    int number;

    @Override
    public boolean equals(Object other) {
      return other instanceof ShelfKey key
          && key.number == number
          && Objects.equals(key.room, room);
    }

    @Override
    public int hashCode() {
      return Objects.hash(room, number);
    }
  }

  /** Two ids. */
  @Entity(name = "CkShelf")
  @IdClass(ShelfKey.class)
  public static class Shelf {
    @Id String room;
    @Id int number;
    @OneToMany List<Shelf> below;

    @ManyToMany
    @JoinTable(name = "CkNear")
    Set<Shelf> near;
  }

  /** Points to two columns. */
  @Entity(name = "CkBook")
  public static class Book {
    @Id long id;
    @ManyToOne Shelf shelf;

    @OneToOne
    @JoinColumn(name = "spare_no", referencedColumnName = "number")
    @JoinColumn(name = "spare_room", referencedColumnName = "room")
    Shelf spare;
  }

  /** A key that is another's. */
  @Entity(name = "CkLabel")
  public static class Label {
    @Id @OneToOne Book book;
    String text;
  }

  /** A key that is one of a few texts. */
  @Entity(name = "CkSeason")
  public static class Season {
    @Id
    @Enumerated(EnumType.STRING)
    Enums.Status status;
  }

  /** Points to a key that is an enum. */
  @Entity(name = "CkPlan")
  public static class Plan {
    @Id long id;
    @ManyToOne Season season;
    @ManyToMany Set<Season> others;
  }
}
