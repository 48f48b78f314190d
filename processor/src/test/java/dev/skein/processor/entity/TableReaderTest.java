package dev.skein.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.model.CheckModel;
import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.model.GeneratedValueModel;
import dev.skein.processor.model.IndexModel;
import dev.skein.processor.model.SequenceGeneratorModel;
import dev.skein.processor.model.TableModel;
import dev.skein.processor.model.UniqueModel;
import dev.skein.processor.problem.Place;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Tables, columns and sequences. */
class TableReaderTest {

  private static final Place TABLE =
      new Place("com.acme.X", null, "jakarta.persistence.Table", null);

  @Test
  void readsEverythingOfATable() {
    Reading reading =
        Reading.of(
            """
            @Entity
            @Table(
                name = "\\"The X\\"", schema = "s", catalog = "c", comment = "said", options = "o",
                check = @CheckConstraint(name = "ck", constraint = "a > b", options = "co"),
                uniqueConstraints = @UniqueConstraint(
                    name = "uk", columnNames = {"a", "\\"B\\""}, options = "uo"),
                indexes = {
                  @Index(columnList = "a"),
                  @Index(name = "ix", columnList = "\\"B\\" desc, a", unique = true, options = "io")
                })
            class X { @Id long id; }
            """);
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.entity().table())
        .isEqualTo(
            new TableModel(
                "`The X`",
                "s",
                "c",
                List.of(
                    new UniqueModel(
                        "uk", List.of("a", "`B`"), "uo", value("uniqueConstraints[0]"))),
                List.of(
                    new IndexModel(null, "a", false, null, value("indexes[0]")),
                    new IndexModel("ix", "`B` desc, a", true, "io", value("indexes[1]"))),
                List.of(new CheckModel("ck", "a > b", "co")),
                "said",
                "o"));
  }

  private static Place value(String path) {
    return TABLE.at("jakarta.persistence.Table", path);
  }

  @Test
  void readsHibernatesAnnotationsOfATable() {
    Reading reading =
        Reading.of(
            """
            package com.acme;
            import jakarta.persistence.*;
            import org.hibernate.annotations.*;
            @Entity @Comment("told") @Check(constraints = "1 = 1")
            @Check(name = "ck", constraints = "2 = 2")
            class X { @Id long id; }
            """);
    assertThat(reading.entity().table().comment()).isEqualTo("told");
    assertThat(reading.entity().table().checks())
        .containsExactly(new CheckModel(null, "1 = 1", null), new CheckModel("ck", "2 = 2", null));
  }

  @Test
  void readsEverythingOfAColumn() {
    Reading reading =
        Reading.of(
            """
            package com.acme;
            import jakarta.persistence.*;
            import org.hibernate.annotations.*;
            @Entity class X {
              @Id long id;
              @Column(
                  name = "`c`", unique = true, nullable = false, insertable = false,
                  updatable = false, columnDefinition = "d", table = "t", length = 1,
                  precision = 2, scale = 3, secondPrecision = 4, comment = "overruled", options = "o",
                  check = @CheckConstraint(constraint = "c > 1"))
              @Check(constraints = "c > 2")
              @ColumnDefault("42")
              @Comment("said")
              int v;
              @Comment("told") int w;
            }
            """);
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.basic("v").column())
        .isEqualTo(
            new ColumnModel(
                true,
                "`c`",
                null,
                true,
                false,
                true,
                "d",
                "o",
                "t",
                1,
                2,
                3,
                4,
                List.of(new CheckModel(null, "c > 1", null), new CheckModel(null, "c > 2", null)),
                "said",
                "42",
                new Place("com.acme.X", "v", "jakarta.persistence.Column", null)));
    assertThat(reading.basic("w").column().comment()).isEqualTo("told");
    assertThat(reading.basic("w").column().declared()).isFalse();
  }

  @Test
  void knowsNothingOfAColumnOfWhichNothingIsSaid() {
    Reading reading = Reading.of("@Entity class X { @Id long id; }");
    assertThat(reading.basic("id").column())
        .isEqualTo(ColumnModel.unsaid(Place.ofMember("com.acme.X", "id")));
    assertThat(reading.entity().table()).isEqualTo(TableModel.unsaid());
  }

  @Test
  void findsTheSequencesInReachNearestFirst() {
    Reading reading =
        Reading.of(
            "@jakarta.persistence.SequenceGenerator(name = \"p\", sequenceName = \"package_seq\")"
                + " package com.acme;",
            """
            @MappedSuperclass @SequenceGenerator(name = "m") class Base {
              @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "i")
              @SequenceGenerator(
                  name = "i", sequenceName = "\\"Seq\\"", schema = "s", initialValue = 5,
                  allocationSize = 7, options = "cache 3")
              long id;
            }
            @Entity @SequenceGenerator(name = "a") @SequenceGenerator(name = "b")
            class X extends Base {}
            """);
    assertThat(reading.diagnostics()).isEmpty();
    GeneratedValueModel generated = Objects.requireNonNull(reading.basic("id").generated());
    assertThat(generated.strategy()).isEqualTo("SEQUENCE");
    assertThat(generated.generator()).isEqualTo("i");
    assertThat(generated.inReach())
        .containsExactly(
            new SequenceGeneratorModel("i", "`Seq`", "s", 5, 7, "cache 3"),
            new SequenceGeneratorModel("a", null, null, 1, 50, null),
            new SequenceGeneratorModel("b", null, null, 1, 50, null),
            new SequenceGeneratorModel("m", null, null, 1, 50, null),
            new SequenceGeneratorModel("p", "package_seq", null, 1, 50, null));
  }

  @Test
  void readsHowAnIdIsGenerated() {
    Reading reading = Reading.of("@Entity class X { @Id @GeneratedValue long id; }");
    assertThat(reading.basic("id").generated())
        .isEqualTo(new GeneratedValueModel("AUTO", null, List.of()));
    Reading uuid =
        Reading.of(
            "@Entity class X { @Id @GeneratedValue @org.hibernate.annotations.UuidGenerator"
                + " String id; }");
    assertThat(uuid.basic("id").generated())
        .extracting(GeneratedValueModel::strategy)
        .isEqualTo("UUID");
  }
}
