package dev.skein.processor.corpus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.hibernate.annotations.Bag;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SortNatural;

/** Collections of values in tables of their own. */
@SuppressWarnings("deprecation") // @Temporal and @Comment are in use
public final class Values {

  private Values() {}

  enum Colour {
    RED,
    GREEN
  }

  @Entity(name = "ValueKind")
  @Table(name = "value_kinds")
  static class Kinds {
    @Id
    @Column(name = "kindKey")
    Long id;

    @ElementCollection List<String> listed;
    @ElementCollection Collection<Integer> collected;
    @ElementCollection Set<String> once;
    @ElementCollection @SortNatural SortedSet<Long> sortedOnes;
    @ElementCollection @SortNatural NavigableSet<Long> navigable;
    @ElementCollection ArrayList<String> arrayList = new ArrayList<>();
    @ElementCollection @OrderColumn String[] textArray;
    @ElementCollection int[] numbers;
    @ElementCollection @Bag List<String> bagged;
    @ElementCollection @OrderBy List<String> orderedBy;
    @ElementCollection List<? extends Number> wild;

    @ElementCollection(targetClass = String.class)
    List<?> said;

    @ElementCollection @OrderColumn List<String> inOrder;

    @ElementCollection
    @OrderColumn(name = "pos", nullable = false, columnDefinition = "integer")
    List<String> atPos;

    @ElementCollection
    @ListIndexBase(1)
    @OrderColumn
    List<String> fromOne;

    @ElementCollection
    @ListIndexBase(2)
    List<String> fromTwo;

    @ElementCollection
    @Column(name = "word", nullable = false, length = 20)
    Set<String> notNull;

    @ElementCollection
    @Column(nullable = false)
    @OrderColumn
    List<BigDecimal> amounts;
  }

  @Entity(name = "ValueType")
  static class Types {
    @Id UUID id;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<Colour> colours;

    @ElementCollection Set<Colour> ordinals;

    @ElementCollection
    @Temporal(TemporalType.DATE)
    List<Date> dates;

    @ElementCollection @Lob List<String> texts;
    @ElementCollection Set<byte[]> bytes;
    @ElementCollection @Lob Set<String> large;

    @ElementCollection
    @Column(precision = 9, scale = 3)
    List<BigDecimal> exact;

    @ElementCollection
    @ColumnDefault("5")
    List<Integer> withDefault;

    @ElementCollection
    @Column(unique = true, comment = "Of the column")
    @Comment("Of the table")
    List<Integer> onlyOnce;

    @ElementCollection
    @Column(unique = true, nullable = false)
    Set<Integer> uniqueInSet;
  }

  @Entity(name = "ValueTable")
  static class Tables {
    @Id Long id;

    @Column(unique = true)
    String code;

    @ElementCollection
    @CollectionTable(
        name = "value_all",
        joinColumns = @JoinColumn(name = "own", foreignKey = @ForeignKey(name = "fk_value_all")),
        uniqueConstraints = @UniqueConstraint(columnNames = {"own", "everything"}),
        indexes = @Index(columnList = "everything desc"))
    Set<String> everything;

    @ElementCollection
    @CollectionTable(name = "value_unique", indexes = @Index(columnList = "text", unique = true))
    @Column(name = "text")
    Set<String> uniqueIndex;

    @ElementCollection
    @CollectionTable(
        name = "value_unique_key",
        uniqueConstraints = @UniqueConstraint(columnNames = "text"))
    @Column(name = "text", nullable = false)
    Set<String> uniqueKey;

    @ElementCollection
    @CollectionTable(name = "value_unbound", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    List<String> unbound;

    @ElementCollection
    @OnDelete(action = OnDeleteAction.CASCADE)
    List<String> deleted;

    @ElementCollection
    @JoinTable(
        name = "value_joined",
        joinColumns = @JoinColumn(name = "own", foreignKey = @ForeignKey(name = "fk_value_joined")))
    Set<String> inJoinTable;

    @ElementCollection
    @CollectionTable(
        name = "value_by_code",
        joinColumns = @JoinColumn(name = "owner_code", referencedColumnName = "code"))
    Set<String> byCode;

    @ElementCollection
    @CollectionTable(name = "`Value Quoted`")
    @OrderColumn(name = "`or der`")
    @Column(name = "`Val ue`")
    List<String> quoted;
  }

  @MappedSuperclass
  abstract static class Tagged {
    @ElementCollection Set<String> tags;
  }

  @Entity(name = "TaggedOne")
  @Table(name = "tagged_ones")
  static class One extends Tagged {
    @Id Long id;
  }

  @Entity
  static class Two extends Tagged {
    @Id Long id;
  }
}
