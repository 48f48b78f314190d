package dev.skein.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.model.BasicAttribute.Trait;
import dev.skein.processor.model.GeneratedValueModel;
import dev.skein.processor.model.JavaType;
import dev.skein.processor.model.MemberIntent;
import dev.skein.processor.problem.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityReaderTest {

  @Test
  void readsTheGuidesEntity() {
    Reading reading =
        Reading.of(
            """
            @Entity @Table(name = "examples") class Example {
              @Id @GeneratedValue(strategy = GenerationType.UUID) String id;
              @Column(length = 100, nullable = false, unique = true) String name;
              int priority = 0;
            }
            """);
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.entity().className()).isEqualTo("com.acme.Example");
    assertThat(reading.entity().entityName()).isEqualTo("Example");
    assertThat(reading.entity().table().name()).isEqualTo("examples");
    assertThat(reading.entity().attributes())
        .extracting("name")
        .containsExactly("id", "name", "priority");
    assertThat(reading.basic("id").generated())
        .isEqualTo(new GeneratedValueModel("UUID", null, List.of()));
    assertThat(reading.basic("id").is(Trait.ID)).isTrue();
    assertThat(reading.basic("name").type())
        .isEqualTo(new JavaType("java.lang.String", false, List.of(), true));
    assertThat(reading.basic("name").column().length()).isEqualTo(100);
    assertThat(reading.basic("name").column().nullable()).isFalse();
    assertThat(reading.basic("name").column().unique()).isTrue();
    assertThat(reading.basic("name").column().place())
        .isEqualTo(new Place("com.acme.Example", "name", "jakarta.persistence.Column", null));
    assertThat(reading.basic("priority").type())
        .isEqualTo(new JavaType("int", true, List.of(), false));
  }

  @Test
  void namesAnEntityAfterItsClassAndANestedOneAfterBoth() {
    Reading reading =
        Reading.of(
            """
            class Outer {
              @Entity static class Inner { @Id long id; }
              @Entity(name = "Said") static class Other { @Id long id; }
            }
            """);
    assertThat(reading.entity("com.acme.Outer.Inner").entityName()).isEqualTo("Outer$Inner");
    assertThat(reading.entity("com.acme.Outer.Other").entityName()).isEqualTo("Said");
    assertThat(reading.entity("com.acme.Outer.Inner").place())
        .isEqualTo(Place.ofClass("com.acme.Outer.Inner"));
  }

  @Test
  void readsWhatIsSaidOfThePast() {
    Reading reading =
        Reading.of(
            """
            @Entity @RenamedFrom("\\"Old\\"") @Dropped({"a", "\\"B\\""}) class Example {
              @Id long id;
              @RenamedFrom("title") @Backfill("lower(name)") String headline;
              @ManyToOne @RenamedFrom("boss_id") Example manager;
            }
            """);
    assertThat(reading.entity().renamedFrom()).isEqualTo("`Old`");
    assertThat(reading.entity().dropped()).containsExactly("a", "`B`");
    assertThat(reading.basic("headline").intent())
        .isEqualTo(new MemberIntent("title", "lower(name)", null));
    assertThat(reading.toOne("manager").intent().renamedFrom()).isEqualTo("boss_id");
  }

  @Test
  void readsTraits() {
    Reading reading =
        Reading.of(
            """
            package com.acme;
            import jakarta.persistence.*;
            import java.time.*;
            import java.util.Date;
            import org.hibernate.annotations.*;
            import org.hibernate.type.SqlTypes;
            @Entity class Example {
              enum Kind { B, A }
              @Id long id;
              @Version int version;
              @Lob byte[] picture;
              @Basic(optional = false) String name;
              @Enumerated(EnumType.STRING) Kind text;
              @Enumerated Kind number;
              Kind silent;
              @CreationTimestamp Instant made;
              @UpdateTimestamp Instant changed;
              @jakarta.persistence.Temporal(TemporalType.DATE) Date day;
              @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String story;
            }
            """);
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.basic("id").traits()).containsExactly(Trait.ID);
    assertThat(reading.basic("version").traits()).containsExactly(Trait.VERSION);
    assertThat(reading.basic("picture").traits()).containsExactly(Trait.LOB);
    assertThat(reading.basic("name").traits()).containsExactly(Trait.MANDATORY);
    assertThat(reading.basic("text").traits()).containsExactly(Trait.ENUM_AS_STRING);
    assertThat(reading.basic("number").traits()).containsExactly(Trait.ENUM_AS_ORDINAL);
    assertThat(reading.basic("silent").traits()).containsExactly(Trait.ENUM_AS_ORDINAL);
    assertThat(reading.basic("made").traits()).containsExactly(Trait.CREATION_TIMESTAMP);
    assertThat(reading.basic("changed").traits()).containsExactly(Trait.UPDATE_TIMESTAMP);
    assertThat(reading.basic("day").temporal()).isEqualTo("DATE");
    assertThat(reading.basic("story").jdbcTypeCode()).isEqualTo(4001);
    assertThat(reading.basic("name").jdbcTypeCode()).isNull();
  }

  @Test
  void readsTypes() {
    Reading reading =
        Reading.of(
            """
            @Entity class Example {
              enum Kind { B, A { @Override public String toString() { return "a"; } } }
              @Id UUID id;
              Kind kind;
              byte[] bytes;
              String[] words;
              Class<?> type;
              java.sql.Blob blob;
              @Lob Parcel own;
            }
            class Parcel implements java.io.Serializable { private static final long serialVersionUID = 1; }
            """);
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.basic("id").type())
        .isEqualTo(new JavaType("java.util.UUID", false, List.of(), true));
    assertThat(reading.basic("kind").type())
        .isEqualTo(new JavaType("com.acme.Example.Kind", false, List.of("B", "A"), true));
    assertThat(reading.basic("bytes").type())
        .isEqualTo(
            new JavaType(
                "byte[]", false, List.of(), true, new JavaType("byte", true, List.of(), false)));
    assertThat(reading.basic("words").type().name()).isEqualTo("java.lang.String[]");
    assertThat(reading.basic("type").type().name()).isEqualTo("java.lang.Class");
    assertThat(reading.basic("blob").type())
        .isEqualTo(new JavaType("java.sql.Blob", false, List.of(), false));
    assertThat(reading.basic("own").type())
        .isEqualTo(new JavaType("com.acme.Parcel", false, List.of(), true));
  }
}
