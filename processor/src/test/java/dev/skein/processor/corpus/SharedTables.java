package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

/** Tables and columns that both sides of an association describe. */
public final class SharedTables {

  private SharedTables() {}

  @Entity(name = "Post")
  static class Post {
    @Id Long id;

    @OneToMany
    @JoinColumn(name = "post_id")
    List<Reply> bothWrite;

    @OneToMany
    @JoinColumn(name = "read_id", insertable = false, updatable = false)
    List<Reply> onlyReads;

    @OneToMany
    @JoinColumn(name = "written_id")
    List<Reply> onlyWrites;

    @OneToMany
    @JoinColumn(name = "plain_id")
    List<Reply> besideColumn;
  }

  @Entity(name = "Reply")
  static class Reply {
    @Id Long id;

    @ManyToOne
    @JoinColumn(name = "post_id")
    Post bothWrite;

    @ManyToOne(optional = false)
    @JoinColumn(name = "read_id")
    Post written;

    @ManyToOne
    @JoinColumn(name = "written_id", insertable = false, updatable = false)
    Post read;

    @Column(name = "plain_id", nullable = false)
    Long plain;
  }

  @Entity(name = "LeftSide")
  static class Left {
    @Id Long id;

    @ManyToMany
    @JoinTable(
        name = "two_sets",
        joinColumns = @JoinColumn(name = "l"),
        inverseJoinColumns = @JoinColumn(name = "r"))
    Set<Right> sets;

    @ManyToMany
    @JoinTable(
        name = "list_and_set",
        joinColumns = @JoinColumn(name = "l"),
        inverseJoinColumns = @JoinColumn(name = "r"))
    List<Right> listAndSet;

    @ManyToMany
    @JoinTable(
        name = "link_entity",
        joinColumns = @JoinColumn(name = "left_id"),
        inverseJoinColumns = @JoinColumn(name = "right_id"))
    Set<Right> throughEntity;
  }

  @Entity(name = "RightSide")
  static class Right {
    @Id Long id;

    @ManyToMany
    @JoinTable(
        name = "two_sets",
        joinColumns = @JoinColumn(name = "r"),
        inverseJoinColumns = @JoinColumn(name = "l"))
    Set<Left> sets;

    @ManyToMany
    @JoinTable(
        name = "list_and_set",
        joinColumns = @JoinColumn(name = "r"),
        inverseJoinColumns = @JoinColumn(name = "l"))
    Set<Left> setAndList;
  }

  @Entity
  @Table(name = "link_entity")
  static class Link {
    @Id Long id;

    @ManyToOne
    @JoinColumn(name = "left_id")
    Left left;

    @ManyToOne
    @JoinColumn(name = "right_id")
    Right right;

    String note;
  }
}
