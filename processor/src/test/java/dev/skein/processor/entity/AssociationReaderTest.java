package dev.skein.processor.entity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.model.CheckModel;
import dev.skein.processor.model.CollectionModel;
import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.model.ForeignKeyModel;
import dev.skein.processor.model.JoinTableModel;
import dev.skein.processor.model.MemberIntent;
import dev.skein.processor.model.ToManyAttribute;
import dev.skein.processor.model.ToOneAttribute;
import dev.skein.processor.problem.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssociationReaderTest {

  private static final String HEAD =
      "package com.acme; import jakarta.persistence.*; import java.util.*; "
          + "import org.hibernate.annotations.OnDelete; import org.hibernate.annotations.Comment; "
          + "import org.hibernate.annotations.OnDeleteAction; "
          + "import org.hibernate.annotations.ColumnDefault; "
          + "import org.hibernate.annotations.Check; ";

  @Test
  void readsAnAssociationOfWhichNothingIsSaid() {
    Reading reading = read("@ManyToOne X v;");
    Place place = Place.ofMember("com.acme.X", "v");
    assertThat(reading.toOne("v"))
        .isEqualTo(
            new ToOneAttribute(
                "v",
                "com.acme.X",
                false,
                true,
                false,
                null,
                false,
                false,
                null,
                List.of(),
                null,
                ForeignKeyModel.unsaid(),
                MemberIntent.none(),
                place));
    assertThat(read("@OneToMany List<X> v;").toMany("v"))
        .isEqualTo(
            new ToManyAttribute(
                "v",
                "com.acme.X",
                false,
                CollectionModel.bag(),
                null,
                List.of(),
                null,
                ForeignKeyModel.unsaid(),
                null,
                MemberIntent.none(),
                place));
  }

  @Test
  void readsAnAssociationToOne() {
    Reading reading =
        read(
            """
            @OneToOne(optional = false, targetEntity = X.class)
            @JoinColumn(name = "\\"V\\"", referencedColumnName = "\\"Id\\"", unique = true,
                foreignKey = @ForeignKey(name = "fk", options = "deferrable"))
            @OnDelete(action = OnDeleteAction.SET_NULL)
            @Comment("told") @ColumnDefault("1")
            Object v;
            """);
    ToOneAttribute attribute = reading.toOne("v");
    assertThat(attribute.targetClass()).isEqualTo("com.acme.X");
    assertThat(attribute.oneToOne()).isTrue();
    assertThat(attribute.optional()).isFalse();
    assertThat(attribute.foreignKey())
        .isEqualTo(new ForeignKeyModel("fk", true, null, "deferrable", "SET_NULL"));
    ColumnModel column = attribute.joinColumns().get(0);
    assertThat(column.name()).isEqualTo("`V`");
    assertThat(column.referencedColumnName()).isEqualTo("`Id`");
    assertThat(column.unique()).isTrue();
    assertThat(column.comment()).isEqualTo("told");
    assertThat(column.defaultSql()).isEqualTo("1");
    assertThat(column.place())
        .isEqualTo(new Place("com.acme.X", "v", "jakarta.persistence.JoinColumn", null));
  }

  @Test
  void readsWhatStandsBesideAColumnOfWhichNothingIsSaid() {
    ColumnModel column = read("@ManyToOne @Comment(\"told\") X v;").toOne("v").joinColumns().get(0);
    assertThat(column.comment()).isEqualTo("told");
    assertThat(column.declared()).isFalse();
  }

  @Test
  void readsSeveralJoinColumns() {
    Reading reading =
        read(
            """
            @ManyToOne
            @JoinColumns(
                value = {@JoinColumn(name = "a"), @JoinColumn(name = "b")},
                foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
            X v;
            @ManyToOne @JoinColumn(name = "c") @JoinColumn(name = "d") X w;
            """);
    assertThat(reading.toOne("v").joinColumns()).extracting("name").containsExactly("a", "b");
    assertThat(reading.toOne("v").joinColumns().get(1).place())
        .isEqualTo(new Place("com.acme.X", "v", "jakarta.persistence.JoinColumns", "value[1]"));
    assertThat(reading.toOne("v").foreignKey().wanted()).isFalse();
    assertThat(reading.toOne("w").joinColumns()).extracting("name").containsExactly("c", "d");
  }

  @Test
  void readsTheOtherSide() {
    Reading reading =
        read(
            """
            @OneToMany(mappedBy = "parent") Set<X> children;
            @ManyToOne X parent;
            @OneToOne(mappedBy = "two") X one;
            @OneToOne X two;
            @ManyToMany(mappedBy = "liked") Collection<X> likedBy;
            @ManyToMany SortedSet<? extends X> liked;
            """);
    assertThat(reading.toMany("children").mappedBy()).isEqualTo("parent");
    assertThat(reading.toMany("children").collection()).isEqualTo(CollectionModel.set());
    assertThat(reading.toOne("one").mappedBy()).isEqualTo("two");
    assertThat(reading.toMany("likedBy").mappedBy()).isEqualTo("liked");
    assertThat(reading.toMany("likedBy").manyToMany()).isTrue();
    assertThat(reading.toMany("likedBy").collection()).isEqualTo(CollectionModel.bag());
    assertThat(reading.toMany("liked").collection()).isEqualTo(CollectionModel.set());
  }

  @Test
  void readsAJoinTable() {
    Reading reading =
        read(
            """
            @ManyToMany
            @JoinTable(
                name = "t", schema = "s",
                joinColumns = @JoinColumn(
                    name = "a", foreignKey = @ForeignKey(name = "fk_a")),
                inverseJoinColumns = @JoinColumn(name = "b"),
                inverseForeignKey = @ForeignKey(name = "fk_b", foreignKeyDefinition = "sql"),
                uniqueConstraints = @UniqueConstraint(columnNames = {"a", "b"}),
                indexes = @Index(columnList = "b"))
            @OnDelete(action = OnDeleteAction.CASCADE)
            List<X> v;
            """);
    JoinTableModel table = requireNonNull(reading.toMany("v").joinTable());
    assertThat(table.table().name()).isEqualTo("t");
    assertThat(table.table().schema()).isEqualTo("s");
    assertThat(table.table().uniques()).hasSize(1);
    assertThat(table.table().indexes()).hasSize(1);
    assertThat(table.joinColumns()).extracting("name").containsExactly("a");
    assertThat(table.inverseJoinColumns()).extracting("name").containsExactly("b");
    assertThat(table.inverseJoinColumns().get(0).place().value())
        .isEqualTo("inverseJoinColumns[0]");
    assertThat(table.foreignKey())
        .isEqualTo(new ForeignKeyModel("fk_a", true, null, null, "CASCADE"));
    assertThat(table.inverseForeignKey())
        .isEqualTo(new ForeignKeyModel("fk_b", true, "sql", null, null));
  }

  @Test
  void readsWhatIsSaidOfAJoinTableThatIsNot() {
    JoinTableModel table =
        requireNonNull(
            read("@ManyToMany @Comment(\"told\") @Check(constraints = \"1 = 1\") List<X> v;")
                .toMany("v")
                .joinTable());
    assertThat(table.table().name()).isNull();
    assertThat(table.table().comment()).isEqualTo("told");
    assertThat(table.table().checks()).containsExactly(new CheckModel(null, "1 = 1", null));
  }

  @Test
  void readsColumnsInTheTarget() {
    Reading reading =
        read(
            "@OneToMany @JoinColumn(name = \"owner\") @OnDelete(action = OnDeleteAction.CASCADE) Set<X> v;");
    assertThat(reading.toMany("v").joinColumns()).extracting("name").containsExactly("owner");
    assertThat(reading.toMany("v").foreignKey().onDelete()).isEqualTo("CASCADE");
  }

  @Test
  void refusesWhatContradicts() {
    Reading reading =
        Reading.of(
            HEAD
                + """
                @MappedSuperclass @Table(name = "t") class Base {}
                @Entity class X extends Base {
                  @Id long id;
                  @ManyToOne @Column(name = "c") X one;
                  @JoinColumn(name = "c") String text;
                  @Enumerated String kind;
                  @ManyToOne @Check(constraints = "1 = 1") X two;
                  @OneToMany(mappedBy = "two") @Comment("told") List<X> many;
                  @OneToMany(mappedBy = "two") @JoinColumn(name = "j") List<X> three;
                  @ManyToMany @JoinColumn(name = "j") List<X> four;
                  @OneToMany @JoinTable(name = "t") @JoinColumn(name = "j") List<X> five;
                }
                """);
    assertThat(reading.diagnostics())
        .containsExactly(
            "1: [Skein:Contradiction] @Table on com.acme.Base has no meaning on a mapped"
                + " superclass. Move it to the entities.",
            "4: [Skein:Contradiction] @Column on com.acme.X.one has no meaning on an association."
                + " Use @JoinColumn.",
            "5: [Skein:WithoutEffect] @JoinColumn on com.acme.X.text has no effect on a basic"
                + " attribute. Use @Column.",
            "6: [Skein:Contradiction] @Enumerated on com.acme.X.kind has no meaning on what is no"
                + " enum. Remove it.",
            "7: [Skein:Contradiction] @Check on com.acme.X.two has no meaning on an association to"
                + " one. Put it on the class, as a check of the table.",
            "8: [Skein:NotCoveredYet] @Comment on com.acme.X.many is not covered yet. Say it on the"
                + " target; or mark the member @Transient.",
            "9: [Skein:Contradiction] @JoinColumn on com.acme.X.three has no meaning on an"
                + " association with mappedBy. Move it to the member that mappedBy names.",
            "10: [Skein:Contradiction] @JoinColumn on com.acme.X.four has no meaning on a"
                + " @ManyToMany. Use @JoinTable(joinColumns).",
            "11: [Skein:WithoutEffect] @JoinColumn on com.acme.X.five has no effect on a @OneToMany"
                + " with @JoinTable. Use @JoinTable(joinColumns).");
  }

  private static Reading read(String members) {
    Reading reading = Reading.of(HEAD + "@Entity class X { @Id long id; " + members + " }");
    assertThat(reading.diagnostics()).isEmpty();
    return reading;
  }
}
