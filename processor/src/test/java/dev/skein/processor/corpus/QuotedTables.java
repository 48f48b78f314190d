package dev.skein.processor.corpus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What takes its name from a table between quotes, and what points to a column that is no key. */
public final class QuotedTables {

  private QuotedTables() {}

  /** Points to the one and is pointed to by the other. */
  @Entity(name = "QtOther")
  public static class Other {
    @Id long id;

    @Column(length = 41, unique = true)
    String code;

    @ManyToMany
    @JoinTable(
        name = "qt_near",
        inverseJoinColumns = @JoinColumn(name = "near", referencedColumnName = "code"))
    Set<Other> near;

    @OneToMany
    @JoinTable(
        name = "qt_below",
        inverseJoinColumns = @JoinColumn(name = "below", referencedColumnName = "code"))
    List<Other> below;

    @ManyToOne
    @JoinTable(
        name = "qt_above",
        inverseJoinColumns = @JoinColumn(name = "above", referencedColumnName = "code"))
    Other above;
  }

  /** Has a name between quotes, which what it brings along takes over. */
  @Entity(name = "QtRoot")
  @Table(name = "`Qt Root`")
  @SecondaryTable(name = "qt_second")
  @Inheritance(strategy = InheritanceType.JOINED)
  public static class Root {
    @Id
    @Column(name = "root_id")
    long id;

    @Column(table = "qt_second")
    String text;

    @ManyToOne
    @JoinTable(name = "qt_one")
    Other one;

    @ManyToMany Set<Other> many;

    @ManyToMany
    @JoinTable(name = "qt_named")
    Set<Other> named;

    @OneToMany @JoinColumn List<Other> others;

    @ElementCollection
    @CollectionTable(name = "qt_values")
    Set<String> texts;

    @ElementCollection Map<Other, String> keyed;
  }

  /** Has a plain name. */
  @Entity(name = "QtSub")
  @Table(name = "qt_sub")
  public static class Sub extends Root {
    @OneToOne Root other;
    @ElementCollection Set<String> more;
  }

  /** Has none. */
  @Entity(name = "QtSubSub")
  public static class SubSub extends Sub {
    @ElementCollection Set<String> evenMore;
  }

  /** Has a member that its subclass is found by. */
  @Entity(name = "QtMedia")
  public static class Media {
    @Id long id;
    String url;
  }

  /** Is found by what it inherits. */
  @Entity(name = "QtVideo")
  public static class Video extends Media {
    @OneToMany
    @MapKey(name = "url")
    Map<String, Video> parts;
  }
}
