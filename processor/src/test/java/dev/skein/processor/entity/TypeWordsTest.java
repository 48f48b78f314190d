package dev.skein.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Parts of keys that are other entities' keys, and say themselves how they are kept. */
class TypeWordsTest {

  private static final String TOLD =
      ": [Skein:DerivedType] com.acme.Key.author says by @JdbcTypeCode how it is kept, which Skein"
          + " passes over as it is another entity's key, and Hibernate does not. Say the same where"
          + " that key is declared, and remove it here.";

  private static Reading read(String key, String book) {
    return Reading.of(
        """
        package com.acme;
        import jakarta.persistence.*; import org.hibernate.annotations.*;
        @Entity class Author { @Id String name; }
        %s class Key implements java.io.Serializable {
          @JdbcTypeCode(1) String author;
          long no;
        }
        @Entity %s
        """
            .formatted(key, book));
  }

  @Test
  void aPartOfAnEmbeddedKey() {
    assertThat(
            read(
                    "@Embeddable",
                    "class X { @EmbeddedId Key id; @MapsId(\"author\") @ManyToOne Author author; }")
                .diagnostics())
        .containsExactly("5" + TOLD);
  }

  @Test
  void aPartOfAnIdClass() {
    assertThat(
            read("", "@IdClass(Key.class) class X { @Id @ManyToOne Author author; @Id long no; }")
                .diagnostics())
        .containsExactly("5" + TOLD);
  }
}
