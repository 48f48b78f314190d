package dev.skein.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.model.MemberIntent.Initializer;
import dev.skein.processor.problem.Place;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Embeddables are opened: an entity has what is in them. */
class EmbeddableTest {

  private static final String ORDER =
      """
      @Entity class Order {
        @Id long id;
        @Embedded Address home;
        @AttributeOverride(name = "street", column = @Column(name = "work_street", length = 9))
        @AttributeOverride(name = "point.lat", column = @Column(name = "work_lat"))
        @AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "boss"))
        Address work;
      }
      @Embeddable class Address {
        @RenamedFrom("road") @Backfill("'none'") String street = "nowhere";
        int zip = 1;
        Point point;
        @ManyToOne Order owner;
      }
      @Embeddable class Point { double lat; }
      """;

  @Test
  void attributesAreCalledByTheirPath() {
    Reading reading = Reading.of(ORDER);
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(names(reading.entity()))
        .containsExactly(
            "id",
            "home.street",
            "home.zip",
            "home.point.lat",
            "home.owner",
            "work.street",
            "work.zip",
            "work.point.lat",
            "work.owner");
  }

  @Test
  void theirPlaceIsInTheEmbeddableAndTheirWordsAreTheOverrides() {
    Reading reading = Reading.of(ORDER);
    BasicAttribute home = reading.basic("home.street");
    BasicAttribute work = reading.basic("work.street");
    assertThat(home.place()).isEqualTo(Place.ofMember("com.acme.Address", "street"));
    assertThat(home.column().name()).isNull();
    assertThat(work.column().name()).isEqualTo("work_street");
    assertThat(work.column().length()).isEqualTo(9);
    assertThat(work.column().place().className()).isEqualTo("com.acme.Order");
    assertThat(reading.basic("work.point.lat").column().name()).isEqualTo("work_lat");
    assertThat(reading.toOne("work.owner").joinColumns())
        .singleElement()
        .satisfies(column -> assertThat(column.name()).isEqualTo("boss"));
  }

  @Test
  void theirPastIsThatOfTheEmbeddablesMember() {
    Reading reading = Reading.of(ORDER);
    BasicAttribute street = reading.basic("home.street");
    assertThat(street.intent().renamedFrom()).isEqualTo("road");
    assertThat(street.intent().backfill()).isEqualTo("'none'");
    assertThat(street.intent().initializer())
        .isEqualTo(new Initializer(Initializer.Kind.STRING, "nowhere"));
    assertThat(reading.basic("work.street").intent().renamedFrom())
        .as("it has the column of the override, which kept its name")
        .isNull();
    assertThat(reading.basic("home.zip").intent().initializer())
        .isEqualTo(new Initializer(Initializer.Kind.NUMBER, "1"));
  }

  @Test
  void classFilesTellTheSame(@TempDir Path folder) {
    Reading again = Reading.of(ORDER).again(folder);
    assertThat(names(again.entity())).isEqualTo(names(Reading.of(ORDER).entity()));
    assertThat(again.basic("work.street").column().name()).isEqualTo("work_street");
  }

  @Test
  void anEmbeddedIdIsTheKeyAndSoIsWhatItIsMadeOf() {
    Reading reading =
        Reading.of(
            """
            @Entity class Line {
              @EmbeddedId Key key;
              @MapsId("order") @ManyToOne Line order;
            }
            @Embeddable record Key(long order, int number, Inner inner) {}
            @Embeddable record Inner(String text) {}
            """);
    assertThat(names(reading.entity())).containsExactly("key.number", "key.inner.text", "order");
    assertThat(reading.basic("key.inner.text").is(BasicAttribute.Trait.ID)).isTrue();
    assertThat(reading.toOne("order").isKey()).isTrue();
  }

  @Test
  void recordsAreReadByTheirFieldsWhateverTheEntityIsReadBy() {
    Reading reading =
        Reading.of(
            """
            @Entity class X {
              @Id public long getId() { return 0; } void setId(long it) {}
              public Pair getPair() { return null; } void setPair(Pair it) {}
            }
            @Embeddable record Pair(@Column(length = 5) String left, int right) {
              public String getMore() { return ""; }
            }
            """);
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(names(reading.entity())).containsExactly("id", "pair.left", "pair.right");
    assertThat(reading.basic("pair.left").column().length()).isEqualTo(5);
  }

  @Test
  void namesAndTableThatHibernateGivesToAllColumns() {
    Reading reading =
        Reading.of(
            """
            @Entity class X {
              @Id long id;
              @org.hibernate.annotations.EmbeddedColumnNaming
              @org.hibernate.annotations.EmbeddedTable("other") Outer home;
            }
            @Embeddable class Outer {
              @org.hibernate.annotations.EmbeddedColumnNaming("in_%s") Inner inner;
            }
            @Embeddable class Inner { @Column(name = "said") String text; String silent; }
            """);
    assertThat(reading.basic("home.inner.text").column().name()).isEqualTo("home_in_said");
    assertThat(reading.basic("home.inner.silent").column().name()).isEqualTo("home_in_silent");
    assertThat(reading.basic("home.inner.silent").column().table()).isEqualTo("other");
  }

  @Test
  void whatCannotBeEmbedded() {
    Reading reading =
        Reading.of(
            """
            @Entity class X {
              @Id long id;
              @Embedded String text;
              @Embedded Thing thing;
              @Column(name = "y") Part part;
              Endless endless;
              Wrong wrong;
            }
            interface Thing {}
            @Embeddable class Part { String part; }
            @Embeddable class Endless { Between between; }
            @Embeddable class Between { Endless endless; }
            @Embeddable class Wrong { @Id long id; @Version int version; @GeneratedValue int made; }
            """);
    assertThat(reading.diagnostics())
        .containsExactly(
            "3: [Skein:NotEmbeddable] com.acme.X.text is of type java.lang.String, whose members"
                + " cannot be embedded. Remove @Embedded if it is one column, or name the class"
                + " that is embedded with @TargetEmbeddable.",
            "4: [Skein:NotEmbeddable] com.acme.X.thing is of type com.acme.Thing, whose members"
                + " cannot be embedded. Remove @Embedded if it is one column, or name the class"
                + " that is embedded with @TargetEmbeddable.",
            "5: [Skein:WithoutEffect] @Column on com.acme.X.part has no effect on what is"
                + " embedded. Use @AttributeOverride.",
            "12: [Skein:EmbeddedInItself] com.acme.Between.endless puts the embeddable"
                + " com.acme.Endless into itself, which would have no end. Make it an entity, and"
                + " use @ManyToOne; or mark the member @Transient.",
            "13: [Skein:Contradiction] @Id on com.acme.Wrong.id has no meaning on a member of an"
                + " embeddable. Remove it; what identifies an entity stands in the entity.",
            "13: [Skein:Contradiction] @Version on com.acme.Wrong.version has no meaning on a"
                + " member of an embeddable. Move it to the entities.",
            "13: [Skein:GeneratedWithoutId] @GeneratedValue on com.acme.Wrong.made has a meaning"
                + " only beside @Id. Add @Id, or remove @GeneratedValue.");
  }

  @Test
  void aDocumentIsOneColumnAndItsEnumsAreNotChecked() {
    Reading reading =
        Reading.of(
            """
            @Entity class X {
              @Id long id;
              @Embedded @org.hibernate.annotations.JdbcTypeCode(3001) Document document;
            }
            @Embeddable class Document { String title; DayOfWeek published; }
            """);
    assertThat(names(reading.entity())).containsExactly("id", "document");
    assertThat(reading.diagnostics())
        .containsExactly(
            "3: [Skein:DocumentNotChecked] com.acme.X.document is one column, in which Hibernate has"
                + " databases check that 'published' is one of its enum's constants; Skein does"
                + " not. Add a check by hand if you want it.");
  }

  @Test
  void overridesThatNameNothing() {
    Reading reading =
        Reading.of(
            """
            @Entity
            @AttributeOverride(name = "part.missing", column = @Column(name = "a"))
            class X {
              @Id long id;
              @AttributeOverride(name = "prat", column = @Column(name = "b"))
              Part part;
            }
            @Embeddable class Part { String part; }
            """);
    assertThat(reading.diagnostics())
        .containsExactlyInAnyOrder(
            "5: [Skein:OverridesNothing] @AttributeOverride on com.acme.X.part names 'prat', which"
                + " is no attribute there, and has no effect. Correct the name, or remove it.",
            "2: [Skein:OverridesNothing] @AttributeOverride on com.acme.X names 'part.missing',"
                + " which is no attribute there, and has no effect. Correct the name, or remove"
                + " it.");
  }

  @Test
  void keysThatDoNotFit() {
    assertThat(
            Reading.of(
                    """
                    @Entity class X {
                      @EmbeddedId Key key;
                      @Id long id;
                      @MapsId("nobody")
                      @ManyToOne X x;
                    }
                    @Embeddable class Key { long number; }
                    """)
                .diagnostics())
        .containsExactly(
            "2: [Skein:EmbeddedIdAmongIds] @EmbeddedId on com.acme.X.key has to be the only id."
                + " Remove the others, or put them into the embeddable.",
            "4: [Skein:MapsId] com.acme.X.x maps 'nobody', which is no attribute of the embedded"
                + " id. Name one that is, or leave the name out to map the whole id.");
  }

  @Test
  void annotationsInAnIdClass() {
    assertThat(
            Reading.of(
                    """
                    @Entity @IdClass(Key.class) class X {
                      @Id @Column(length = 8) String text;
                      @Id int number;
                      @Id @ManyToOne @JoinColumn(name = "x") X x;
                    }
                    class Key {
                      @Column(length = 9) String text;
                      int number;
                      @ManyToOne X x;
                    }
                    """)
                .diagnostics())
        .containsExactly(
            "7: [Skein:AnnotatedIdClass] The column of com.acme.X.text is that of"
                + " com.acme.Key.text, as Hibernate goes by the id class where it has annotations."
                + " Say the same in both.",
            "9: [Skein:AnnotatedIdClass] @ManyToOne on com.acme.Key.x would replace what"
                + " com.acme.X says of its id, as Hibernate goes by the id class then. Move it to"
                + " the entity.");
  }

  @Test
  void embeddablesThatInherit() {
    assertThat(
            Reading.of(
                    """
                    @Embeddable class Above { String above; }
                    @Embeddable
                    class Below extends Above { String below; }
                    """)
                .diagnostics())
        .containsExactly(
            "2: [Skein:NotCoveredYet] com.acme.Below is an embeddable that extends the embeddable"
                + " com.acme.Above, which is not covered yet. Make com.acme.Above a"
                + " @MappedSuperclass, or hold it as a member.");
  }

  @Test
  void whatIsAboveAnEmbeddableAndNotMapped() {
    assertThat(
            Reading.of(
                    """
                    class Above { @Column String above; }
                    @Embeddable class Part extends Above { String part; }
                    @Entity class X { @Id long id; Part part; }
                    """)
                .diagnostics())
        .containsExactly(
            "1: [Skein:WithoutEffect] @Column on com.acme.Above.above has no effect, because"
                + " com.acme.Above is not mapped. Annotate that class with @MappedSuperclass.");
  }

  @Test
  void anArrayOfATypeVariable() {
    assertThat(
            Reading.of(
                    """
                    @Entity class X extends Base<String> { @Id long id; }
                    @MappedSuperclass class Base<T> { T one; T[] many; }
                    """)
                .diagnostics())
        .containsExactly(
            "2: [Skein:NotCoveredYet] An array of a type variable on com.acme.Base.many is not"
                + " covered yet. Declare it in the entity itself; or mark the member @Transient.");
  }

  @Test
  void aTypeThatIsNotThereInAnEmbeddable() {
    assertThat(
            Reading.of(
                    """
                    @Entity class X { @Id long id; Part part; }
                    @Embeddable class Part {
                      Missing missing;
                    }
                    """)
                .diagnostics())
        .contains(
            "3: [Skein:UnresolvedType] com.acme.Part.missing needs Missing, which cannot be"
                + " resolved. Correct its name or its import, or add the dependency or the"
                + " annotation processor that provides it.");
  }

  private static List<String> names(EntityModel entity) {
    return entity.attributes().stream().map(Attribute::name).toList();
  }

  @Test
  void whatHibernateDoesNotStartWith() {
    assertThat(
            Reading.of(
                    """
                    @Entity class X<T extends Number> {
                      @Id long id;
                      T amount;
                      @ElementCollection List<T> amounts;
                      @Access(AccessType.PROPERTY) int getTotal() { return 0; }
                    }
                    """)
                .diagnostics())
        .containsExactly(
            "3: [Skein:UnboundType] com.acme.X.amount is of type T, a variable that nothing binds,"
                + " and Hibernate does not start with it. Write the class it stands for, or move"
                + " the member to a @MappedSuperclass whose variable the entities bind.",
            "4: [Skein:UnboundType] com.acme.X.amounts is of type T, a variable that nothing binds,"
                + " and Hibernate does not start with it. Write the class it stands for, or move"
                + " the member to a @MappedSuperclass whose variable the entities bind.",
            "5: [Skein:NoSetter] com.acme.X.getTotal() makes 'total' persistent, which has no"
                + " setter, and Hibernate does not start without. Add one, be it private, or mark"
                + " the getter @Transient.");
  }

  @Test
  void whatHibernateStartsWithAllTheSame() {
    assertThat(
            Reading.of(
                    """
                    @Entity class X<T> {
                      @Id long id;
                      @org.hibernate.annotations.JdbcTypeCode(3001) @Column(columnDefinition = "json")
                      T payload;
                      void set(X<T> other) {}
                      @Access(AccessType.PROPERTY) int getTotal() { return 0; }
                      private void setTotal(int total) {}
                      @Access(AccessType.PROPERTY)
                      @org.hibernate.annotations.AttributeAccessor(strategy =
                          org.hibernate.property.access.internal.PropertyAccessStrategyFieldImpl.class)
                      int getCount() { return 0; }
                    }
                    """)
                .diagnostics())
        .isEmpty();
  }
}
