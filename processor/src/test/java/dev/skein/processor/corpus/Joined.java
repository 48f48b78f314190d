package dev.skein.processor.corpus;

import jakarta.persistence.Basic;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumns;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Hierarchies with a table for each class. */
@SuppressWarnings("deprecation") // Hibernate's own @Check and @Comment
public final class Joined {

  private Joined() {}

  /** Abstract. */
  @Entity(name = "JoVehicle")
  @Inheritance(strategy = InheritanceType.JOINED)
  @Table(name = "jo_vehicles")
  public abstract static class Vehicle {
    @Id
    @GeneratedValue
    @Column(name = "vid")
    Long id;

    String plate;

    @OneToMany(mappedBy = "vehicle")
    List<Trip> trips;

    @ManyToMany Set<Trip> planned;
  }

  /** A key with a name, and all that a table may have. */
  @Entity(name = "JoCar")
  @PrimaryKeyJoinColumn(name = "carId")
  @Table(
      name = "jo_cars",
      uniqueConstraints = @UniqueConstraint(columnNames = {"doors", "make_of"}),
      indexes = @Index(columnList = "doors"),
      check = @CheckConstraint(constraint = "doors > 0"),
      comment = "cars")
  @Check(constraints = "doors > 1")
  public static class Car extends Vehicle {
    int doors;

    @Column(name = "make_of")
    String make;

    @Basic(optional = false)
    String present;

    @ManyToOne(optional = false)
    Vehicle towed;

    @ManyToMany Set<Trip> done;

    @OneToMany
    @JoinColumn(name = "of_car")
    List<Trip> kept;

    @OneToMany(mappedBy = "vehicle")
    List<Trip> inherited;
  }

  /** Two levels down, without saying anything. */
  @Entity(name = "JoTaxi")
  public static class Taxi extends Car {
    int number;

    @Column(unique = true)
    String licence;
  }

  /** A foreign key with a name, that deletes. */
  @Entity(name = "JoVan")
  @PrimaryKeyJoinColumn(name = "van_id", foreignKey = @ForeignKey(name = "fk_jo_van"))
  @OnDelete(action = OnDeleteAction.CASCADE)
  public static class Van extends Car {
    int loadInKilos;
  }

  /** Abstract in the middle. */
  @Entity(name = "JoBoat")
  public abstract static class Boat extends Vehicle {
    int masts;
  }

  /** Below it. */
  @Entity(name = "JoYacht")
  public static class Yacht extends Boat {
    int crew;
  }

  /** Mapped, in the middle. */
  @MappedSuperclass
  public abstract static class Winged extends Vehicle {
    int wings;

    @ManyToOne(optional = false)
    Boat boat;
  }

  /** Below it. */
  @Entity(name = "JoPlane")
  public static class Plane extends Winged {
    int seats;
  }

  /** No foreign key. */
  @Entity(name = "JoLoose")
  @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  public static class Loose extends Vehicle {}

  /** The foreign key said with all columns. */
  @Entity(name = "JoTight")
  @PrimaryKeyJoinColumns(
      value = @PrimaryKeyJoinColumn(name = "tight_id"),
      foreignKey = @ForeignKey(name = "fk_jo_tight"))
  public static class Tight extends Vehicle {}

  /** Points to every level. */
  @Entity(name = "JoTrip")
  public static class Trip {
    @Id long id;
    @ManyToOne Vehicle vehicle;
    @ManyToOne Car car;
    @ManyToOne Taxi taxi;
    @OneToMany List<Car> cars;
    @ManyToMany Set<Taxi> taxis;
  }

  /** A column that tells the classes apart. */
  @Entity(name = "JoKinds")
  @Inheritance(strategy = InheritanceType.JOINED)
  @DiscriminatorColumn
  public static class Kinds {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
  }

  /** With a value. */
  @Entity(name = "JoKind")
  @DiscriminatorValue("k")
  public static class Kind extends Kinds {
    int kind;
  }

  /** A key of two columns. */
  public static class PairKey implements Serializable {
    private static final long serialVersionUID = 1;

    int a;
    String b;

    @Override
    public boolean equals(Object other) {
      return other instanceof PairKey key && key.a == a && Objects.equals(key.b, b);
    }

    @Override
    public int hashCode() {
      return Objects.hash(a, b);
    }
  }

  /** Two ids. */
  @Entity(name = "JoPair")
  @IdClass(PairKey.class)
  @Inheritance(strategy = InheritanceType.JOINED)
  public static class Pair {
    @Id int a;
    @Id String b;
  }

  /** Says which is which. */
  @Entity(name = "JoPairNamed")
  @PrimaryKeyJoinColumn(name = "sb", referencedColumnName = "b")
  @PrimaryKeyJoinColumn(name = "sa", referencedColumnName = "a")
  public static class PairNamed extends Pair {
    int x;
  }

  /** Goes by the order. */
  @Entity(name = "JoPairOrdered")
  @PrimaryKeyJoinColumns({@PrimaryKeyJoinColumn(name = "oa"), @PrimaryKeyJoinColumn(name = "ob")})
  public static class PairOrdered extends Pair {
    int x;
  }

  /** Follows its parent's names. */
  @Entity(name = "JoPairBelow")
  public static class PairBelow extends PairNamed {
    int y;
  }

  /** Points to them. */
  @Entity(name = "JoPairUser")
  public static class PairUser {
    @Id long id;
    @ManyToOne PairNamed named;
    @ManyToOne PairOrdered ordered;
    @ManyToOne PairBelow below;
  }
}
