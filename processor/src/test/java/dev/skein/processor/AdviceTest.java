package dev.skein.processor;

import static dev.skein.processor.TestModule.MIGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.TestModule.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a message advises compiles, and does what the message says. */
class AdviceTest {

  private static final String NOTE = "src/main/java/shop/Note.java";
  private static final String NOTE_CLASS = "target/classes/shop/Note.class";
  private static final String MEMO = "src/main/java/shop/Memo.java";

  @TempDir private Path base;
  private TestModule module;

  @BeforeEach
  void aNoteWithATitle() {
    module = new TestModule(base);
    module.write(NOTE, note("", "String title;"));
    assertThat(module.compile().success()).isTrue();
  }

  private static String note(String onClass, String members) {
    return entity(onClass, "Note", members);
  }

  private static String entity(String onClass, String name, String members) {
    return """
        package shop;

        import dev.skein.annotation.*;
        import jakarta.persistence.*;
        import org.hibernate.annotations.ColumnDefault;

        @Entity
        %s
        class %s {
          @Id Long id;
          %s
        }
        """
        .formatted(onClass, name, members);
  }

  /** The upgrade of the migration that this compile wrote. */
  private String upgrade() {
    Result result = module.compile();
    assertThat(result.lines()).allMatch(line -> line.startsWith("NOTE [Skein:Written]"));
    assertThat(result.success()).isTrue();
    List<String> migrations = module.files(MIGRATIONS);
    assertThat(migrations).hasSize(2);
    String source = module.read(MIGRATIONS + migrations.get(1));
    return source.substring(source.indexOf("upgrade("), source.indexOf("downgrade("));
  }

  private void assertRefused(String line) {
    Result result = module.compile();
    assertThat(result.success()).isFalse();
    assertThat(result.lines()).contains(line);
    assertThat(module.files(MIGRATIONS)).hasSize(1);
  }

  @Test
  void aColumnThatMayHaveBeenRenamed() {
    module.write(NOTE, note("", "String headline;"));
    assertRefused(
        "ERROR Note.java:11 [Skein:RenamedOrNot] Column 'title' of table 'Note' is gone and"
            + " 'headline' is new. If it was renamed, put @RenamedFrom(\"title\") on"
            + " Note.headline: its values are kept. If not, put @Dropped(\"title\") on class Note:"
            + " it is dropped with its values.");

    module.write(NOTE, note("", "@RenamedFrom(\"title\") String headline;"));
    assertThat(upgrade()).contains("op.renameColumn(\"Note\", \"title\", \"headline\");");
  }

  @Test
  void aColumnThatWasNotRenamed() {
    module.write(NOTE, note("@Dropped(\"title\")", "String headline;"));

    assertThat(upgrade())
        .contains("op.addColumn(\"Note\", \"headline\", varchar(255));")
        .contains("op.dropColumn(\"Note\", \"title\");");
  }

  @Test
  void aTableThatMayHaveBeenRenamed() {
    module.delete(NOTE).delete(NOTE_CLASS).write(MEMO, entity("", "Memo", "String title;"));
    assertRefused(
        "ERROR Memo.java:9 [Skein:RenamedOrNot] Table 'Note' is gone and 'Memo' is new. If it was"
            + " renamed, put @RenamedFrom(\"Note\") on class Memo: its rows are kept. If not, put"
            + " @Dropped(\"Note\") on class Memo: it is dropped with its rows.");

    module.write(MEMO, entity("@RenamedFrom(\"Note\")", "Memo", "String title;"));
    assertThat(upgrade())
        .contains("op.renameTable(\"Note\", \"Memo\");")
        .doesNotContain("dropTable");
  }

  @Test
  void aTableThatWasNotRenamed() {
    module
        .delete(NOTE)
        .delete(NOTE_CLASS)
        .write(MEMO, entity("@Dropped(\"Note\")", "Memo", "String title;"));

    assertThat(upgrade()).contains("op.createTable(\"Memo\")").contains("op.dropTable(\"Note\");");
  }

  private static final String NO_VALUE =
      "ERROR Note.java:12 [Skein:NoValueForRows] Column 'stars' of table 'Note' is new and must not"
          + " be NULL, but the rows that are there have no value for it. Put @Backfill(\"0\") or"
          + " Hibernate's @ColumnDefault(\"0\") on Note.stars, give the field a constant as initializer, or"
          + " let it be NULL.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Backfill(\"0\") @Column(nullable = false) Integer stars; | notNull(), backfill(\"0\")",
        "@ColumnDefault(\"0\") @Column(nullable = false) Integer stars; | notNull(), defaultSql(\"0\")",
        "@Column(nullable = false) Integer stars = 0; | notNull(), backfill(\"0\")",
        "Integer stars; | integer());"
      })
  void aMandatoryColumnWithoutAValue(String advised, String written) {
    module.write(NOTE, note("", "String title;\n  @Column(nullable = false) Integer stars;"));
    assertRefused(NO_VALUE);

    module.write(NOTE, note("", "String title;\n  " + advised));
    assertThat(upgrade()).contains("op.addColumn(\"Note\", \"stars\", integer()").contains(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Backfill(\"''\") @Column(nullable = false) String title;",
        "@Column(nullable = false) String title = \"\";",
      })
  void nullThatIsNoLongerAllowed(String advised) {
    module.write(NOTE, note("", "@Column(nullable = false) String title;"));
    assertRefused(
        "ERROR Note.java:11 [Skein:NoValueForRows] Column 'title' of table 'Note' must no longer be"
            + " NULL, but nothing says what replaces NULL in the rows that are there. Put"
            + " @Backfill(\"''\") or Hibernate's @ColumnDefault(\"''\") on Note.title, give the"
            + " field a constant as initializer, or let it be NULL.");

    module.write(NOTE, note("", advised));
    assertThat(upgrade())
        .contains(
            "op.alterColumn(\"Note\", \"title\").from(varchar(255))"
                + ".to(varchar(255), notNull(), backfill(\"''\"));");
  }

  @Test
  void aPositionThatTellsTheElementsOfAListApart() {
    module.write(
        NOTE, note("", "String title;\n  @ElementCollection java.util.List<String> tags;"));
    assertThat(upgrade()).contains("op.createTable(\"Note_tags\")");

    String ordered = "@ElementCollection @OrderColumn %s java.util.List<String> tags;";
    module.write(NOTE, note("", "String title;\n  " + ordered.formatted("")));
    Result refused = module.compile();
    assertThat(refused.lines())
        .containsExactly(
            "ERROR Note.java:12 [Skein:NoValueForRows] Column 'tags_ORDER' of table 'Note_tags' is"
                + " new and must not be NULL, but the rows that are there have no value for it. It"
                + " is in the primary key: put @Backfill(\"...\") on Note.tags, with an expression"
                + " that tells the rows apart, over their other columns or a query in parentheses;"
                + " 0 is enough where the rest of the key is in one row only.");

    String position =
        "@Backfill(\"(select count(*) from Note_tags o where o.Note_id = Note_tags.Note_id and"
            + " o.tags < Note_tags.tags)\")";
    Result advised =
        module.write(NOTE, note("", "String title;\n  " + ordered.formatted(position))).compile();
    assertThat(advised.success()).isTrue();
    List<String> migrations = module.files(MIGRATIONS);
    assertThat(module.read(MIGRATIONS + migrations.get(migrations.size() - 1)))
        .contains("\"tags_ORDER\"")
        .contains("o.Note_id = Note_tags.Note_id");
  }

  @Test
  void aTypeThatNothingConverts() {
    module.write(NOTE, note("", "String title; @Column(nullable = false) int stars = 0;"));
    assertThat(upgrade()).contains("\"stars\"");

    module.write(NOTE, note("", "String title;\n  java.time.LocalDate stars;"));
    Result refused = module.compile();
    assertThat(refused.lines())
        .containsExactly(
            "ERROR Note.java:12 [Skein:NoConversion] Column 'stars' of table 'Note' changes from"
                + " integer to date, and databases convert such values each in its own way, or not at"
                + " all. Give Note.stars a new column with @Column(name = \"...\") and put"
                + " @Dropped(\"stars\") on class Note, or set the type back.");

    Result advised =
        module
            .write(
                NOTE,
                note(
                    "@Dropped(\"stars\")",
                    "String title;\n  @Column(name = \"starred\") java.time.LocalDate stars;"))
            .compile();
    assertThat(advised.success()).isTrue();
    List<String> migrations = module.files(MIGRATIONS);
    assertThat(module.read(MIGRATIONS + migrations.get(migrations.size() - 1)))
        .contains("op.addColumn(\"Note\", \"starred\", date());")
        .contains("op.dropColumn(\"Note\", \"stars\");");
  }

  @Test
  void anAnnotationWhoseWorkIsDoneIsToldAtItsLine() {
    module.write(NOTE, note("", "@RenamedFrom(\"title\") String headline;"));
    assertThat(upgrade()).contains("op.renameColumn(");

    assertThat(module.compile().lines())
        .containsExactly(
            "NOTE Note.java:11 [Skein:CanGo] @RenamedFrom(\"title\") has done its work: the"
                + " migration that renames it is written. Remove the annotation.");
  }

  @Test
  void aDropIsAWarningAtItsClass() {
    Result result = module.write(NOTE, note("", "")).compile();

    assertThat(result.success()).isTrue();
    assertThat(result.lines())
        .contains(
            "WARNING Note.java:9 [Skein:DataLoss] Column 'title' of table 'Note' is dropped, and"
                + " all its values are lost. If that is meant, put @Dropped(\"title\") on class"
                + " Note; if not, bring its member back. Read the migration before you run it.");
  }
}
