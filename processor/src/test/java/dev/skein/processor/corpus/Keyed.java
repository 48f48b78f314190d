package dev.skein.processor.corpus;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyClass;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.TemporalType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.hibernate.annotations.SortNatural;

/** Maps, and collections of embeddables, of values and of entities. */
@SuppressWarnings("deprecation") // @MapKeyTemporal is in use
public final class Keyed {

  private Keyed() {}

  enum Size {
    SMALL,
    LARGE
  }

  static final class Shouted implements AttributeConverter<String, Integer> {
    @Override
    public Integer convertToDatabaseColumn(String attribute) {
      return attribute.length();
    }

    @Override
    public String convertToEntityAttribute(Integer column) {
      return "x".repeat(column);
    }
  }

  @Entity(name = "KeyedPart")
  @Table(name = "keyed_parts")
  static class Part {
    @Id Long id;
    String code;
    @ManyToOne Owner first;
    @ManyToOne Owner second;
    @ManyToOne Owner third;
    @ManyToOne Owner fourth;
    @ManyToOne Owner fifth;

    @ManyToOne
    @JoinTable(name = "keyed_kept")
    Owner kept;

    @ManyToMany(mappedBy = "shared")
    @MapKey
    Map<Long, Owner> sharedBy;
  }

  @Entity(name = "KeyedOwner")
  static class Owner {
    @Id Long id;

    @ElementCollection Map<String, String> words;

    @ElementCollection
    @MapKeyColumn(name = "k", length = 7, unique = true)
    @Column(name = "v", nullable = false)
    Map<String, Integer> numbers;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    @Enumerated(EnumType.STRING)
    Map<Size, Size> sizes;

    @ElementCollection Map<Size, Boolean> flags;

    @ElementCollection
    @MapKeyTemporal(TemporalType.DATE)
    Map<Date, String> days;

    @ElementCollection @SortNatural SortedMap<LocalDate, UUID> sorted;

    @ElementCollection(targetClass = Integer.class)
    @MapKeyClass(String.class)
    Map<?, ?> said;

    @ElementCollection Map<Part, String> byPart;

    @ElementCollection
    @MapKeyJoinColumn(name = "part_fk", foreignKey = @ForeignKey(name = "fk_keyed_part"))
    Map<Part, String> byNamedPart;

    @ElementCollection
    @Convert(attributeName = "key", converter = Shouted.class)
    Map<String, String> convertedKey;

    @ElementCollection
    @Convert(attributeName = "value", converter = Shouted.class)
    Map<String, String> convertedValue;

    @ElementCollection
    @Convert(converter = Shouted.class)
    Set<String> converted;

    @OneToMany Map<String, Part> parts;

    @OneToMany
    @JoinTable(name = "keyed_by_code")
    @MapKey(name = "code")
    Map<String, Part> byCode;

    @OneToMany
    @JoinTable(name = "keyed_by_size")
    @MapKeyEnumerated(EnumType.STRING)
    Map<Size, Part> bySize;

    @ManyToMany
    @JoinTable(name = "keyed_many")
    @MapKeyColumn(name = "kk")
    Map<String, Part> many;

    @ManyToMany
    @JoinTable(name = "keyed_many_by_id")
    @MapKey
    Map<Long, Part> manyById;

    @ManyToMany
    @JoinTable(name = "keyed_many_by_part")
    @MapKeyJoinColumn(name = "other")
    Map<Part, Part> manyByPart;

    @ManyToMany
    @JoinTable(name = "keyed_shared")
    Map<String, Part> shared;

    @ManyToMany
    @JoinTable(name = "keyed_listed")
    @OrderColumn
    List<Part> listed;

    @OneToMany
    @JoinTable(name = "keyed_owned")
    @OrderColumn(name = "pos")
    List<Part> owned;

    @OneToMany
    @JoinTable(name = "keyed_array")
    Part[] arrayed;

    @OneToMany @JoinColumn @OrderColumn List<Part> inPart;

    @OneToMany
    @JoinColumn(name = "in_part_fk", nullable = false)
    @OrderColumn(name = "in_part_pos", nullable = false)
    List<Part> inPartNotNull;

    @OneToMany
    @JoinColumn(name = "by_key_fk")
    @MapKeyColumn(nullable = false)
    Map<String, Part> inPartByKey;

    @OneToMany
    @JoinColumn(name = "by_owner_fk")
    Map<Owner, Part> inPartByOwner;

    @OneToMany
    @JoinColumn(name = "by_named_owner_fk")
    @MapKeyJoinColumn(name = "named_owner")
    Map<Owner, Part> inPartByNamedOwner;

    @OneToMany(mappedBy = "first")
    @OrderColumn
    List<Part> ofFirst;

    @OneToMany(mappedBy = "second")
    Map<String, Part> ofSecond;

    @OneToMany(mappedBy = "third")
    @MapKey(name = "code")
    Map<String, Part> ofThird;

    @OneToMany(mappedBy = "fourth")
    @MapKeyEnumerated(EnumType.STRING)
    Map<Size, Part> ofFourth;

    @OneToMany(mappedBy = "fifth")
    @MapKeyJoinColumn(name = "fifth_key", nullable = true)
    Map<Owner, Part> ofFifth;

    @OneToMany(mappedBy = "kept")
    @OrderColumn
    List<Part> keptParts;
  }

  /** A place. */
  @Embeddable
  public static class Spot {
    String name;

    @Column(nullable = false)
    String zone;

    int level;
    @ManyToOne Part part;
    @Embedded Depth depth;

    @Override
    public boolean equals(Object other) {
      return other instanceof Spot spot && Objects.equals(spot.name, name);
    }

    @Override
    public int hashCode() {
      return Objects.hash(name);
    }
  }

  /** A key. */
  @Embeddable
  public static class Point {
    String x;
    int y;
    @ManyToOne Part part;

    @Override
    public boolean equals(Object other) {
      return other instanceof Point point && point.y == y;
    }

    @Override
    public int hashCode() {
      return y;
    }
  }

  /** How deep. */
  @Embeddable
  public static class Depth {
    @Column(name = "metres")
    int depth;
  }

  /** Two not null. */
  @Embeddable
  public record Pair(@Column(nullable = false) String a, @Column(nullable = false) Integer b) {}

  @Entity(name = "KeyedSpots")
  static class Spots {
    @Id Long id;
    @ElementCollection List<Spot> listed;
    @ElementCollection Set<Spot> once;
    @ElementCollection @OrderColumn List<Spot> inOrder;
    @ElementCollection Set<Pair> pairs;
    @ElementCollection Map<String, Spot> byName;
    @ElementCollection Map<Point, String> byPoint;

    @ElementCollection
    @AttributeOverride(name = "name", column = @Column(name = "other_name", length = 9))
    @AttributeOverride(name = "depth.depth", column = @Column(name = "feet"))
    @AssociationOverride(name = "part", joinColumns = @JoinColumn(name = "other_part"))
    Set<Spot> overridden;

    @ElementCollection
    @AttributeOverride(name = "key.a", column = @Column(name = "key_a"))
    @AttributeOverride(name = "key.b", column = @Column(name = "key_b"))
    @AttributeOverride(name = "value.a", column = @Column(name = "value_a"))
    @AttributeOverride(name = "value.b", column = @Column(name = "value_b"))
    Map<Pair, Pair> pairsByPair;

    @ManyToMany
    @JoinTable(name = "keyed_by_pair")
    Map<Pair, Part> partsByPair;
  }

  /** A key of two columns. */
  public static class ShelfKey implements Serializable {
    private static final long serialVersionUID = 1;

    String room;
    int number;

    @Override
    public boolean equals(Object other) {
      return other instanceof ShelfKey key && key.number == number;
    }

    @Override
    public int hashCode() {
      return number;
    }
  }

  @Entity(name = "KeyedShelf")
  @IdClass(ShelfKey.class)
  static class Shelf {
    @Id String room;
    @Id int number;
    @ElementCollection Set<String> tags;
    @ElementCollection @OrderColumn List<Integer> counts;

    @ManyToMany
    @JoinTable(name = "keyed_shelves")
    @MapKeyJoinColumn(name = "key_room", referencedColumnName = "room")
    @MapKeyJoinColumn(name = "key_number", referencedColumnName = "number")
    Map<Shelf, Shelf> near;
  }

  /** Collections within an embeddable. */
  @Embeddable
  public static class Labels {
    @ElementCollection Set<String> tags;
    @ElementCollection Map<String, Integer> counts;
    @OneToMany List<Part> parts;

    @OneToMany
    @JoinColumn(name = "labels_fk")
    @OrderColumn
    List<Part> ordered;

    @ManyToMany
    @JoinTable(name = "labels_many")
    Set<Part> many;
  }

  @Entity(name = "KeyedLabelled")
  @Table(name = "labelled_things")
  static class Labelled {
    @Id Long id;
    @Embedded Labels labels;
  }
}
