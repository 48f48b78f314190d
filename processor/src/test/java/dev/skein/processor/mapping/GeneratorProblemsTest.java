package dev.skein.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence about generated ids, at its place. */
class GeneratorProblemsTest {

  private static final String JPA = "jakarta.persistence.";

  @Test
  void generatedIdOfAnotherType() {
    Sample.assertProblem(
        """
        @Entity class Book { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) String id; }
        """,
        Place.ofMember("com.acme.Book", "id").at(JPA + "GeneratedValue", "strategy"),
        "[Skein:GeneratedType] Book.id is of type java.lang.String, and strategy IDENTITY makes no"
            + " such values. Use a whole number such as Long, or a java.util.UUID with strategy"
            + " UUID.");
  }

  @Test
  void oneSequenceOfTwoKinds() {
    Sample.assertProblem(
        """
        @Entity class Book { @Id @GeneratedValue @SequenceGenerator(sequenceName = "s") Long id; }
        @Entity class Song {
          @Id @GeneratedValue @SequenceGenerator(sequenceName = "s", allocationSize = 1) Long id;
        }
        """,
        Place.ofMember("com.acme.Song", "id"),
        "[Skein:SequenceTwice] Song.id uses sequence 's', which another entity uses with another"
            + " start, step or options. Let their @SequenceGenerator say the same, or name another"
            + " sequenceName.");
  }

  @Test
  void oneTableOfCountersOfTwoKinds() {
    Sample.assertProblem(
        """
        @Entity class Book {
          @Id @GeneratedValue(strategy = GenerationType.TABLE) @TableGenerator(table = "t") Long id;
        }
        @Entity class Song {
          @Id @GeneratedValue(strategy = GenerationType.TABLE)
          @TableGenerator(table = "T", pkColumnName = "song") Long id;
        }
        """,
        Place.ofMember("com.acme.Song", "id"),
        "[Skein:CountersTwice] Song.id counts in table 't', which is there for Book with columns"
            + " sequence_name, next_val, and asks for other columns or options. Let its"
            + " @TableGenerator say the same, or name another table.");
  }

  @Test
  void countersInATableOfAnEntityThatKeepsNone() {
    Sample.assertProblem(
        """
        @Entity class Book { @Id long id; }
        @Entity class Song {
          @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "book") Long id;
        }
        """,
        Place.ofMember("com.acme.Song", "id"),
        "[Skein:CountersTwice] Song.id counts in table 'Book', which is there for Book with columns"
            + " id, and asks for other columns or options. Let its @TableGenerator say the same, or"
            + " name another table.");
  }

  @Test
  void generatorOfEachDatabase() {
    Sample.assertProblem(
        """
        @Entity class Book {
          @Id @GeneratedValue(generator = "g")
          @org.hibernate.annotations.GenericGenerator(name = "g") Long id;
        }
        """,
        Place.ofMember("com.acme.Book", "id"),
        "[Skein:GeneratorOfEachDatabase] Book.id is made by 'native', which is a sequence on"
            + " PostgreSQL and an identity column elsewhere, and one migration serves all. Use"
            + " @GeneratedValue(strategy = GenerationType.IDENTITY) or SEQUENCE.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type = Own.class",
        "strategy = \"com.acme.Own\"",
        "strategy = \"com.acme.Nobody\"",
        "strategy = \"sequence\", parameters = @Parameter(name = \"force_table_use\", value = \"true\")",
        "strategy = \"table\", parameters = @Parameter(name = \"segment_value_length\", value = \"x\")"
      })
  void generatorThatACompilerCannotLookInto(String generator) {
    assertThat(
            Sample.of(
                    """
                import org.hibernate.annotations.GenericGenerator;
                import org.hibernate.annotations.Parameter;
                @Entity class Book {
                  @Id @GeneratedValue(generator = "g")
                  @GenericGenerator(name = "g", %s) Long id;
                }
                class Own extends org.hibernate.id.enhanced.SequenceStyleGenerator {}
                """
                        .formatted(generator))
                .problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message().toString())
                    .matches(
                        "\\[Skein:UnknownGenerator] Book.id is made by (com.acme.\\w+|parameter \\w+),"
                            + " and what that asks of the database a compiler cannot tell. Use"
                            + " @SequenceGenerator or @TableGenerator, or a generator class that"
                            + " needs no objects in the database."));
  }

  @Test
  void counterForAUuid() {
    Sample.assertProblem(
        """
        @Entity @TableGenerator class Book { @Id @GeneratedValue java.util.UUID id; }
        """,
        Place.ofMember("com.acme.Book", "id").at(JPA + "GeneratedValue", "strategy"),
        "[Skein:GeneratedType] Book.id is of type java.util.UUID, and strategy AUTO makes no such"
            + " values. Use a whole number such as Long, or a java.util.UUID with strategy UUID.");
  }
}
