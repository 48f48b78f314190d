package dev.skein.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.model.Intent.TableIntent;
import dev.skein.processor.problem.Place;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.Named;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import dev.skein.snapshot.TableOrigin;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the schema says beyond what Hibernate makes: names, extra indexes, origins and intent. */
class MappingTest {

  private static final String GUIDE =
      """
      @Entity @Table(name = "examples") class Example {
        String name;
        @ManyToOne @JoinColumn(name = "category_id") @OnDelete(action = OnDeleteAction.SET_NULL)
        Category category;
        @ManyToMany @JoinTable(name = "example_tags",
            joinColumns = @JoinColumn(name = "example_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
        Set<Tag> tags;
        int priority;
        @Id String id;
      }
      @Entity @Table(name = "categories", indexes = @Index(columnList = "name desc"))
      class Category {
        @Id String id;
        @Column(unique = true) String name;
      }
      @Entity @Table(name = "tags") class Tag { @Id String id; }
      """;

  @Test
  void keysConstraintsAndIndexesAreNamed() {
    Sample sample = Sample.of(GUIDE);
    Table examples = sample.table("examples");
    assertThat(examples.primaryKey()).isEqualTo(new PrimaryKey("pk_examples", List.of("id")));
    assertThat(examples.foreignKeys())
        .containsExactly(
            new ForeignKey(
                    "fk_examples_category_id", List.of("category_id"), "categories", List.of("id"))
                .onDelete(dev.skein.schema.ReferentialAction.SET_NULL));
    assertThat(sample.table("categories").uniqueConstraints())
        .containsExactly(new UniqueConstraint("uk_categories_name", List.of("name")));
    assertThat(sample.table("categories").indexes())
        .containsExactly(Index.of("ix_categories_name", List.of("name desc")));
  }

  @Test
  void columnsStandAsDeclaredTheKeyFirst() {
    assertThat(Sample.of(GUIDE).table("examples").columns())
        .extracting(Named::name)
        .containsExactly("id", "name", "category_id", "priority");
  }

  @Test
  void foreignKeysAreIndexedWhereNothingElseServes() {
    Sample sample = Sample.of(GUIDE);
    assertThat(sample.table("examples").indexes())
        .containsExactly(Index.of("ix_examples_category_id", List.of("category_id")));
    assertThat(sample.table("example_tags").indexes())
        .containsExactly(Index.of("ix_example_tags_tag_id", List.of("tag_id")));
  }

  @Test
  void foreignKeysThatAreCoveredAreNotIndexed() {
    Sample sample =
        Sample.of(
            """
            @Entity @Table(
                indexes = @Index(columnList = "first_id, id"),
                uniqueConstraints = @UniqueConstraint(columnNames = {"second_id", "id"}))
            class T {
              @Id long id; @ManyToOne T first; @ManyToOne T second; @OneToOne T third;
            }
            """);
    assertThat(sample.table("T").indexes())
        .extracting(Index::name)
        .containsExactly("ix_T_first_id_id");
  }

  @Test
  void foreignKeysAreNotIndexedIfNotWanted() {
    Sample sample = Sample.of(GUIDE, new JpaNaming(), new MappingOptions(false));
    assertThat(sample.table("examples").indexes()).isEmpty();
  }

  @Test
  void springsNamesReachEveryPart() {
    Sample sample =
        Sample.of(
            """
            @Entity class OrderLine {
              @Id @GeneratedValue Long lineId;
              @Column(unique = true) String lineCode;
              @ManyToOne OrderLine nextLine;
            }
            """,
            new SpringNaming(),
            MappingOptions.defaults());
    Table table = sample.table("order_line");
    assertThat(table.primaryKey()).isEqualTo(new PrimaryKey("pk_order_line", List.of("line_id")));
    assertThat(table.uniqueConstraints().contains("uk_order_line_line_code")).isTrue();
    assertThat(table.foreignKeys().contains("fk_order_line_next_line_line_id")).isTrue();
    assertThat(sample.mapped().snapshot().schema().sequences().contains("order_line_seq")).isTrue();
  }

  @Test
  void indexesMayNameMembers() {
    Sample sample =
        Sample.of(
            """
            @Entity @Table(indexes = @Index(columnList = "lineCode desc, line_no"))
            class OrderLine { @Id long id; String lineCode; int lineNo; }
            """,
            new SpringNaming(),
            MappingOptions.defaults());
    assertThat(sample.table("order_line").indexes())
        .containsExactly(
            Index.of("ix_order_line_line_code_line_no", List.of("line_code desc", "line_no")));
  }

  @Test
  void enumsNameTheirCheck() {
    Sample sample =
        Sample.of(
            """
            enum Status { NEW, PAID }
            @Entity class T {
              @Id long id; Status a; @Enumerated(EnumType.STRING) @Column(length = 9) Status b;
            }
            """);
    assertThat(sample.column("T", "a")).isEqualTo(Column.of("a", ColumnType.of(SqlType.TINYINT)));
    assertThat(sample.table("T").checks().require("ck_T_a").condition())
        .isEqualTo("a between 0 and 1");
    assertThat(sample.column("T", "b").type())
        .isEqualTo(new ColumnType.Enumeration(List.of("NEW", "PAID"), 9, "ck_T_b"));
  }

  @Test
  void originsTellClassAndMember() {
    Sample sample =
        Sample.of(
            """
            enum Status { NEW, PAID }
            @MappedSuperclass class Base { @Id long id; }
            @Entity class T extends Base {
              @Column(name = "st") Status status;
              @OneToMany @JoinColumn(name = "t_fk") List<U> us;
              @ManyToMany List<U> many;
            }
            @Entity class U { @Id long id; }
            """);
    assertThat(sample.mapped().snapshot().origins())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "T",
                new TableOrigin(
                    "com.acme.T",
                    null,
                    Map.of("id", "id", "st", "status"),
                    Map.of("st", List.of("NEW", "PAID"))),
                "U",
                new TableOrigin(
                    "com.acme.U", null, Map.of("id", "id", "t_fk", "com.acme.T#us"), Map.of()),
                "T_U",
                new TableOrigin(
                    "com.acme.T", "many", Map.of("T_id", "owner", "many_id", "value"), Map.of())));
  }

  @Test
  void intentTellsThePast() {
    Sample sample =
        Sample.of(
            """
            @Entity @RenamedFrom("old_t") @Dropped("gone") class T {
              @Id long id;
              @RenamedFrom("old_name") String name;
              @ManyToOne @RenamedFrom("old_t_id") T t;
              @ManyToMany @RenamedFrom("old_links") Set<T> ts;
            }
            """);
    TableIntent table = sample.mapped().intent().table("T").orElseThrow();
    assertThat(table.renamedFrom()).isEqualTo("old_t");
    assertThat(table.dropped()).isEqualTo(Set.of("gone"));
    assertThat(table.place()).isEqualTo(Place.ofClass("com.acme.T"));
    assertThat(sample.intent("T", "name").renamedFrom()).isEqualTo("old_name");
    assertThat(sample.intent("T", "name").place()).isEqualTo(Place.ofMember("com.acme.T", "name"));
    assertThat(sample.intent("T", "t_id").renamedFrom()).isEqualTo("old_t_id");
    TableIntent links = sample.mapped().intent().table("T_T").orElseThrow();
    assertThat(links.renamedFrom()).isEqualTo("old_links");
    assertThat(links.place()).isEqualTo(Place.ofMember("com.acme.T", "ts"));
  }

  @Test
  void sharedColumnsBelongToWhoWrites() {
    Sample sample =
        Sample.of(
            """
            @Entity class T {
              @Id long id;
              @Column(name = "v", insertable = false, updatable = false) Integer a;
              @Column(name = "v") @Backfill("8") Integer b;
            }
            """);
    assertThat(sample.intent("T", "v").backfill()).isEqualTo("8");
    assertThat(sample.mapped().snapshot().origin("T").orElseThrow().columns())
        .containsEntry("v", "b");
  }
}
