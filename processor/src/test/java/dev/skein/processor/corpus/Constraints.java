package dev.skein.processor.corpus;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

/** Uniques, indexes, checks, comments and defaults. */
public final class Constraints {

  private Constraints() {}

  @Entity
  @Table(
      name = "indexed",
      indexes = {
        @Index(columnList = "plain"),
        @Index(name = "ix_mine", columnList = " second_one DESC , plain asc"),
        @Index(name = "ux_mine", columnList = "second_one", unique = true),
        @Index(columnList = "self_id"),
      },
      uniqueConstraints = {
        @UniqueConstraint(columnNames = {"plain", "second_one"}),
        @UniqueConstraint(name = "uk_mine", columnNames = "third"),
        @UniqueConstraint(columnNames = "id"),
        @UniqueConstraint(columnNames = {"self_id", "plain"}),
      })
  static class Indexed {
    @Id
    @Column(unique = true)
    Long id;

    int plain;

    @Column(name = "second_one")
    int secondOne;

    @Column(unique = true)
    int third;

    @Column(unique = true, nullable = false, length = 40)
    String fourth;

    @ManyToOne
    @JoinColumn(name = "self_id")
    Indexed self;
  }

  @Entity
  @Table(
      name = "uniques",
      indexes = @Index(name = "ux_pair", columnList = "a, b", unique = true),
      uniqueConstraints = @UniqueConstraint(columnNames = {"b", "a"}))
  static class Uniques {
    @Id long id;
    int a;
    int b;

    @Column(unique = true)
    Integer c;

    @OneToOne(optional = false)
    @JoinColumn(unique = true)
    Uniques twiceUnique;

    @OneToMany
    @JoinColumn(referencedColumnName = "c")
    List<Uniques> byUnique;
  }

  @Entity
  @Table(
      name = "checked",
      comment = "what is checked",
      check = @CheckConstraint(name = "ck_two", constraint = "low < high"))
  @Check(constraints = "low <> 13")
  @SuppressWarnings("deprecation")
  static class Checked {
    @Id Long id;

    @Column(check = @CheckConstraint(constraint = "low > 0"), comment = "the lower one")
    int low;

    @Column(
        check = {
          @CheckConstraint(name = "ck_named", constraint = "high < 100"),
          @CheckConstraint(constraint = "high <> 50")
        })
    int high;

    @Check(constraints = "other > 6")
    int other;

    @Comment("a comment for Hibernate")
    String commented;

    @ManyToOne
    @JoinColumn(
        name = "self_id",
        comment = "points to itself",
        check = @CheckConstraint(constraint = "self_id > 3"))
    Checked self;
  }

  @Entity
  static class Defaults {
    @Id Long id;

    @ColumnDefault("42")
    int number;

    @ColumnDefault("'x'")
    String text;

    @Column(options = "default 5")
    Integer byOptions;

    @Column(columnDefinition = "varchar(7) default 'q'")
    String byDefinition;
  }
}
