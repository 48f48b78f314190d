package dev.skein.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Members that hold many and cannot be read: the message and the line it is told at. */
class CollectionRefusalTest {

  @Test
  void whatCannotHoldMany() {
    assertThat(
            diagnostics(
                """
                @Entity class X {
                  @Id long id;
                  @ElementCollection String one;
                  @ElementCollection Iterable<String> some;
                }
                """))
        .containsExactly(
            "3: [Skein:NotACollection] com.acme.X.one is of type java.lang.String and cannot hold"
                + " many. Make it a List, a Set, a Map or an array, or remove @ElementCollection.",
            "4: [Skein:NotACollection] com.acme.X.some is of type java.lang.Iterable and cannot"
                + " hold many. Make it a List, a Set, a Map or an array, or remove"
                + " @ElementCollection.");
  }

  @Test
  void aConversionWithinTheKeysOfAMap() {
    Reading reading =
        Reading.of(
            """
            @Entity class X {
              @Id long id;
              @ElementCollection @Convert(converter = C.class, attributeName = "key.code")
              Map<Key, String> byKey;
            }
            @Embeddable class Key { String code; }
            class C implements AttributeConverter<String, Long> {
              public Long convertToDatabaseColumn(String value) { return 1L; }
              public String convertToEntityAttribute(Long value) { return ""; }
            }
            """);

    assertThat(reading.diagnostics())
        .containsExactly(
            "3: [Skein:KeyNotConverted] @Convert on com.acme.X.byKey names 'key.code', and"
                + " Hibernate keeps the members of a map's keys as they are. Put it on the member"
                + " of the embeddable, or remove it.");
  }

  @Test
  void aConversionOfNoPartOfAMap() {
    Reading reading =
        Reading.of(
            """
            @Entity class X {
              @Id long id;
              @ElementCollection @Convert(converter = C.class, attributeName = "code")
              Map<String, String> byKey;
            }
            class C implements AttributeConverter<String, Long> {
              public Long convertToDatabaseColumn(String value) { return 1L; }
              public String convertToEntityAttribute(Long value) { return ""; }
            }
            """);

    assertThat(reading.diagnostics())
        .containsExactly(
            "3: [Skein:ConvertedPart] @Convert on com.acme.X.byKey does not say which part of the"
                + " map it converts. Say attributeName = \"key\" or attributeName = \"value\".");
  }

  @Test
  void rawCollections() {
    assertThat(
            diagnostics(
                """
                @SuppressWarnings("rawtypes") @Entity class X {
                  @Id long id;
                  @ElementCollection List raw;
                  @ElementCollection(targetClass = String.class) Map map;
                  @ManyToMany(targetEntity = X.class) Map entities;
                }
                """))
        .containsExactly(
            "3: [Skein:NoElementType] com.acme.X.raw does not say what it holds. Give the"
                + " collection a type argument, or name the class with"
                + " @ElementCollection(targetClass).",
            "4: [Skein:NoKeyType] com.acme.X.map does not say what its keys are. Give the map type"
                + " arguments, or name the class with @MapKeyClass.",
            "5: [Skein:NoKeyType] com.acme.X.entities does not say what its keys are. Give the map"
                + " type arguments, or name the class with @MapKeyClass.");
  }

  @Test
  void whatNoColumnHolds() {
    assertThat(
            diagnostics(
                """
                @Entity class X {
                  @Id long id;
                  @ElementCollection List<Object> anything;
                  @ElementCollection Map<Thread, String> byThread;
                  @ElementCollection Set<X> entities;
                }
                """))
        .containsExactly(
            "3: [Skein:UnsupportedType] com.acme.X.anything is of type java.lang.Object, which no"
                + " column can hold. Use a basic type, or mark the member @Transient.",
            "4: [Skein:UnsupportedType] com.acme.X.byThread is of type java.lang.Thread, which no"
                + " column can hold. Use a basic type, or mark the member @Transient.",
            "5: [Skein:ElementIsEntity] com.acme.X.entities holds the entity com.acme.X, and is"
                + " read as a @ManyToMany. Say so, or make it a @OneToMany, instead of"
                + " @ElementCollection.");
  }

  @Test
  void keysWhoseBytesWouldBeKept() {
    assertThat(
            diagnostics(
                """
                @Entity class X {
                  @Id long id;
                  @ElementCollection @MapKeyClass(Locale.class) Map<Locale, String> texts;
                  @ElementCollection @MapKeyClass(UUID.class) Map<UUID, String> fine;
                }
                """))
        .containsExactly(
            "3: [Skein:MapKeyClass] com.acme.X.texts has @MapKeyClass with java.util.Locale, of"
                + " which Hibernate then keeps the bytes of the object. Say the class with the"
                + " type arguments of the map alone.");
  }

  @Test
  void collectionsInCollections() {
    assertThat(
            diagnostics(
                """
                @Entity class X {
                  @Id long id;
                  @ElementCollection List<Part> parts;
                }
                @Embeddable class Part { @ElementCollection List<String> tags; String name; }
                """))
        .containsExactly(
            "3: [Skein:CollectionInCollection] com.acme.X.parts holds embeddables with"
                + " com.acme.Part.tags, which holds many itself: JPA has no table for that. Make"
                + " the embeddable an entity, and use @OneToMany.");
  }

  @Test
  void whatHasNoMeaningOnValues() {
    assertThat(
            diagnostics(
                """
                @Entity class X {
                  @Id long id;
                  @ElementCollection @JoinColumn(name = "x") List<String> a;
                  @ElementCollection @CollectionTable @JoinTable(name = "x") List<String> b;
                  @ElementCollection @MapKey Map<Long, String> c;
                  @ElementCollection @Enumerated List<String> d;
                  @ElementCollection @OrderColumn Set<String> e;
                  @ElementCollection @MapKeyColumn List<String> f;
                  @ElementCollection @OrderColumn Map<String, String> g;
                  @ElementCollection @MapKeyEnumerated Map<String, String> h;
                  @ElementCollection @MapKeyJoinColumn Map<String, String> i;
                  @ElementCollection @MapKeyColumn Map<X, String> j;
                  @CollectionTable(name = "k") List<String> k;
                  @OrderColumn String l;
                }
                """))
        .containsExactly(
            contradiction(3, "@JoinColumn", "a", "an @ElementCollection")
                + "Use @CollectionTable(joinColumns).",
            contradiction(4, "@JoinTable", "b", "an @ElementCollection") + "Use @CollectionTable.",
            contradiction(5, "@MapKey", "c", "an @ElementCollection") + "Use @MapKeyColumn.",
            "6: [Skein:WithoutEffect] @Enumerated on com.acme.X.d has no effect on a collection of"
                + " what is no enum. Remove it.",
            contradiction(7, "@OrderColumn", "e", "what is no List")
                + "Make it a List, or remove it.",
            contradiction(8, "@MapKeyColumn", "f", "what is no Map")
                + "Make it a Map, or remove it.",
            contradiction(9, "@OrderColumn", "g", "what is no List")
                + "Make it a List, or remove it.",
            contradiction(10, "@MapKeyEnumerated", "h", "a map whose keys are no enum")
                + "Remove it.",
            contradiction(11, "@MapKeyJoinColumn", "i", "a map whose keys are no entities")
                + "Use @MapKeyColumn.",
            contradiction(12, "@MapKeyColumn", "j", "a map whose keys are entities")
                + "Use @MapKeyJoinColumn.",
            contradiction(13, "@CollectionTable", "k", "what is no collection")
                + "Add @ElementCollection, @OneToMany or @ManyToMany, or remove it.",
            contradiction(14, "@OrderColumn", "l", "what is no collection")
                + "Add @ElementCollection, @OneToMany or @ManyToMany, or remove it.");
  }

  @Test
  void whatHasNoMeaningOnAssociations() {
    assertThat(
            diagnostics(
                """
                @Entity class X {
                  @Id long id;
                  @ManyToMany @JoinTable @CollectionTable(name = "x") Set<X> a;
                  @ManyToMany @MapKey @MapKeyColumn Map<Long, X> b;
                  @ManyToMany(mappedBy = "a") @OrderColumn List<X> c;
                  @ManyToMany(mappedBy = "a") @MapKeyColumn Map<String, X> d;
                  @OneToMany @org.hibernate.annotations.NotFound Set<X> e;
                  @ManyToOne @MapKey X f;
                }
                """))
        .containsExactly(
            contradiction(3, "@CollectionTable", "a", "an association") + "Use @JoinTable.",
            contradiction(4, "@MapKeyColumn", "b", "an association with @MapKey")
                + "Remove one of the two.",
            contradiction(5, "@OrderColumn", "c", "a @ManyToMany with mappedBy") + "Use @OrderBy.",
            contradiction(6, "@MapKeyColumn", "d", "a @ManyToMany with mappedBy") + "Use @MapKey.",
            contradiction(7, "@NotFound", "e", "a @OneToMany") + "Remove it.",
            contradiction(8, "@MapKey", "f", "what is no collection")
                + "Add @ElementCollection, @OneToMany or @ManyToMany, or remove it.");
  }

  private static String contradiction(int line, String annotation, String member, String what) {
    return line
        + ": [Skein:Contradiction] "
        + annotation
        + " on com.acme.X."
        + member
        + " has no meaning on "
        + what
        + ". ";
  }

  private static List<String> diagnostics(String source) {
    return Reading.of(source).diagnostics();
  }
}
