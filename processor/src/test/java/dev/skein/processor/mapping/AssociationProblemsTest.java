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

/** Every sentence about associations and their foreign keys, at its place. */
class AssociationProblemsTest {

  private static final Place BOOKS = Place.ofMember("com.acme.Author", "books");
  private static final String JPA = "jakarta.persistence.";

  @Test
  void mappedByNamesNothing() {
    Sample.assertProblem(
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
    Sample.assertProblem(
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
    Sample.assertProblem(
        """
        @Entity class Author { @Id long id; @OneToOne(mappedBy = "title") Book books; }
        @Entity class Book { @Id long id; String title; @OneToOne Author author; }
        """,
        BOOKS.at(JPA + "OneToOne", "mappedBy"),
        "[Skein:MappedBy] Author.books is mappedBy 'title', but Book.title does not point to"
            + " Author as the owner of the association. Name the attribute of Book that does.");
  }

  @Test
  void referenceToNothing() {
    Sample.assertProblem(
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
    Sample.assertProblem(
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
    Sample.assertProblem(
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
    Sample.assertProblem(
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
    Sample.assertProblem(
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
  void foreignKeyInForeignWords() {
    Sample.assertProblem(
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
  void keysThatAreNotAlikeAreNotShared() {
    Sample.assertProblem(
        """
        @Entity class Book { @Id long id; @OneToOne @PrimaryKeyJoinColumn Shelf shelf; }
        @Entity @IdClass(ShelfId.class) class Shelf { @Id long row; @Id long place; }
        class ShelfId implements java.io.Serializable { long row; long place; }
        """,
        Place.ofMember("com.acme.Book", "shelf"),
        "[Skein:OtherKey] Book.shelf shares its key with Shelf, whose key has another number of"
            + " columns. Use @JoinColumn instead of @PrimaryKeyJoinColumn.");
  }

  @Test
  void aKeyWithoutMembers() {
    Sample.assertProblem(
        """
        @Entity class Book { @Id long id; @ManyToOne Shelf shelf; }
        @Entity class Shelf { @EmbeddedId ShelfKey id; }
        @Embeddable class ShelfKey implements java.io.Serializable {}
        """,
        Place.ofMember("com.acme.Book", "shelf"),
        "[Skein:NoKey] Book.shelf points to Shelf, whose key has no column. Give its @EmbeddedId a"
            + " member.");
  }
}
