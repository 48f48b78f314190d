package dev.skein.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.problem.Place;
import dev.skein.schema.Column;
import dev.skein.schema.Named;
import dev.skein.schema.Table;
import dev.skein.snapshot.TableOrigin;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables of collections beyond what Hibernate makes: names, order, origins and problems. */
class CollectionMappingTest {

  @Test
  void columnsStandInTheOrderOneReadsThem() {
    Sample sample =
        Sample.of(
            """
            @Entity class Shop {
              @Id long id;
              @ElementCollection Map<String, Integer> prices;
              @ManyToMany Map<String, Shop> rivals;
            }
            """);
    assertThat(sample.table("Shop_prices").columns())
        .extracting(Column::name)
        .containsExactly("Shop_id", "prices_KEY", "prices");
    assertThat(sample.table("Shop_Shop").columns())
        .extracting(Column::name)
        .containsExactly("Shop_id", "rivals_KEY", "rivals_id");
  }

  @Test
  void partsOfCollectionTablesAreNamed() {
    Table table =
        Sample.of(
                """
                @Entity class Shop {
                  @Id long id;
                  @ElementCollection @OrderColumn List<String> slogans;
                }
                """)
            .table("Shop_slogans");
    assertThat(table.foreignKeys())
        .extracting(Named::name)
        .containsExactly("fk_Shop_slogans_Shop_id");
    assertThat(table.checks())
        .extracting(check -> check.name() + ": " + check.condition())
        .containsExactly("ck_Shop_slogans_slogans_ORDER: slogans_ORDER >= 0");
    assertThat(table.indexes()).as("the primary key begins with the foreign key").isEmpty();
  }

  /** The collection may be called otherwise later, and its columns are the same. */
  @Test
  void columnsAreRememberedByWhatTheyAreInTheTable() {
    Sample sample =
        Sample.of(
            """
            @Entity class Shop {
              @Id long id;
              @ElementCollection Map<String, Integer> prices;
              @ElementCollection List<Address> branches;
              @OneToMany @JoinColumn(name = "shop") @OrderColumn List<Clerk> clerks;
              @OneToMany(mappedBy = "boss") @MapKeyColumn Map<String, Clerk> subjects;
            }
            @Embeddable class Address { String street; }
            @Entity class Clerk { @Id long id; @ManyToOne Shop boss; }
            """);
    assertThat(origin(sample, "Shop_prices").member()).isEqualTo("prices");
    assertThat(origin(sample, "Shop_prices").columns())
        .isEqualTo(Map.of("Shop_id", "owner", "prices_KEY", "key", "prices", "value"));
    assertThat(origin(sample, "Shop_branches").columns())
        .isEqualTo(Map.of("Shop_id", "owner", "street", "value.street"));
    assertThat(origin(sample, "Clerk").columns())
        .containsEntry("clerks_ORDER", "com.acme.Shop#clerks.index")
        .containsEntry("subjects_KEY", "com.acme.Shop#subjects.key");
  }

  @Test
  void mapKeyNamesNothing() {
    assertProblem(
        """
        @Entity class Shop { @Id long id; @ManyToMany @MapKey(name = "nam") Map<String, Clerk> clerks; }
        @Entity class Clerk { @Id long id; String name; }
        """,
        Place.ofMember("com.acme.Shop", "clerks").at("jakarta.persistence.MapKey", "name"),
        "[Skein:MapKey] Shop.clerks has the @MapKey 'nam', but Clerk has no such attribute. Did"
            + " you mean 'name'? Name the attribute of Clerk that is the key.");
  }

  @Test
  void mapKeyWithinAnEmbeddable() {
    Sample sample =
        Sample.of(
            """
            @Entity class Shop {
              @Id long id;
              @ManyToMany @MapKey(name = "address") Map<Address, Clerk> clerks;
            }
            @Embeddable class Address { String street; }
            @Entity class Clerk { @Id long id; Address address; }
            """);
    assertThat(sample.table("Shop_Clerk").primaryKey()).isNotNull();
    assertThat(sample.problems()).isEmpty();
  }

  @Test
  void twoCollectionsInOneTable() {
    assertProblem(
        """
        @Entity class Shop {
          @Id long id;
          @ElementCollection @CollectionTable(name = "words") List<String> names;
          @ElementCollection @CollectionTable(name = "words") List<String> slogans;
        }
        """,
        Place.ofMember("com.acme.Shop", "slogans"),
        "[Skein:TableTwice] Shop.slogans and Shop.names are both kept in table 'words'. Give one of"
            + " them another @CollectionTable(name = \"...\").");
  }

  @Test
  void aKeyThatIsAnEntityOfSeveralColumns() {
    assertProblem(
        """
        @Entity class Shop { @Id long id; @ElementCollection Map<Shelf, String> labels; }
        @Entity @IdClass(Shelf.class) class Shelf implements java.io.Serializable {
          @Id String room;
          @Id int number;
        }
        """,
        Place.ofMember("com.acme.Shop", "labels"),
        "[Skein:JoinColumns] Shop.labels has 1 join column(s), but the key of Shelf has 2: number,"
            + " room. Give one @JoinColumn for each, and say in referencedColumnName which it"
            + " points to.");
  }

  @Test
  void anIndexOfATableOfValues() {
    assertProblem(
        """
        @Entity class Shop { @Id long id; @ElementCollection @CollectionTable(
            indexes = @Index(columnList = "slogan")) List<String> slogans; }
        """,
        Place.ofMember("com.acme.Shop", "slogans")
            .at("jakarta.persistence.CollectionTable", "indexes[0].columnList"),
        "[Skein:UnknownColumn] This index names column 'slogan', which table 'Shop_slogans' does"
            + " not have. Did you mean 'slogans'? Its columns are: Shop_id, slogans.");
  }

  private static TableOrigin origin(Sample sample, String table) {
    assertThat(sample.problems()).isEmpty();
    return sample.mapped().snapshot().origin(table).orElseThrow();
  }

  private static void assertProblem(String entities, Place place, String message) {
    Sample sample = Sample.of(entities);
    assertThat(sample.problem().message()).hasToString(message);
    assertThat(sample.problem().place()).isEqualTo(place);
  }
}
