package dev.skein.processor.corpus;

import jakarta.persistence.Basic;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.EmbeddedTable;
import org.hibernate.annotations.SecondaryRow;

/** Entities in several tables. */
public final class SecondaryTables {

  private SecondaryTables() {}

  /** Two further tables. */
  @Entity(name = "SeBook")
  @SecondaryTable(
      name = "se_texts",
      pkJoinColumns = @PrimaryKeyJoinColumn(name = "bookId"),
      foreignKey = @ForeignKey(name = "fk_se_texts"),
      uniqueConstraints = @UniqueConstraint(columnNames = {"body", "title"}),
      indexes = @Index(name = "ix_se_texts", columnList = "body"),
      check = @CheckConstraint(constraint = "body <> title"),
      comment = "texts")
  @SecondaryTable(name = "SePrices")
  @SecondaryRow(table = "SePrices", optional = false)
  public static class Book {
    @Id @GeneratedValue Long id;
    String own;

    @Column(table = "se_texts")
    String body;

    @Column(table = "se_texts", nullable = false, unique = true)
    String title;

    @Column(table = "SE_TEXTS")
    @Lob
    String large;

    @Column(table = "SePrices")
    int cents;

    @Column(table = "SePrices")
    @Basic(optional = false)
    String currency;

    @ManyToOne
    @JoinColumn(table = "SePrices", name = "cheaper")
    Book cheaper;

    @OneToOne(optional = false)
    @JoinColumn(table = "SePrices")
    Book other;
  }

  /** Has nothing in it. */
  @Entity(name = "SeEmpty")
  @SecondaryTable(name = "se_empty_too")
  public static class Empty {
    @Id long id;
  }

  /** One column name in both. */
  @Entity(name = "SeSame")
  @Table(name = "se_same")
  @jakarta.persistence.SecondaryTables({@SecondaryTable(name = "se_same_too")})
  public static class Same {
    @Id long id;

    @Column(name = "v")
    String one;

    @Column(name = "v", table = "se_same_too")
    String two;
  }

  /** A key of two columns. */
  public static class SplitKey implements Serializable {
    private static final long serialVersionUID = 1;

    int a;
    String b;

    @Override
    public boolean equals(Object other) {
      return other instanceof SplitKey key && key.a == a && Objects.equals(key.b, b);
    }

    @Override
    public int hashCode() {
      return Objects.hash(a, b);
    }
  }

  /** Two ids. */
  @Entity(name = "SeSplit")
  @IdClass(SplitKey.class)
  @SecondaryTable(name = "se_split1")
  @SecondaryTable(
      name = "se_split2",
      pkJoinColumns = {
        @PrimaryKeyJoinColumn(name = "xb", referencedColumnName = "b"),
        @PrimaryKeyJoinColumn(name = "xa", referencedColumnName = "a")
      })
  public static class Split {
    @Id int a;
    @Id String b;

    @Column(table = "se_split1")
    String c;

    @Column(table = "se_split2")
    String d;

    @OneToMany List<Split> many;
  }

  /** The root of a hierarchy in one table. */
  @Entity(name = "SeRoot")
  @SecondaryTable(name = "se_root_too")
  public static class Root {
    @Id long id;

    @Column(table = "se_root_too")
    String ofRoot;
  }

  /** Its subclass. */
  @Entity(name = "SeSub")
  @SecondaryTable(name = "se_sub_too", pkJoinColumns = @PrimaryKeyJoinColumn(name = "bid"))
  public static class Sub extends Root {
    @Column(table = "se_sub_too")
    String ofSub;

    @Column(table = "se_sub_too")
    int primitive;

    @Column(table = "se_sub_too", nullable = false)
    String notNullText;

    @Column(table = "se_sub_too")
    @Basic(optional = false)
    String present;

    @ManyToOne(optional = false)
    @JoinColumn(table = "se_sub_too")
    Root required;
  }

  /** The root of a joined hierarchy. */
  @Entity(name = "SeJoined")
  @Inheritance(strategy = InheritanceType.JOINED)
  @SecondaryTable(name = "se_joined_too")
  public static class JoinedRoot {
    @Id long id;

    @Column(table = "se_joined_too")
    String ofRoot;
  }

  /** Its subclass. */
  @Entity(name = "SeJoinedSub")
  @PrimaryKeyJoinColumn(name = "sid")
  @SecondaryTable(name = "se_joined_sub_too")
  public static class JoinedSub extends JoinedRoot {
    @Column(table = "se_joined_sub_too")
    int ofSub;
  }

  /** The root of a hierarchy with a table for each class. */
  @Entity(name = "SePer")
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  @SecondaryTable(name = "se_per_too")
  public static class PerRoot {
    @Id long id;

    @Column(table = "se_per_too")
    String ofRoot;
  }

  /** Its subclass. */
  @Entity(name = "SePerSub")
  @SecondaryTable(name = "se_per_sub_too")
  public static class PerSub extends PerRoot {
    @Column(table = "se_per_sub_too")
    String ofSub;
  }

  /** Goes to another table as a whole. */
  @Embeddable
  public static class Extra {
    String note;
    int rating;
  }

  /** With an embeddable in another table. */
  @Entity(name = "SecEmbedding")
  @SecondaryTable(name = "sec_embedding_extra")
  public static class Embedding {
    @Id long id;

    @Embedded
    @EmbeddedTable("sec_embedding_extra")
    Extra extra;
  }
}
