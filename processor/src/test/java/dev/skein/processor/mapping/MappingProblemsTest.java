package dev.skein.processor.mapping;

import dev.skein.processor.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence about tables, columns and constraints, at its place. */
class MappingProblemsTest {

  private static final String JPA = "jakarta.persistence.";

  @Test
  void twoMembersWriteOneColumn() {
    Sample.assertProblem(
        """
        @Entity class Book { @Id long id; String title; @Column(name = "TITLE") String name; }
        """,
        Place.ofMember("com.acme.Book", "title"),
        "[Skein:ColumnTwice] Book.title and Book.name both write column 'TITLE'. Give one of them"
            + " another name, or let it only read: insertable = false, updatable = false.");
  }

  @Test
  void memberAndAssociationWriteOneColumn() {
    Sample.assertProblem(
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
    Sample.assertProblem(
        """
        @Entity @Table(name = "works") class Book { @Id long id; }
        @Entity @Table(name = "Works") class Song { @Id long id; }
        """,
        Place.ofClass("com.acme.Song"),
        "[Skein:TableTwice] Song and Book are both kept in table 'Works'. Give one of them"
            + " another @Table(name = \"...\").");
  }

  @Test
  void secondaryTableOfAnother() {
    Sample.assertProblem(
        """
        @Entity @SecondaryTable(name = "songs") class Song { @Id long id; }
        @Entity @SecondaryTable(name = "songs") class Book { @Id long id; }
        """,
        Place.ofClass("com.acme.Song").at(JPA + "SecondaryTable", "name"),
        "[Skein:TableTwice] Secondary table 'songs' of Song is also the table of Book. Give one of"
            + " them another name.");
  }

  @Test
  void twoAssociationsInOneTable() {
    Sample.assertProblem(
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
    Sample.assertProblem(
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
    Sample.assertProblem(
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
    Sample.assertProblem(
        """
        @Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = "isbn"))
        class Book { @Id long id; String title; }
        """,
        Place.ofClass("com.acme.Book").at(JPA + "Table", "uniqueConstraints[0].columnNames"),
        "[Skein:UnknownColumn] This unique constraint names column 'isbn', which table 'Book'"
            + " does not have. Its columns are: id, title.");
  }

  @Test
  void oneNameForTwoConstraints() {
    Sample.assertProblem(
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
  void catalog() {
    Sample.assertProblem(
        """
        @Entity @Table(catalog = "store") class Book { @Id long id; }
        """,
        Place.ofClass("com.acme.Book"),
        "[Skein:Catalog] Book is in catalog 'store', and Skein does not tell catalogs apart yet."
            + " Name it by schema: @Table(schema = \"...\").");
  }

  @Test
  void unknownJdbcType() {
    Sample.assertProblem(
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
    Sample.assertProblem(
        "@Entity class Book { @Id long id; @org.hibernate.annotations.JdbcTypeCode(%d) String title; }"
            .formatted(code),
        Place.ofMember("com.acme.Book", "title")
            .at("org.hibernate.annotations.JdbcTypeCode", "value"),
        "[Skein:UnknownJdbcType] Book.title has @JdbcTypeCode(%d), which Skein does not know yet. Say the type itself: @Column(columnDefinition = \"...\")."
            .formatted(code));
  }
}
