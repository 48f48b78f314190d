package dev.skein.processor.portability;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.skein.operation.Database;
import dev.skein.processor.equality.Models;
import dev.skein.processor.mapping.JpaNaming;
import dev.skein.processor.mapping.Mapped;
import dev.skein.processor.mapping.Mapping;
import dev.skein.processor.mapping.MappingOptions;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problem;
import dev.skein.processor.problem.Problems;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What databases cannot hold is told where it is asked for. */
class PortabilityTest {

  private static final String LONG = "a".repeat(60);

  private static List<Problem> check(Set<Database> databases, String entities) {
    String source =
        "package com.acme; import jakarta.persistence.*; import java.util.*;\n" + entities;
    Models models = Models.of(List.of(JavaFileObjects.forSourceString("com.acme.All", source)));
    Problems problems = new Problems();
    Mapped mapped =
        new Mapping(new JpaNaming(), MappingOptions.defaults(), problems).map(models.entities());
    new Portability(databases, problems).check(mapped);
    return problems.all();
  }

  private static void assertProblem(
      Set<Database> databases, String entities, Place place, String message) {
    List<Problem> problems = check(databases, entities);
    assertThat(problems).extracting(it -> it.message().toString()).containsExactly(message);
    assertThat(problems.get(0).place()).isEqualTo(place);
  }

  @Test
  void tableThatIsAReservedWordOfANamedDatabase() {
    assertProblem(
        Set.of(Database.H2, Database.POSTGRESQL, Database.SQLITE),
        "@Entity class User { @Id long id; }",
        Place.ofClass("com.acme.User"),
        "[Skein:ReservedWord] The table name 'User' is a reserved word of H2, PostgreSQL. Give"
            + " another name, or quote it: @Table(name = \"`User`\").");
  }

  @Test
  void columnThatIsAReservedWordOfANamedDatabase() {
    assertProblem(
        Set.of(Database.MARIADB),
        "@Entity class Setting { @Id long id; String key, value; }",
        Place.ofMember("com.acme.Setting", "key"),
        "[Skein:ReservedWord] The column name 'key' is a reserved word of MariaDB. Give another"
            + " name, or quote it: @Column(name = \"`key`\").");
  }

  @Test
  void wordThatNoDatabaseTakesIsToldEvenIfNoneIsNamed() {
    assertProblem(
        Set.of(),
        "@Entity class Song { @Id long id; int order; String user; }",
        Place.ofMember("com.acme.Song", "order"),
        "[Skein:ReservedWord] The column name 'order' is a reserved word of every database. Give"
            + " another name, or quote it: @Column(name = \"`order`\").");
  }

  private static final String TWO_SCHEMAS =
      """
      @Entity @Table(name = "rack", schema = "sales") class Line { @Id long id; }
      @Entity @Table(name = "rack", schema = "stock") class Shelf { @Id long id; }
      """;

  @Test
  void tablesThatTheirSchemasAloneTellApart() {
    for (Database database : Set.of(Database.MYSQL, Database.MARIADB, Database.SQLITE)) {
      assertProblem(
          Set.of(database, Database.H2),
          TWO_SCHEMAS,
          Place.ofClass("com.acme.Shelf"),
          ("[Skein:OneWithoutSchemas] The table 'sales.rack' and the table 'stock.rack' have one"
                  + " name on %1$s, where schemas are passed over. Give one of them another name, or"
                  + " take %1$s out of skein.dialects.")
              .formatted(database.displayName()));
    }
    assertThat(check(Set.of(Database.H2, Database.POSTGRESQL), TWO_SCHEMAS)).isEmpty();
    assertThat(check(Set.of(), TWO_SCHEMAS)).isEmpty();
  }

  @Test
  void sequencesThatTheirSchemasAloneTellApart() {
    String entities =
        """
        @Entity class Line { @Id @GeneratedValue(generator = "a")
          @SequenceGenerator(name = "a", sequenceName = "ids", schema = "sales") long id; }
        @Entity class Shelf { @Id @GeneratedValue(generator = "b")
          @SequenceGenerator(name = "b", sequenceName = "ids", schema = "stock") long id; }
        """;
    assertThat(check(Set.of(Database.MARIADB), entities))
        .extracting(it -> it.message().toString())
        .containsExactly(
            "[Skein:OneWithoutSchemas] The sequence 'sales.ids' and the sequence 'stock.ids' have"
                + " one name on MariaDB, where schemas are passed over. Give one of them another"
                + " name, or take MariaDB out of skein.dialects.");
  }

  @Test
  void partsThatTheSchemasOfTheirTablesAloneTellApart() {
    String entities =
        """
        @Entity @Table(schema = "sales", indexes = @Index(name = "ix", columnList = "day"))
        class Line {
          @Id long id; int day;
          @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk")) Line next;
        }
        @Entity @Table(schema = "stock", indexes = @Index(name = "ix", columnList = "day"))
        class Shelf {
          @Id long id; int day;
          @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk")) Shelf next;
        }
        """;
    assertThat(check(Set.of(Database.SQLITE), entities))
        .extracting(it -> it.message().toString())
        .containsExactly(
            "[Skein:OneWithoutSchemas] The index 'sales.ix' and the index 'stock.ix' have one name"
                + " on SQLite, where schemas are passed over. Give one of them another name, or take"
                + " SQLite out of skein.dialects.");
    assertThat(check(Set.of(Database.MYSQL), entities))
        .extracting(it -> it.message().toString())
        .containsExactly(
            "[Skein:OneWithoutSchemas] The foreign key 'sales.fk' and the foreign key 'stock.fk'"
                + " have one name on MySQL, where schemas are passed over. Give one of them another"
                + " name, or take MySQL out of skein.dialects.");
  }

  @Test
  void quotedWordsAndWordsOfOtherDatabasesAreFine() {
    assertThat(
            check(
                Set.of(Database.SQLITE),
                """
                @Entity @Table(name = "`order`") class Order { @Id long id; String user; }
                """))
        .isEmpty();
  }

  @Test
  void nameLongerThanTheDatabaseTakes() {
    String name = LONG + "bcdef";
    assertProblem(
        Set.of(Database.MYSQL, Database.H2, Database.SQLITE),
        "@Entity class Song { @Id long id; @Column(name = \"" + name + "\") String title; }",
        Place.ofMember("com.acme.Song", "title"),
        "[Skein:NameTooLong] The column name '"
            + name
            + "' has 65 letters, and MySQL takes 64. Give a shorter one: @Column(name = \"...\").");
  }

  @Test
  void nameThatPostgresWouldCutOff() {
    String name = LONG + "bcdé";
    assertProblem(
        Set.of(Database.POSTGRESQL, Database.MARIADB),
        "@Entity class " + name + " { @Id long id; }",
        Place.ofClass("com.acme." + name),
        "[Skein:NameTooLong] The table name '"
            + name
            + "' has 64 letters, and PostgreSQL takes 63. Give a shorter one: @Table(name = \"...\").");
  }
}
