package dev.skein.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What of {@code @SoftDelete} is refused. */
class SoftDeletesTest {

  @Test
  void refusesWhatItCannotFollow() {
    Reading reading =
        Reading.of(
            """
            package com.acme;
            import jakarta.persistence.*;
            import java.util.*;
            import org.hibernate.annotations.SoftDelete;
            @Entity @SoftDelete(converter = Own.class) class X {
              @Id long id;
              @SoftDelete String text;
              @ManyToOne @SoftDelete X one;
              @OneToMany(mappedBy = "one") @SoftDelete List<X> many;
              @OneToMany @JoinColumn @SoftDelete List<X> more;
            }
            class Own implements AttributeConverter<Boolean, String> {
              public String convertToDatabaseColumn(Boolean value) { return "" + value; }
              public Boolean convertToEntityAttribute(String value) { return false; }
            }
            """);
    assertThat(reading.diagnostics())
        .containsExactly(
            "7: [Skein:Contradiction] @SoftDelete on com.acme.X.text has no meaning on a basic"
                + " attribute. Put it on the class whose rows are to stay.",
            "8: [Skein:Contradiction] @SoftDelete on com.acme.X.one has no meaning on an"
                + " association to one. Put it on the class whose rows are to stay.",
            "9: [Skein:Contradiction] @SoftDelete on com.acme.X.many has no meaning on an"
                + " association without a table of its own. Put it on the class whose rows are to"
                + " stay.",
            "10: [Skein:Contradiction] @SoftDelete on com.acme.X.more has no meaning on an"
                + " association without a table of its own. Put it on the class whose rows are to"
                + " stay.",
            "5: [Skein:NotCoveredYet] @SoftDelete(converter = com.acme.Own) on com.acme.X is not"
                + " covered yet. Use a converter of org.hibernate.type, whose values are known.");
  }
}
