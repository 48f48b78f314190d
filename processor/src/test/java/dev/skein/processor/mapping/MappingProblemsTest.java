package dev.skein.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.model.EntityModel;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problem;
import dev.skein.processor.problem.Problem.Severity;
import dev.skein.processor.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence, at its place. */
class MappingProblemsTest {

  private static final Place BOOKS = Place.ofMember("com.acme.Author", "books");
  private static final String JPA = "jakarta.persistence.";

  @Test
  void mappedByNamesNothing() {
    assertProblem(
        """
        @Entity class Author { @Id long id; @OneToMany(mappedBy = "autor") List<Book> books; }
        @Entity class Book { @Id long id; @ManyToOne Author author; }
        """,
        BOOKS.at(JPA + "OneToMany", "mappedBy"),
        "[Skein:MappedBy] Author.books is mappedBy 'autor', but Book has no such attribute."
            + " Did you mean 'author'? Name the attribute of Book that owns the association.");
  }

  @Test
  void mappedByNamesNothingLikeIt() {
    assertProblem(
        """
        @Entity class Author { @Id long id; @ManyToMany(mappedBy = "writers") List<Book> books; }
        @Entity class Book { @Id long id; @ManyToMany List<Author> by; }
        """,
        BOOKS.at(JPA + "ManyToMany", "mappedBy"),
        "[Skein:MappedBy] Author.books is mappedBy 'writers', but Book has no such attribute."
            + " Name the attribute of Book that owns the association.");
  }

  @Test
  void mappedByNamesWhatPointsElsewhere() {
    assertProblem(
        """
        @Entity class Author { @Id long id; @OneToOne(mappedBy = "title") Book books; }
        @Entity class Book { @Id long id; String title; @OneToOne Author author; }
        """,
        BOOKS.at(JPA + "OneToOne", "mappedBy"),
        "[Skein:MappedBy] Author.books is mappedBy 'title', but Book.title does not point to"
            + " Author as the owner of the association. Name the attribute of Book that does.");
  }

  @Test
  void twoMembersWriteOneColumn() {
    assertProblem(
        """
        @Entity class Book { @Id long id; String title; @Column(name = "TITLE") String name; }
        """,
        Place.ofMember("com.acme.Book", "title"),
        "[Skein:ColumnTwice] Book.title and Book.name both write column 'TITLE'. Give one of them"
            + " another name, or let it only read: insertable = false, updatable = false.");
  }

  @Test
  void memberAndAssociationWriteOneColumn() {
    assertProblem(
        """
        @Entity class Book { @Id long id; long author_id; @ManyToOne Book author; }
        """,
        Place.ofMember("com.acme.Book", "author"),
        "[Skein:ColumnTwice] Book.author and Book.author_id both write column 'author_id'. Give"
            + " one of them another name, or let it only read: insertable = false, updatable ="
            + " false.");
  }

  @Test
  void twoEntitiesInOneTable() {
    assertProblem(
        """
        @Entity @Table(name = "works") class Book { @Id long id; }
        @Entity @Table(name = "Works") class Song { @Id long id; }
        """,
        Place.ofClass("com.acme.Song"),
        "[Skein:TableTwice] Song and Book are both kept in table 'Works'. Give one of them"
            + " another @Table(name = \"...\").");
  }

  @Test
  void twoAssociationsInOneTable() {
    assertProblem(
        """
        @Entity class Author { @Id long id; @ManyToMany Set<Book> books; @ManyToMany Set<Book> read; }
        @Entity class Book { @Id long id; }
        """,
        Place.ofMember("com.acme.Author", "read"),
        "[Skein:TableTwice] Author.read and Author.books are both kept in table 'Author_Book'."
            + " Give one of them another @JoinTable(name = \"...\").");
  }

  @Test
  void anotherTable() {
    assertProblem(
        """
        @Entity @SecondaryTable(name = "texts") class Book {
          @Id long id; @Column(table = "text") String title;
        }
        """,
        Place.ofMember("com.acme.Book", "title").at(JPA + "Column", "table"),
        "[Skein:UnknownTable] Book.title is in table 'text', which is none of Book's. Did you mean"
            + " 'texts'? Declare it with @SecondaryTable(name = \"text\") on Book, or remove the"
            + " table from the column.");
  }

  @Test
  void unknownColumnInAnIndex() {
    assertProblem(
        """
        @Entity @Table(indexes = {@Index(columnList = "id"), @Index(columnList = "id, titel")})
        class Book { @Id long id; String title; }
        """,
        Place.ofClass("com.acme.Book").at(JPA + "Table", "indexes[1].columnList"),
        "[Skein:UnknownColumn] This index names column 'titel', which table 'Book' does not have."
            + " Did you mean 'title'? Its columns are: id, title.");
  }

  @Test
  void unknownColumnInAUniqueConstraint() {
    assertProblem(
        """
        @Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = "isbn"))
        class Book { @Id long id; String title; }
        """,
        Place.ofClass("com.acme.Book").at(JPA + "Table", "uniqueConstraints[0].columnNames"),
        "[Skein:UnknownColumn] This unique constraint names column 'isbn', which table 'Book'"
            + " does not have. Its columns are: id, title.");
  }

  @Test
  void referenceToNothing() {
    assertProblem(
        """
        @Entity class Author { @Id long id; @ManyToOne @JoinColumn(referencedColumnName = "isbn") Book books; }
        @Entity class Book { @Id long id; String title; }
        """,
        BOOKS.at(JPA + "JoinColumn", "referencedColumnName"),
        "[Skein:ReferencedColumn] Author.books points to column 'isbn', which table 'Book' does"
            + " not have. Its columns are: id, title.");
  }

  @Test
  void referenceToWhatMayOccurTwice() {
    assertProblem(
        """
        @Entity class Author { @Id long id; @ManyToOne @JoinColumn(referencedColumnName = "title") Book books; }
        @Entity class Book { @Id long id; String title; }
        """,
        BOOKS.at(JPA + "JoinColumn", "referencedColumnName"),
        "[Skein:ReferencedColumn] Column 'books_title' of table 'Author' points to column 'title'"
            + " of table 'Book', which is not unique. Say @Column(unique = true) there, or point"
            + " to the primary key.");
  }

  @Test
  void joinColumnsInNoOrder() {
    Problem problem =
        Sample.of(
                """
        @Entity class Author {
          @Id long id;
          @ManyToOne @JoinColumn(name = "a") @JoinColumn(name = "b") Book books;
        }
        @Entity class Shelf { @Id String id; }
        @Entity class Book {
          @EmbeddedId BookId id;
          @MapsId("shelf") @ManyToOne Shelf place;
        }
        @Embeddable record BookId(String shelf, int number) implements java.io.Serializable {}
        """)
            .problem();
    assertThat(problem.message())
        .hasToString(
            "[Skein:JoinColumns] Author.books has join columns for the key of Book, of which a part is"
                + " another entity's, and does not say which column points to which; Skein takes them in"
                + " the order number, place_id. Say it with referencedColumnName.");
    assertThat(problem.place()).isEqualTo(BOOKS);
    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aPartOfAKeyInTwoColumns() {
    String entities =
        """
        @Entity class Shelf { @Id long id; }
        @Entity class Book {
          @EmbeddedId BookId id;
          @MapsId("shelf") @ManyToOne @JoinColumn(name = "shelfRef") Shelf shelf;
        }
        @Embeddable record BookId(long shelf, int number) implements java.io.Serializable {}
        """;
    Problem problem = Sample.of(entities, new SpringNaming(), MappingOptions.defaults()).problem();
    assertThat(problem.message())
        .hasToString(
            "[Skein:TwoNames] Book.shelf is a part of the key in column 'shelfRef', which the naming"
                + " strategy calls 'shelf_ref', and Hibernate makes a column of each. Add"
                + " referencedColumnName = \"id\" to its @JoinColumn, or say name = \"shelf_ref\".");
    assertThat(problem.place())
        .isEqualTo(Place.ofMember("com.acme.Book", "shelf").at(JPA + "JoinColumn", "name"));
    assertThat(Sample.of(entities).problems()).isEmpty();
  }

  @Test
  void severalJoinColumns() {
    assertProblem(
        """
        @Entity class Author {
          @Id long id;
          @ManyToOne @JoinColumn(name = "a") @JoinColumn(name = "b") Book books;
        }
        @Entity class Book { @Id long id; }
        """,
        BOOKS,
        "[Skein:JoinColumns] Author.books has 2 join column(s), but the key of Book has 1: id. Give"
            + " one @JoinColumn for each, and say in referencedColumnName which it points to.");
  }

  @Test
  void oneColumnForBothEnds() {
    assertProblem(
        """
        @Entity class Book {
          @Id long id;
          @ManyToMany
          @JoinTable(joinColumns = @JoinColumn(name = "b"), inverseJoinColumns = @JoinColumn(name = "b"))
          Set<Book> next;
        }
        """,
        Place.ofMember("com.acme.Book", "next").at(JPA + "JoinTable", "inverseJoinColumns[0]"),
        "[Skein:ColumnTwice] Book.next and Book.next both write column 'b'. Give one of them"
            + " another name, or let it only read: insertable = false, updatable = false.");
  }

  @Test
  void keyMadeOfItself() {
    assertProblem(
        """
        @Entity class Author { @Id @OneToOne Book book; }
        @Entity class Book { @Id @OneToOne Author author; }
        """,
        Place.ofClass("com.acme.Author"),
        "[Skein:KeyOfItself] The key of Author is made of associations that lead back to Author."
            + " Give one of the entities an @Id of its own.");
  }

  @Test
  void targetOfAnotherModule() {
    Problems problems = new Problems();
    List<EntityModel> known =
        Sample.entities(
                """
                @Entity class Author { @Id long id; @ManyToOne Book books; }
                @Entity class Book { @Id long id; }
                """)
            .stream()
            .filter(entity -> entity.entityName().equals("Author"))
            .toList();
    new Mapping(new JpaNaming(), MappingOptions.defaults(), problems).map(known);
    assertThat(problems.all())
        .containsExactly(
            new Problem(
                Severity.ERROR,
                new Message(
                    "NotAnEntity",
                    "Author.books points to com.acme.Book, which is not an @Entity of this module."
                        + " Make it one, or see that it is compiled with its annotations."),
                BOOKS));
  }

  @Test
  void generatedIdOfAnotherType() {
    assertProblem(
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
    assertProblem(
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
    assertProblem(
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
    assertProblem(
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
    assertProblem(
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
    assertProblem(
        """
        @Entity @TableGenerator class Book { @Id @GeneratedValue java.util.UUID id; }
        """,
        Place.ofMember("com.acme.Book", "id").at(JPA + "GeneratedValue", "strategy"),
        "[Skein:GeneratedType] Book.id is of type java.util.UUID, and strategy AUTO makes no such"
            + " values. Use a whole number such as Long, or a java.util.UUID with strategy UUID.");
  }

  @Test
  void oneNameForTwoConstraints() {
    assertProblem(
        """
        @Entity class Book { @Id long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk")) Book next; }
        @Entity class Song { @Id long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "FK")) Song next; }
        """,
        Place.ofMember("com.acme.Song", "next").at(JPA + "JoinColumn", null),
        "[Skein:ConstraintTwice] The name 'FK' on table 'Song' is taken: databases want the names"
            + " of constraints, indexes and tables to be different in the whole schema. Choose"
            + " another, or leave it out and Skein makes one.");
  }

  @Test
  void foreignKeyInForeignWords() {
    assertProblem(
        """
        @Entity class Book {
          @Id long id;
          @ManyToOne @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "what I say")) Book next;
        }
        """,
        Place.ofMember("com.acme.Book", "next").at(JPA + "JoinColumn", null),
        "[Skein:ForeignKeyDefinition] Book.next has the foreignKeyDefinition \"what I say\", which"
            + " Skein cannot read. Write it as \"foreign key (column) references table (column) on"
            + " delete ...\", or use @OnDelete.");
  }

  @Test
  void catalog() {
    assertProblem(
        """
        @Entity @Table(catalog = "store") class Book { @Id long id; }
        """,
        Place.ofClass("com.acme.Book"),
        "[Skein:Catalog] Book is in catalog 'store', and Skein does not tell catalogs apart yet."
            + " Name it by schema: @Table(schema = \"...\").");
  }

  @Test
  void unknownJdbcType() {
    assertProblem(
        """
        @Entity class Book { @Id long id; @org.hibernate.annotations.JdbcTypeCode(4242) String title; }
        """,
        Place.ofMember("com.acme.Book", "title")
            .at("org.hibernate.annotations.JdbcTypeCode", "value"),
        "[Skein:UnknownJdbcType] Book.title has @JdbcTypeCode(4242), which Skein does not know"
            + " yet. Say the type itself: @Column(columnDefinition = \"...\").");
  }

  /** What Hibernate makes on some databases only, or by other words on each, is not guessed. */
  @ParameterizedTest
  @ValueSource(ints = {-1, -16, 3, 70, 1111, 2000, 2009, 2013, 3013, 3018, 3100, 3200, 6000, 6001})
  void jdbcTypesThatDifferBetweenDatabases(int code) {
    assertProblem(
        "@Entity class Book { @Id long id; @org.hibernate.annotations.JdbcTypeCode(%d) String title; }"
            .formatted(code),
        Place.ofMember("com.acme.Book", "title")
            .at("org.hibernate.annotations.JdbcTypeCode", "value"),
        "[Skein:UnknownJdbcType] Book.title has @JdbcTypeCode(%d), which Skein does not know yet. Say the type itself: @Column(columnDefinition = \"...\")."
            .formatted(code));
  }

  private static void assertProblem(String entities, Place place, String message) {
    Problem problem = Sample.of(entities).problem();
    assertThat(problem.message()).hasToString(message);
    assertThat(problem.place()).isEqualTo(place);
    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
  }
}
