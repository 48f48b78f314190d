package dev.skein.processor;

import static dev.skein.processor.TestModule.MIGRATIONS;
import static dev.skein.processor.TestModule.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.TestModule.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole compiles, from sources on disk to files on disk. */
class SkeinProcessorTest {

  private static final String TAG = "src/main/java/shop/Tag.java";
  private static final String NOTE = "src/main/java/shop/Note.java";
  private static final String BROKEN = "src/main/java/shop/Broken.java";
  private static final String ADD_TAGS = "V20261122103000__Add_tags_table";

  @TempDir private Path base;
  private TestModule module;

  @BeforeEach
  void makeModule() {
    module = new TestModule(base);
  }

  /** An entity with an id and a line more. */
  static String entity(String name, String table, String member) {
    return """
        package shop;

        import jakarta.persistence.*;

        @Entity
        @Table(name = "%s")
        class %s {
          @Id Long id;
          %s
        }
        """
        .formatted(table, name, member);
  }

  private static String tag(String member) {
    return entity("Tag", "tags", member);
  }

  private void assertNothingIsWritten() {
    assertThat(module.files("src/main/db")).isEmpty();
    assertThat(module.files(MIGRATIONS)).isEmpty();
    assertThat(module.files("target")).noneMatch(file -> file.contains("migration"));
  }

  @Test
  void oneCompileWritesMigrationAndSnapshotAndCompilesTheMigration() {
    Result result = module.write(TAG, tag("")).compile();

    assertThat(result.lines())
        .containsExactly(
            "NOTE [Skein:Written] Wrote src/main/java/db/migration/V20261122103000__Add_tags_table"
                + ".java. Review it and commit it together with the snapshot.");
    assertThat(result.success()).isTrue();
    assertThat(module.files("src"))
        .containsExactly(
            "main/db/schema.yaml",
            "main/java/db/migration/" + ADD_TAGS + ".java",
            "main/java/shop/Tag.java");
    assertThat(module.files("target"))
        .containsExactly("classes/db/migration/" + ADD_TAGS + ".class", "classes/shop/Tag.class");
  }

  @Test
  void aSecondCompileIsSilentAndWritesNothing() {
    module.write(TAG, tag("")).compile();
    String snapshot = module.read(SNAPSHOT);

    Result second = module.at("2026-11-22T11:00:00Z").compile();

    assertThat(second.success()).isTrue();
    assertThat(second.lines()).isEmpty();
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java");
    assertThat(module.read(SNAPSHOT)).isEqualTo(snapshot);
  }

  @Test
  void theNextMigrationBuildsOnTheLast() {
    module.write(TAG, tag("")).compile();

    Result result = module.write(TAG, tag("Integer priority;")).compile();

    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS))
        .containsExactly(ADD_TAGS + ".java", "V20261122103001__Add_priority_to_tags.java");
    assertThat(module.read(MIGRATIONS + "V20261122103001__Add_priority_to_tags.java"))
        .contains(
            "@Revises(\"20261122103000\")\n", "op.addColumn(\"tags\", \"priority\", integer());");
  }

  @Test
  void theMessageIsTheDescription() {
    module.flags("-Askein.message=Let's tag: things!").write(TAG, tag("")).compile();

    assertThat(module.files(MIGRATIONS)).containsExactly("V20261122103000__Let_s_tag_things.java");
  }

  @Test
  void aMessageForNothingIsAnsweredWithANote() {
    module.write(TAG, tag("")).compile();

    Result result = module.flags("-Askein.message=Move data").compile();

    assertThat(result.lines())
        .containsExactly(
            "NOTE [Skein:NothingDiffers] The entities and the snapshot agree, so skein.message"
                + " 'Move data' describes nothing and no migration was written. For an empty one,"
                + " to move data, use the command revision -m.");
  }

  @Test
  void anotherMemberOfTheSameColumnChangesTheSnapshotOnly() {
    module.write(TAG, tag("@Column(name = \"label\") String name;")).compile();
    String before = module.read(SNAPSHOT);

    Result result = module.write(TAG, tag("@Column(name = \"label\") String title;")).compile();

    assertThat(result.lines()).isEmpty();
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java");
    assertThat(module.read(SNAPSHOT)).isEqualTo(before.replace("name", "title"));
  }

  // Compiles that fail

  @Test
  void anErrorInAnotherClassLeavesNothing() {
    module.write(TAG, tag("")).write(BROKEN, "package shop; class Broken { int x = \"text\"; }");

    Result result = module.compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines()).noneMatch(line -> line.contains("Skein"));
    assertNothingIsWritten();
  }

  @Test
  void anErrorThatIsFoundLateInTheCompileLeavesNothing() {
    module
        .flags("-XDcompilePolicy=byfile")
        .write(TAG, tag(""))
        .write(BROKEN, "package shop; class Broken { int x() { } }");

    assertThat(module.compile().success()).isFalse();
    assertNothingIsWritten();
  }

  @Test
  void aWarningThatFailsTheCompileLeavesNothing() {
    module
        .flags("-Xlint:all,-processing", "-Werror")
        .write(TAG, tag(""))
        .write(BROKEN, "package shop; class Broken { java.util.List x; }");

    assertThat(module.compile().success()).isFalse();
    assertNothingIsWritten();
  }

  @Test
  void aSyntaxErrorLeavesNothing() {
    module.write(TAG, tag("")).write(BROKEN, "package shop; class Broken {");

    assertThat(module.compile().success()).isFalse();
    assertNothingIsWritten();
  }

  @Test
  void aTypeThatNobodyProvidesIsAnErrorAtItsMember() {
    module.write(TAG, tag("Colour colour;"));

    Result result = module.compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .contains(
            "ERROR Tag.java:9 [Skein:UnresolvedType] shop.Tag.colour needs Colour, which cannot be"
                + " resolved. Correct its name or its import, or add the dependency or the"
                + " annotation processor that provides it.");
    assertNothingIsWritten();
  }

  @Test
  void allProblemsAreToldAtOnceInTheOrderOfTheSource() {
    module
        .write(NOTE, entity("Note", "notes", "@OneToMany(mappedBy = \"x\") String a;"))
        .write(TAG, tag("@Embedded Thing b;\n@ElementCollection java.util.List<String> a;"))
        .write("src/main/java/shop/Thing.java", "package shop; class Thing {}");

    Result result = module.compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .extracting(line -> line.substring(0, line.indexOf(' ', 6)))
        .containsExactly("ERROR Note.java:9", "ERROR Tag.java:9", "ERROR Tag.java:10");
  }

  // Partial compiles

  @Test
  void aCompileOfOneEntityLeavesTheOthersAlone() {
    module
        .write(TAG, tag(""))
        .write(NOTE, entity("Note", "notes", "@ManyToOne Tag tag;"))
        .write("src/main/java/shop/Item.java", entity("Item", "items", ""))
        .compile();
    String snapshot = module.read(SNAPSHOT);

    Result same = module.compile(List.of(NOTE));

    assertThat(same.success()).isTrue();
    assertThat(same.lines()).isEmpty();
    assertThat(module.read(SNAPSHOT)).isEqualTo(snapshot);

    module.write(NOTE, entity("Note", "notes", "@ManyToOne Tag tag;\nString text;"));
    Result changed = module.compile(List.of(NOTE));

    assertThat(changed.success()).isTrue();
    assertThat(module.files(MIGRATIONS)).hasSize(2);
    assertThat(module.files(MIGRATIONS)).contains("V20261122103001__Add_text_to_notes.java");
  }

  @Test
  void anEntityThatIsGoneIsDropped() {
    module.write(TAG, tag("")).write(NOTE, entity("Note", "notes", "")).compile();

    Result result = module.delete(NOTE).delete("target/classes/shop/Note.class").compile();

    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS)).contains("V20261122103001__Remove_notes_table.java");
  }

  @Test
  void aClassThatIsNoEntityAnyMoreIsDropped() {
    module.write(TAG, tag("")).write(NOTE, entity("Note", "notes", "")).compile();

    Result result = module.write(NOTE, "package shop; class Note {}").compile();

    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS)).contains("V20261122103001__Remove_notes_table.java");
  }

  @Test
  void anEntityThatTheCompilerDoesNotSeeIsNotTakenForGone() {
    module.write(TAG, tag("")).write(NOTE, entity("Note", "notes", "")).compile();

    Result result = module.delete("target/classes/shop/Note.class").compile(List.of(TAG));

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .containsExactly(
            "ERROR [Skein:EntityNotSeen] Entity shop.Note is in the snapshot and its source"
                + " src/main/java/shop/Note.java is there, but the compiler does not see it."
                + " Compile the whole module; nothing was written.");
    assertThat(module.files(MIGRATIONS))
        .containsExactly("V20261122103000__Add_notes_and_tags_tables.java");
  }

  @Test
  void aNestedEntityThatWasRemovedIsGone() {
    module
        .write(TAG, tag("@Entity @Table(name = \"kinds\") static class Kind { @Id Long id; }"))
        .compile();

    Result result =
        module.write(TAG, tag("")).delete("target/classes/shop/Tag$Kind.class").compile();

    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS)).contains("V20261122103001__Remove_kinds_table.java");
  }

  @Test
  void aCompileWithoutEntitiesWritesNothing() {
    module.write(TAG, tag("")).compile();

    Result result = module.write(NOTE, "package shop; class Note {}").compile(List.of(NOTE));

    assertThat(result.lines()).isEmpty();
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java");
  }

  @Test
  void entitiesOfTestsAreNoPartOfTheSchema() {
    module.write(TAG, tag("")).compile();
    module.write("src/test/java/shop/TestThing.java", entity("TestThing", "things", ""));

    Result result =
        module
            .folder("-d", "target/test-classes")
            .compile(List.of("src/test/java/shop/TestThing.java"));

    assertThat(result.success()).isTrue();
    assertThat(result.lines()).isEmpty();
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java");
  }

  @Test
  void anEntityThatIsOnlyReferredToBelongsToTheSchema() {
    module.write(TAG, tag("")).flags("-Askein.mode=off").compile();
    TestModule partial = new TestModule(base);
    partial.write(NOTE, entity("Note", "notes", "@ManyToOne Tag tag;"));

    Result result = partial.compile(List.of(NOTE));

    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS))
        .containsExactly("V20261122103000__Add_tags_and_notes_tables.java");
  }

  // Modes and options

  @Test
  void offDoesNothing() {
    Result result = module.flags("-Askein.mode=off").write(TAG, tag("")).compile();

    assertThat(result.success()).isTrue();
    assertThat(result.lines()).isEmpty();
    assertNothingIsWritten();
  }

  @Test
  void checkFailsWhereSomethingDiffersAndWritesNothing() {
    Result result = module.flags("-Askein.mode=check").write(TAG, tag("")).compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .containsExactly(
            """
            ERROR [Skein:OutOfDate] The entities and src/main/db/schema.yaml differ:
                - Creates tags.
              Compile without skein.mode=check, which writes the migration, and commit it together with the snapshot.\
            """);
    assertNothingIsWritten();
  }

  @Test
  void checkIsSilentWhereNothingDiffers() {
    module.write(TAG, tag("")).compile();

    Result result = module.flags("-Askein.mode=check").compile();

    assertThat(result.success()).isTrue();
    assertThat(result.lines()).isEmpty();
  }

  @Test
  void wrongOptionsAreToldOnceAndJavacDoesNotWarnOfOptions() {
    Result result =
        module
            .flags("-Xlint:all,-processing", "-Askein.mdoe=check", "-Askein.naming=jpa")
            .write(TAG, tag(""))
            .compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .containsExactly(
            "ERROR [Skein:UnknownOption] There is no option 'skein.mdoe'. Did you mean"
                + " 'skein.mode'?");
    assertNothingIsWritten();
  }

  @Test
  void theFilesGoWhereTheyAreWanted() {
    Result result =
        module
            .flags(
                "-Askein.snapshot=db/shop.yaml",
                "-Askein.migrations=src/main/java/shop/db",
                "-Askein.naming=spring")
            .write(TAG, tag(""))
            .compile();

    assertThat(result.success()).isTrue();
    assertThat(module.files("db")).containsExactly("shop.yaml");
    assertThat(module.files("src/main/java/shop/db")).containsExactly(ADD_TAGS + ".java");
    assertThat(module.read("src/main/java/shop/db/" + ADD_TAGS + ".java"))
        .startsWith("package shop.db;\n");
  }

  @Test
  void aFolderThatIsNotThePackagesIsRefused() {
    Result result =
        module
            .flags("-Askein.package=shop.db", "-Askein.migrations=src/main/java/db")
            .write(TAG, tag(""))
            .compile();

    assertThat(result.lines())
        .containsExactly(
            "ERROR [Skein:OptionValue] The migrations are in folder '"
                + module.path("src/main/java/db")
                + "', which is no folder of package shop.db. Set skein.migrations and skein.package"
                + " so that the folder ends in 'shop/db'.");
  }

  @Test
  void generatedSourcesMayNotGoAmongTheSources() {
    Result result = module.folder("-s", "src/main/java").write(TAG, tag("")).compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .containsExactly(
            "ERROR [Skein:GeneratedSources] Generated sources go to 'src/main/java' (javac's -s),"
                + " among sources that are written by hand, and builds empty that folder. Set it to"
                + " a folder below the build directory, such as"
                + " target/generated-sources/annotations.");
    assertNothingIsWritten();
  }

  // Files that are in the way

  @Test
  void aFolderThatCannotBeWrittenIsAnErrorBeforeAnythingIs() {
    Result result = module.write(TAG, tag("")).write("src/main/java/db", "a file").compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .containsExactly(
            "ERROR [Skein:NotWritable] src/main/java/db cannot be written: it is no folder. Make it"
                + " writable, or set skein.migrations and skein.snapshot to other places; neither"
                + " migration nor snapshot was written.");
    assertThat(module.files("src")).containsExactly("main/java/db", "main/java/shop/Tag.java");
    assertThat(module.files("target")).isEmpty();
  }

  @Test
  void migrationsWithoutTheirSnapshotAreAnError() {
    module.write(TAG, tag("")).compile();

    Result result = module.delete(SNAPSHOT).compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .containsExactly(
            "ERROR [Skein:NoSnapshot] There are migrations up to V20261122103000__Add_tags_table,"
                + " but no snapshot at src/main/db/schema.yaml. Restore it from version control, or"
                + " set skein.snapshot to where it is.");
  }

  @Test
  void aBrokenSnapshotIsAnErrorBesideThoseOfTheEntities() {
    Result result =
        module.write(TAG, tag("@Embedded Object x;")).write(SNAPSHOT, "format: [\n").compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines()).hasSize(2);
    assertThat(result.lines().get(0)).startsWith("ERROR [Skein:").contains("schema.yaml");
    assertThat(result.lines().get(1)).startsWith("ERROR Tag.java:9 [Skein:");
  }

  @Test
  void twoHeadsAreAWarningAndTheNextMigrationJoinsThem() {
    module.write(TAG, tag("")).compile();
    writeBranch("V20261122103010__Ours");
    writeBranch("V20261122103020__Theirs");

    Result result = module.write(TAG, tag("Integer priority;")).compile();

    assertThat(result.success()).isTrue();
    assertThat(result.lines())
        .first()
        .isEqualTo(
            "WARNING [Skein:SeveralHeads] No migration builds on V20261122103010__Ours, nor on"
                + " V20261122103020__Theirs: they come from different branches. The next migration"
                + " will build on all of them; look whether they touch the same tables.");
    assertThat(module.read(MIGRATIONS + "V20261122103021__Add_priority_to_tags.java"))
        .contains("@Revises({\"20261122103010\", \"20261122103020\"})");
    assertThat(module.compile().lines()).isEmpty();
  }

  private void writeBranch(String name) {
    module.write(
        MIGRATIONS + name + ".java",
        """
        package db.migration;

        import dev.skein.migration.Operations;
        import dev.skein.migration.Revises;
        import dev.skein.migration.SkeinMigration;

        @Revises("20261122103000")
        public final class %s extends SkeinMigration {
          @Override
          public void upgrade(Operations op) {}

          @Override
          public void downgrade(Operations op) {}
        }
        """
            .formatted(name));
  }

  // After a crash

  @Test
  void aCompileThatWasKilledBetweenTheTwoFilesIsFinishedByTheNext() {
    module.write(TAG, tag("")).compile();
    String snapshot = module.read(SNAPSHOT);
    module.delete(SNAPSHOT).write(SNAPSHOT + ".20261122103000.pending", snapshot);

    Result result = module.compile();

    assertThat(result.success()).isTrue();
    assertThat(result.lines())
        .containsExactly(
            "NOTE [Skein:Finished] The last compile stopped after it wrote the migration;"
                + " src/main/db/schema.yaml now has the schema it leads to.");
    assertThat(module.files("src/main/db")).containsExactly("schema.yaml");
    assertThat(module.read(SNAPSHOT)).isEqualTo(snapshot);
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java");
  }

  @Test
  void checkSeesWhatIsLeftToFinishAndTouchesNothing() {
    module.write(TAG, tag("")).compile();
    String pending = SNAPSHOT + ".20261122103000.pending";
    module.write(pending, module.read(SNAPSHOT)).delete(SNAPSHOT);

    Result result = module.flags("-Askein.mode=check").compile();

    assertThat(result.success()).isTrue();
    assertThat(result.lines()).isEmpty();
    assertThat(module.files("src/main/db")).containsExactly("schema.yaml.20261122103000.pending");
  }

  @Test
  void aCompileThatWasKilledBeforeTheMigrationWasThereIsDoneAnew() {
    module
        .write(TAG, tag(""))
        .write(SNAPSHOT + ".20261122102900.pending", "format: 1\n")
        .write(MIGRATIONS + "V20261122102900__Add_tags_table.java.tmp", "package db.migration;");

    assertThat(module.compile().success()).isTrue();
    assertThat(module.files("src/main/db")).containsExactly("schema.yaml");
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java");
  }
}
