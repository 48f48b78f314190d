package dev.skein.processor.mapping;

import dev.skein.processor.problem.Place;
import org.junit.jupiter.api.Test;

/** Every sentence about lengths and digits, at its place. */
class SizeProblemsTest {

  private static Place column(String member, String value) {
    return Place.ofMember("com.acme.Book", member).at("jakarta.persistence.Column", value);
  }

  @Test
  void aColumnOfNoLength() {
    Sample.assertProblem(
        """
        @Entity class Book { @Id long id; @Column(length = 0) String title; }
        """,
        column("title", "length"),
        "[Skein:LengthNotPositive] Book.title has length 0, and no column is so short. Say how long"
            + " its values are, or leave length out for 255.");
  }

  @Test
  void digitsAfterThePointOfABinaryNumber() {
    Sample.assertProblem(
        """
        @Entity class Book { @Id long id; @Column(precision = 5, scale = 2) Float weight; }
        """,
        column("weight", "scale"),
        "[Skein:ScaleOfFloat] Book.weight is a java.lang.Float, which has no scale, and Hibernate"
            + " does not start with one. Use a java.math.BigDecimal, or leave scale out.");
  }

  @Test
  void digitsAfterThePointOfATime() {
    Sample.assertProblem(
        """
        @Entity class Book { @Id long id; @Column(scale = 3) java.time.Instant printed; }
        """,
        column("printed", "scale"),
        "[Skein:ScaleOfTime] Book.printed is a java.time.Instant, which has no scale, and Hibernate"
            + " does not start with one. Say secondPrecision for the digits of a second, or leave"
            + " scale out.");
  }

  @Test
  void aSetOfTextsOfAnyLength() {
    Sample.assertWarning(
        """
        @Entity class Book {
          @Id long id;
          @ElementCollection @Column(length = Integer.MAX_VALUE) Set<String> chapters;
        }
        """,
        Place.ofMember("com.acme.Book", "chapters"),
        "[Skein:SetOfAnyLength] Book.chapters is a set whose elements may have any length, which"
            + " most databases cannot keep different from each other; Hibernate has PostgreSQL do"
            + " it, Skein none. Give the elements a length with @Column, or use a List.");
  }

  @Test
  void twoForeignKeysByOneColumn() {
    Sample.assertWarning(
        """
        @Entity class Book {
          @Id long id;
          @ManyToOne @JoinColumn(name = "who") Author author;
          @ManyToOne @JoinColumn(name = "who", insertable = false, updatable = false) Editor editor;
        }
        @Entity class Author { @Id long id; }
        @Entity class Editor { @Id long id; }
        """,
        Place.ofMember("com.acme.Book", "editor").at("jakarta.persistence.JoinColumn", null),
        "[Skein:OneForeignKey] Book.editor has no foreign key to 'Editor', as Book.author points to"
            + " 'Author' by the same columns, and Hibernate makes one of both. Give it columns of"
            + " its own, or say foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT) where none"
            + " is meant.");
  }
}
