package dev.skein.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What cannot be read: the message and the line it is told at. */
class RefusalTest {

  @Test
  void anEntityWithoutId() {
    assertThat(
            Reading.of(
                    """

                    @Entity
                    class Example { String name; }
                    """)
                .diagnostics())
        .containsExactly(
            "2: [Skein:NoId] Entity com.acme.Example has no id. Annotate the field or getter that"
                + " identifies it with @Id.");
  }

  @Test
  void anEntityWhoseIdIsNotSeen() {
    assertThat(
            Reading.of(
                    """
                    @Entity
                    @Access(AccessType.FIELD) class X {
                      @Id long getId() { return 0; } void setId(long it) {}
                    }
                    """)
                .diagnostics())
        .containsExactly(
            "3: [Skein:WithoutEffect] @Id on com.acme.X.getId() has no effect, because com.acme.X"
                + " is mapped by its fields. Move the annotation to the field.",
            "1: [Skein:NoId] Entity com.acme.X has no id. Annotate the field or getter that"
                + " identifies it with @Id.");
  }

  @Test
  void anEntityThatIsNoClass() {
    assertThat(Reading.of("@Entity interface A {}").diagnostics())
        .containsExactly(
            "1: [Skein:NotAClass] com.acme.A is an interface and cannot be an entity. Make it a"
                + " class, or remove @Entity.");
    assertThat(Reading.of("@Entity enum A { B }").diagnostics())
        .containsExactly(
            "1: [Skein:NotAClass] com.acme.A is an enum and cannot be an entity. Make it a class,"
                + " or remove @Entity.");
    assertThat(Reading.of("@Entity record A(@Id long id) {}").diagnostics())
        .containsExactly(
            "1: [Skein:NotAClass] com.acme.A is a record and cannot be an entity. Make it a class,"
                + " or remove @Entity.");
  }

  @Test
  void aClassBetweenEntities() {
    assertThat(
            Reading.of(
                    """
                    @Entity class A { @Id long id; }
                    class Between extends A { @Column String unseen; }
                    @Entity
                    class B extends Between { String b; }
                    """)
                .diagnostics())
        .containsExactly(
            "2: [Skein:WithoutEffect] @Column on com.acme.Between.unseen has no effect, because"
                + " com.acme.Between is not mapped. Annotate that class with @MappedSuperclass.");
  }

  @Test
  void aKeyThatManyEntitiesWouldShare() {
    assertThat(
            Reading.of(
                    """
                    @Entity class A { @Id long id;
                    @ManyToOne @PrimaryKeyJoinColumn A other; }
                    """)
                .diagnostics())
        .containsExactly(
            "2: [Skein:WithoutEffect] @PrimaryKeyJoinColumn on com.acme.A.other has no effect on a"
                + " @ManyToOne. Use @JoinColumn.");
  }

  @Test
  void aPartOfAKeyThatIsMappedByTwoRules() {
    assertThat(
            Reading.of(
                    """
                    @Entity class A { @Id long id;
                    @MapsId("id") @OneToOne @PrimaryKeyJoinColumn(name = "b") A other; }
                    """)
                .diagnostics())
        .containsExactly(
            "2: [Skein:Contradiction] @PrimaryKeyJoinColumn on com.acme.A.other has no meaning on an"
                + " association that maps a part of the key by its name. Use @JoinColumn.");
  }

  @Test
  void aLargeUuid() {
    assertThat(
            Reading.of("@Entity class A { @Id long id; @Lob java.util.UUID code; }").diagnostics())
        .containsExactly(
            "1: [Skein:Contradiction] @Lob on com.acme.A.code has no meaning on a UUID. Remove it.");
  }

  @Test
  void anInnerEntity() {
    assertThat(Reading.of("class A { @Entity class B { @Id long id; } }").diagnostics())
        .containsExactly(
            "1: [Skein:InnerClass] Entity com.acme.A.B is an inner class. Make it static.");
  }

  @Test
  void whatIsNotCoveredYetAtTheAnnotation() {
    Reading reading =
        Reading.of(
            """
            @Entity class Order {
              @Id long id;

              @org.hibernate.annotations.Any
              Object address;
            }
            """);
    assertThat(reading.diagnostics())
        .containsExactly(
            "4: [Skein:NotCoveredYet] @Any on com.acme.Order.address is not covered yet. Use"
                + " @ManyToOne to one entity; or mark the member @Transient.");
    assertThat(reading.underlined()).isEqualTo("@org.hibernate.annotations.Any");
  }

  @Test
  void aJdbcTypeOfWhichNobodyKnowsTheColumn() {
    Reading reading =
        Reading.of(
            """
            import org.hibernate.annotations.JdbcType;
            import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;
            import org.hibernate.type.descriptor.jdbc.XmlAsStringJdbcType;

            @Entity class Order {
              @Id @JdbcType(VarcharJdbcType.class) java.util.UUID id;
              @JdbcType(XmlAsStringJdbcType.class) String document;
              @JdbcType(XmlAsStringJdbcType.class) @Column(columnDefinition = "xml") String said;
            }
            """);
    assertThat(reading.diagnostics())
        .containsExactly(
            "7: [Skein:NotCoveredYet] @JdbcType of that class on com.acme.Order.document is not"
                + " covered yet. Use @JdbcTypeCode, or state the type with"
                + " @Column(columnDefinition); or mark the member @Transient.");
  }

  @Test
  void whatMarkingTransientSolves() {
    assertThat(
            Reading.of("@Entity class X { @Id long id; @Transient Object other; }").diagnostics())
        .isEmpty();
  }

  @Test
  void typesThatMakeNoColumn() {
    Reading reading =
        Reading.of(
            """
            @Entity class X {
              @Id long id;
              Object any;
              Thread[] threads;
              X parent;
              Part[] part;
              List<byte[]> bytes;
              Map<String, String> words;
              Nothing nothing;
              Own[] owns;
              Byte[] wrappers;
              List<Thread> workers;
              Iterable<String> some;
              String[][] lines;
              List<X> children;
            }
            @Embeddable class Part {}
            enum Nothing {}
            enum Own { A(1); @EnumeratedValue final int code; Own(int code) { this.code = code; } }
            """);
    assertThat(reading.diagnostics())
        .containsExactly(
            "3: [Skein:UnsupportedType] com.acme.X.any is of type java.lang.Object, which no column"
                + " can hold. Use a basic type, or mark the member @Transient.",
            "4: [Skein:UnsupportedType] com.acme.X.threads is of type java.lang.Thread, which no"
                + " column can hold. Use a basic type, or mark the member @Transient.",
            "5: [Skein:NoAssociation] com.acme.X.parent holds the entity com.acme.X and does not"
                + " say how. Annotate it with @ManyToOne or @OneToOne, or mark it @Transient.",
            "6: [Skein:NotCoveredYet] A list of the embeddable com.acme.Part on com.acme.X.part is"
                + " not covered yet. Use @ElementCollection; or mark the member @Transient.",
            "7: [Skein:UnsupportedType] com.acme.X.bytes is of type java.util.List, which no column"
                + " can hold. Use a basic type, or mark the member @Transient.",
            "8: [Skein:UnsupportedType] com.acme.X.words is of type java.util.Map, which no column"
                + " can hold. Make it a List or a Set of basic values, or annotate it with"
                + " @ElementCollection, @OneToMany or @ManyToMany, or mark it @Transient.",
            "9: [Skein:EmptyEnum] com.acme.X.nothing is of the enum com.acme.Nothing, which has no"
                + " constants. Add one, or mark the member @Transient.",
            "10: [Skein:NotCoveredYet] A list of the enum com.acme.Own, which has @EnumeratedValue,"
                + " on com.acme.X.owns is not covered yet. Use @ElementCollection; or mark the"
                + " member @Transient.",
            "11: [Skein:WrapperArray] com.acme.X.wrappers is of type java.lang.Byte[], which"
                + " Hibernate refuses unless a setting allows it. Make it byte[], or mark the"
                + " member @Transient.",
            "12: [Skein:UnsupportedType] com.acme.X.workers is of type java.lang.Thread, which no"
                + " column can hold. Use a basic type, or mark the member @Transient.",
            "13: [Skein:UnsupportedType] com.acme.X.some is of type java.lang.Iterable, which no"
                + " column can hold. Make it a List or a Set of basic values, or annotate it with"
                + " @ElementCollection, @OneToMany or @ManyToMany, or mark it @Transient.",
            "14: [Skein:UnsupportedType] com.acme.X.lines is of type java.lang.String[][], which no"
                + " column can hold. Use a basic type, or mark the member @Transient.",
            "15: [Skein:NoAssociation] com.acme.X.children holds the entity com.acme.X and does not"
                + " say how. Annotate it with @ManyToOne or @OneToOne, or mark it @Transient.");
  }

  @Test
  void aTypeThatIsNotThere() {
    assertThat(
            Reading.of("@Entity class X { @Id long id;\n @ManyToOne Missing missing; }")
                .diagnostics())
        .contains(
            "2: [Skein:UnresolvedType] com.acme.X.missing needs Missing, which cannot be resolved."
                + " Correct its name or its import, or add the dependency or the annotation"
                + " processor that provides it.");
  }

  @Test
  void associationsThatPointNowhere() {
    Reading reading =
        Reading.of(
            """
            @Entity class X {
              @Id long id;
              @ManyToOne String one;
              @OneToMany String many;
              @SuppressWarnings("rawtypes") @OneToMany List raw;
              @ManyToMany Map<String, X> map;
              @OneToMany(targetEntity = Thread.class) List<X> said;
            }
            """);
    assertThat(reading.diagnostics())
        .containsExactly(
            "3: [Skein:TargetIsNoEntity] com.acme.X.one points to java.lang.String, which is no"
                + " entity. Annotate that class with @Entity, or name the right one with"
                + " targetEntity.",
            "4: [Skein:NotACollection] com.acme.X.many is of type java.lang.String and cannot hold"
                + " many. Make it a List or a Set of an entity.",
            "5: [Skein:NoTarget] com.acme.X.raw does not say which entity it holds. Give the"
                + " collection a type argument, or name the entity with targetEntity.",
            "7: [Skein:TargetIsNoEntity] com.acme.X.said points to java.lang.Thread, which is no"
                + " entity. Annotate that class with @Entity, or name the right one with"
                + " targetEntity.");
  }

  @Test
  void annotationsWithoutEffect() {
    Reading reading =
        Reading.of(
            """
            class Base { @Column String lost; }
            @Entity class X extends Base {
              @Id long id;
              @Column static String one;
              @Column transient String two;
              String three;
              @Column(length = 5) String getThree() { return three; }
              @Column void three() {}
              @PrePersist void before() {}
            }
            @Entity class Y {
              @Lob String text;
              @Id long getId() { return 0; } void setId(long it) {}
              String getText() { return text; } void setText(String it) {}
            }
            """);
    assertThat(reading.diagnostics())
        .containsExactly(
            "1: [Skein:WithoutEffect] @Column on com.acme.Base.lost has no effect, because"
                + " com.acme.Base is not mapped. Annotate that class with @MappedSuperclass.",
            "4: [Skein:WithoutEffect] @Column on com.acme.X.one has no effect, because what is"
                + " static is not persistent. Remove \"static\", or the annotation.",
            "5: [Skein:WithoutEffect] @Column on com.acme.X.two has no effect, because what is"
                + " transient is not persistent. Remove \"transient\", or the annotation.",
            "7: [Skein:WithoutEffect] @Column on com.acme.X.getThree() has no effect, because"
                + " com.acme.X is mapped by its fields. Move the annotation to the field.",
            "8: [Skein:WithoutEffect] @Column on com.acme.X.three() has no effect, because it is no"
                + " getter. Move the annotation to the getter, or remove it.",
            "12: [Skein:WithoutEffect] @Lob on com.acme.Y.text has no effect, because com.acme.Y is"
                + " mapped by its getters. Move the annotation to the getter.");
  }

  @Test
  void aGeneratorForATypeVariable() {
    assertThat(
            Reading.of(
                    """
                    @MappedSuperclass class Base<T> { @Id @GeneratedValue T id; }
                    @Entity class X extends Base<java.util.UUID> {}
                    @Entity class Y extends Base<Long> {}
                    """)
                .diagnostics())
        .containsExactly(
            "1: [Skein:GeneratedVariable] @GeneratedValue on com.acme.Base.id is of a type variable"
                + " that stands for java.util.UUID, and Hibernate looks at the variable only:"
                + " strategy AUTO makes no such values then. Declare the id with its own type, or"
                + " use Hibernate's @UuidGenerator.");
  }

  @Test
  void aGeneratedValueThatIsNoId() {
    assertThat(Reading.of("@Entity class X { @Id long id; @GeneratedValue long v; }").diagnostics())
        .containsExactly(
            "1: [Skein:GeneratedWithoutId] @GeneratedValue on com.acme.X.v has a meaning only"
                + " beside @Id. Add @Id, or remove @GeneratedValue.");
  }

  @Test
  void thePersistenceBeforeJakarta() {
    String old = "package javax.persistence; public @interface %s {}";
    Reading reading =
        Reading.of(
            "@Entity class X { @Id long id;\n @javax.persistence.Column String v; }",
            "package com.acme;\n\n@javax.persistence.Entity class Y {}",
            old.formatted("Column"),
            old.formatted("Entity"));
    assertThat(reading.diagnostics())
        .containsExactly(
            "2: [Skein:OldPersistence] @javax.persistence.Column on com.acme.X.v is of the API"
                + " before Jakarta, which Skein does not read. Import jakarta.persistence.Column"
                + " instead.",
            "3: [Skein:OldPersistence] @javax.persistence.Entity on com.acme.Y is of the API before"
                + " Jakarta, which Skein does not read. Import jakarta.persistence.Entity"
                + " instead.");
  }

  @Test
  void annotationsOfHibernate() {
    Reading reading =
        Reading.of(
            """
            package com.acme;
            import jakarta.persistence.*;
            import org.hibernate.annotations.*;
            @Entity @DynamicUpdate @org.hibernate.annotations.Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
            class X {
              @Id long id;
              @GeneratedColumn("id + 1") long code;
              @TimeZoneStorage java.time.OffsetDateTime two;
              @Comment(on = "y", value = "z") String commented;
              @DialectOverride.ColumnDefault(
                  dialect = org.hibernate.dialect.H2Dialect.class,
                  override = @ColumnDefault("1")) int one;
              @org.hibernate.envers.Audited String audited;
              @Own String own;
            }
            @ValueGenerationType(generatedBy = org.hibernate.id.enhanced.SequenceStyleGenerator.class)
            @interface Own {}
            """,
            "package org.hibernate.envers; public @interface Audited {}");
    assertThat(reading.diagnostics())
        .containsExactly(
            "7: [Skein:NotCoveredYet] @GeneratedColumn on com.acme.X.code is not covered yet. State"
                + " the type and how it is generated with @Column(columnDefinition); or mark the"
                + " member @Transient.",
            "8: [Skein:NotCoveredYet] @TimeZoneStorage(AUTO), which depends on the database, on"
                + " com.acme.X.two is not covered yet. Say TimeZoneStorageType.COLUMN, NORMALIZE or"
                + " NORMALIZE_UTC; or mark the member @Transient.",
            "9: [Skein:NotCoveredYet] @Comment(on) on com.acme.X.commented is not covered yet."
                + " Remove \"on\"; or mark the member @Transient.",
            "10: [Skein:NotCoveredYet] @DialectOverride.ColumnDefault on com.acme.X.one is not"
                + " covered yet. State what is the same on every database, without"
                + " DialectOverride; or mark the member @Transient.",
            "13: [Skein:UnknownAnnotation] Skein does not know @org.hibernate.envers.Audited on"
                + " com.acme.X.audited. If it changes the schema, write that change by hand.",
            "14: [Skein:UnknownGenerator] X.own is made by"
                + " org.hibernate.id.enhanced.SequenceStyleGenerator, and what that asks of the"
                + " database a compiler cannot tell. Use @SequenceGenerator or @TableGenerator, or"
                + " a generator class that needs no objects in the database.");
  }

  @Test
  void anAnnotationOfALaterJpa() {
    Reading reading =
        Reading.of(
            "@Entity class X { @Id long id;\n @jakarta.persistence.Later String v; }",
            "package jakarta.persistence; public @interface Later {}");
    assertThat(reading.diagnostics())
        .containsExactly(
            "2: [Skein:UnknownAnnotation] Skein does not know @jakarta.persistence.Later on"
                + " com.acme.X.v. If it changes the schema, write that change by hand.");
  }
}
