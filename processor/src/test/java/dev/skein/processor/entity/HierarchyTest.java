package dev.skein.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.problem.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which members of which classes are an entity's state. */
class HierarchyTest {

  @Test
  void takesFieldsWhereTheIdIsOnAField() {
    Reading reading =
        Reading.of(
            """
            @Entity class X {
              static int count;
              transient int cached;
              @Transient int ignored;
              final String fixed = "";
              @Id private long id;
              private boolean active;
              long getId() { return id; }
              int getComputed() { return 0; }
            }
            """);
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(names(reading)).containsExactly("fixed", "id", "active");
    assertThat(reading.attribute("id").place()).isEqualTo(Place.ofMember("com.acme.X", "id"));
  }

  @Test
  void takesGettersWhereTheIdIsOnAGetter() {
    Reading reading =
        Reading.of(
            """
            @Entity class X {
              private long id;
              private int unseen;
              @Id public long getId() { return id; } void setId(long it) {}
              boolean isActive() { return true; } void setActive(boolean it) {}
              Boolean isBoxed() { return true; } void setBoxed(Boolean it) {}
              String isText() { return ""; }
              String getURL() { return ""; } void setURL(String it) {}
              String getX() { return ""; } void setX(String it) {}
              String get() { return ""; }
              String getWith(int argument) { return ""; }
              void getNothing() {}
              static String getShared() { return ""; }
              @Transient String getComputed() { return ""; }
            }
            """);
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(names(reading)).containsExactly("id", "active", "boxed", "URL", "x");
    assertThat(reading.attribute("id").place()).isEqualTo(Place.ofMember("com.acme.X", "getId()"));
    assertThat(reading.basic("active").type().name()).isEqualTo("boolean");
  }

  @Test
  void takesTheOtherKindWhereAMemberSaysSo() {
    Reading reading =
        Reading.of(
            """
            @Entity class X {
              @Id long id;
              String plain;
              String both;
              @Access(AccessType.PROPERTY) @Column(length = 7) String getBoth() { return both; } void setBoth(String it) {}
              @Access(AccessType.PROPERTY) String getOther() { return ""; } void setOther(String it) {}
              String getUnseen() { return ""; }
            }
            """);
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(names(reading)).containsExactly("id", "plain", "both", "other");
    assertThat(reading.basic("both").column().length()).isEqualTo(7);
  }

  @Test
  void readsEachClassByItsOwnAccess() {
    Reading reading =
        Reading.of(
            """
            @MappedSuperclass class Base {
              long id;
              @Id long getId() { return id; } void setId(long it) {}
              String getTitle() { return ""; } void setTitle(String it) {}
            }
            @Entity @Access(AccessType.FIELD) class X extends Base {
              String field;
              String getUnseen() { return ""; }
            }
            """);
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(names(reading)).containsExactly("id", "title", "field");
  }

  @Test
  void putsMappedSuperclassesFirstAndLeavesOutWhatIsNotMapped() {
    Reading reading =
        Reading.of(
            """
            @MappedSuperclass class Top { @Id long id; }
            class Unmapped extends Top { String lost; }
            @MappedSuperclass class Middle extends Unmapped { String middle; }
            @Entity class X extends Middle { String own; }
            """);
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(names(reading)).containsExactly("id", "middle", "own");
    assertThat(reading.attribute("id").place()).isEqualTo(Place.ofMember("com.acme.Top", "id"));
  }

  @Test
  void knowsWhatATypeVariableStandsFor() {
    Reading reading =
        Reading.of(
            """
            @MappedSuperclass abstract class Base<I, P, E extends Enum<E>> {
              @Id I id;
              @ManyToOne P parent;
              @OneToMany List<P> children;
              E kind;
            }
            @MappedSuperclass abstract class Half<P> extends Base<UUID, P, Kind> {}
            enum Kind { A, B }
            @Entity class X extends Half<X> {}
            """);
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.basic("id").type().name()).isEqualTo("java.util.UUID");
    assertThat(reading.basic("kind").type().enumConstants()).containsExactly("A", "B");
    assertThat(reading.toOne("parent").targetClass()).isEqualTo("com.acme.X");
    assertThat(reading.toMany("children").targetClass()).isEqualTo("com.acme.X");
  }

  @Test
  void knowsWhatATypeVariableOfAGetterStandsFor() {
    Reading reading =
        Reading.of(
            """
            @MappedSuperclass abstract class Base<I> { @Id abstract I getId(); void setId(I it) {} }
            @Entity class X extends Base<Long> { @Override Long getId() { return 1L; } }
            """);
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(names(reading)).containsExactly("id");
    assertThat(reading.basic("id").type().name()).isEqualTo("java.lang.Long");
    assertThat(reading.attribute("id").place())
        .isEqualTo(Place.ofMember("com.acme.Base", "getId()"));
  }

  @Test
  void goesByTheSuperclassWhereBothHaveAMember() {
    Reading reading =
        Reading.of(
            """
            @MappedSuperclass class Base { @Id long id; String code; }
            @Entity class X extends Base {
              @Column(length = 5) String code;
            }
            """);
    assertThat(reading.basic("code").column().length()).isEqualTo(255);
    assertThat(reading.diagnostics())
        .containsExactly(
            "3: [Skein:MappedAbove] com.acme.X.code is mapped by its superclass already, as"
                + " com.acme.Base.code, and its own annotations have no effect. Remove one of the"
                + " two.");
  }

  private static List<String> names(Reading reading) {
    return reading.entity().attributes().stream().map(Attribute::name).toList();
  }
}
