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

/** What a change does to a database in use is told where it comes from, once, until accepted. */
class LintTest {

  private static final String NOTE = "src/main/java/shop/Note.java";

  private static final String INDEX =
      "Note.java:11 [Skein:IndexUnderLock] Index 'ix_Note_title' of table 'Note' is new: on"
          + " PostgreSQL 14 nobody writes to the table until it is built. Say op.online() before it"
          + " in the migration, and others go on meanwhile. Or accept it: @Accept(code ="
          + " \"IndexUnderLock\", reason = \"...\") on Note.title.";

  private static final String RENAME =
      "Note.java:11 [Skein:OldReleaseMisses] Column 'title' of table 'Note' becomes 'headline': a"
          + " release that still runs asks for it by the old name, and fails. Stop that release"
          + " before the migration, or keep the name with @Column(name = \"title\"). Or accept it:"
          + " @Accept(code = \"OldReleaseMisses\", reason = \"...\") on Note.title.";

  private static final String ALL_BUT_UNIQUE =
      "IndexUnderLock,LongTransaction,OldReleaseMisses,OldReleaseRefused,ScanUnderLock,TableRewrite";

  private static final String RENAMED = "@Column(name = \"headline\") String title;";

  @TempDir private Path base;
  private TestModule module;
  private Repository repository;

  @BeforeEach
  void aNoteWithATitle() {
    repository = Repository.in(base);
    module = new TestModule(base);
    module.write(NOTE, note("", "String title;"));
    assertThat(module.compile().success()).isTrue();
    repository.add("src");
    module.flags("-Askein.dialects=h2,postgresql:14");
  }

  private static String note(String onClass, String members) {
    return """
        package shop;

        import dev.skein.annotation.*;
        import jakarta.persistence.*;
        import org.hibernate.annotations.ColumnDefault;

        @Entity
        %s
        class Note {
          @Id Long id;
          %s
        }
        """
        .formatted(onClass, members);
  }

  private static String indexed(String onClass, String onMember) {
    return note(
        "@Table(indexes = @Index(columnList = \"title\")) " + onClass, onMember + " String title;");
  }

  /** What a compile says besides what it wrote. */
  private List<String> said() {
    Result result = module.compile();
    assertThat(result.success()).isTrue();
    return result.lines().stream()
        .filter(line -> !line.matches("NOTE \\[Skein:(Written|DraftRemoved)].*"))
        .toList();
  }

  @Test
  void aFindingIsToldByTheCompileThatWritesTheMigration() {
    module.write(NOTE, indexed("", ""));

    assertThat(said()).containsExactly("WARNING " + INDEX);
    assertThat(said()).isEmpty();

    module.write(NOTE, note("", "String title;"));
    assertThat(said()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Askein.dialects=h2,sqlite", "-Askein.lint=off"})
  void nobodyIsToldWhatHeDoesNotAskFor(String option) {
    module.flags(option).write(NOTE, note("", RENAMED));

    assertThat(said()).isEmpty();
  }

  @Test
  void aReleaseThatStillRunsIsThoughtOfWhereverThatIsAskedFor() {
    module.flags("-Askein.dialects=h2", "-Askein.lint=warn").write(NOTE, note("", RENAMED));

    assertThat(said()).containsExactly("WARNING " + RENAME);
  }

  @Test
  void whereItIsAnErrorNothingIsWrittenUntilItIsAccepted() {
    module.flags("-Askein.lint=error").write(NOTE, indexed("", ""));

    Result refused = module.compile();
    assertThat(refused.success()).isFalse();
    assertThat(refused.lines()).containsExactly("ERROR " + INDEX);
    assertThat(module.files(MIGRATIONS)).hasSize(1);

    module.write(NOTE, indexed("", "@Accept(code = \"IndexUnderLock\", reason = \"few rows\")"));
    assertThat(said()).isEmpty();
    assertThat(module.files(MIGRATIONS)).hasSize(2);
  }

  @Test
  void anAcceptanceOnTheClassIsForAllItsMembers() {
    module.write(NOTE, indexed("@Accept(code = \"IndexUnderLock\", reason = \"few rows\")", ""));

    assertThat(said()).isEmpty();
  }

  @Test
  void severalAreAcceptedInOnePlace() {
    module.write(
        NOTE,
        note(
            "",
            "@Accept(code = \"OldReleaseMisses\", reason = \"we stop\")"
                + " @Accept(code = \"Narrowing\", reason = \"they are short\")"
                + " @Column(name = \"headline\", length = 10) String title;"));

    assertThat(said())
        .singleElement()
        .asString()
        .startsWith("WARNING Note.java:11 [Skein:TableRewrite] Column 'headline'");
  }

  private void aNoteWithAMandatoryTitle() {
    module.write(NOTE, note("", "@Column(nullable = false) String title = \"\";"));
    assertThat(module.compile().success()).isTrue();
    repository.add("src");
    module.flags("-Askein.accept=" + ALL_BUT_UNIQUE);
  }

  @Test
  void aKeyOfOtherColumnsMayBeThereTwice() {
    aNoteWithAMandatoryTitle();
    module.write(NOTE, note("", "@Id String title;").replace("@Id Long id", "Long id"));

    assertThat(said())
        .containsExactly(
            "WARNING Note.java:11 [Skein:UniqueOnRows] Primary key 'pk_Note' of table 'Note' is new:"
                + " rows that have the same values stop the migration. Look for them (select title"
                + " from Note group by title having count(*) > 1), and change them first, in an"
                + " empty migration (revision -m). Or accept it: @Accept(code = \"UniqueOnRows\","
                + " reason = \"...\") on Note.title.");
  }

  @Test
  void aKeyWithTheColumnsOfTheOldOneIsUnique() {
    aNoteWithAMandatoryTitle();
    module.write(
        NOTE,
        note("@IdClass(Note.Key.class)", "@Id String title; record Key(Long id, String title) {}"));

    assertThat(said()).isEmpty();
  }

  @Test
  void anOptionAcceptsEverywhere() {
    module.flags("-Askein.accept=IndexUnderLock,UniqueOnRows").write(NOTE, indexed("", ""));

    assertThat(said()).isEmpty();
  }

  @Test
  void anAcceptanceIsNeededAsLongAsTheMigrationMayBeWrittenAnew() {
    module.write(NOTE, indexed("", "@Accept(code = \"IndexUnderLock\", reason = \"few rows\")"));
    assertThat(said()).isEmpty();
    assertThat(said()).isEmpty();

    repository.add("src");
    assertThat(said())
        .containsExactly(
            "NOTE Note.java:11 [Skein:CanGo] @Accept(code = \"IndexUnderLock\") accepts nothing: no"
                + " change to come has such a finding here. Remove the annotation.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Accept(code = \"IndexLock\", reason = \"few rows\") | [Skein:UnknownCode] There is nothing"
            + " to accept by the code 'IndexLock'. The codes are DataLoss, EnumConstantGone,"
            + " IndexUnderLock, LongTransaction, Narrowing, OldReleaseMisses, OldReleaseRefused,"
            + " ScanUnderLock, SequenceGone, SubclassGone, TableRewrite, UniqueOnRows,"
            + " VolatileDefault.",
        "@Accept(code = \"indexUnderLocks\", reason = \"few rows\") | [Skein:UnknownCode] There is"
            + " nothing to accept by the code 'indexUnderLocks'. Did you mean 'IndexUnderLock'?",
        "@Accept(code = \"IndexUnderLock\", reason = \" \") | [Skein:NoReason] @Accept(code ="
            + " \"IndexUnderLock\") has no reason. Say for those who read it later why it may be:"
            + " reason = \"the table is small\".",
      })
  void anAcceptanceHasACodeThatIsKnownAndAReason(String annotation, String message) {
    module.write(NOTE, indexed("", annotation));

    Result result = module.compile();
    assertThat(result.success()).isFalse();
    assertThat(result.lines()).containsExactly("ERROR Note.java:11 " + message);
  }

  @Test
  void whatAnotherTableWaitsForIsSplit() {
    String other = "src/main/java/shop/Memo.java";
    module.write(other, note("", "String title;").replace("class Note", "class Memo"));
    assertThat(said()).isEmpty();
    repository.add("src");
    module
        .write(other, note("", "String title; String more;").replace("class Note", "class Memo"))
        .write(NOTE, indexed("", "@Accept(code = \"IndexUnderLock\", reason = \"few rows\")"));

    assertThat(said())
        .containsExactly(
            "WARNING Memo.java:9 [Skein:LongTransaction] Tables 'Memo' and 'Note' are changed in one"
                + " transaction: on PostgreSQL 14 each stays locked, for readers as well, until the"
                + " last is done. Let each table have a migration of its own with"
                + " skein.split=table. Or accept it: @Accept(code = \"LongTransaction\", reason ="
                + " \"...\") on class Memo.");

    module.write(NOTE, note("", "String title;"));
    module.write(other, note("", "String title;").replace("class Note", "class Memo"));
    assertThat(said()).isEmpty();
    module
        .flags("-Askein.split=table")
        .write(other, note("", "String title; String more;").replace("class Note", "class Memo"))
        .write(NOTE, indexed("", "@Accept(code = \"IndexUnderLock\", reason = \"few rows\")"));
    assertThat(said()).isEmpty();
  }
}
