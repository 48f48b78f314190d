package dev.skein.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotReaderTest {

  private static final String NAME = "src/main/db/schema.yaml";

  @TempDir private Path folder;

  @Test
  void whatWasWrittenIsRead() throws Exception {
    Path file =
        Files.writeString(folder.resolve("schema.yaml"), SnapshotWriter.write(Examples.shop()));

    assertThat(SnapshotReader.read(file, NAME)).isEqualTo(Examples.shop());
  }

  @Test
  void withoutAFileTheSnapshotIsEmpty() {
    assertThat(SnapshotReader.read(folder.resolve("none.yaml"), NAME)).isEqualTo(Snapshot.empty());
  }

  @Test
  void aFolderIsNoFile() {
    assertError(
        () -> SnapshotReader.read(folder, NAME),
        "[Skein:SnapshotUnreadable] The snapshot src/main/db/schema.yaml cannot be read: it is a"
            + " folder. Make it a readable UTF-8 file, or restore it from version control.");
  }

  @Test
  void otherBytesThanUtf8() throws Exception {
    Path file = folder.resolve("schema.yaml");
    Files.write(file, "format: 1 # ä".getBytes(StandardCharsets.ISO_8859_1));

    assertError(
        () -> SnapshotReader.read(file, NAME),
        "[Skein:SnapshotUnreadable] The snapshot src/main/db/schema.yaml cannot be read: it is not"
            + " UTF-8. Make it a readable UTF-8 file, or restore it from version control.");
  }

  @Test
  void brokenYaml() {
    String text =
        """
        format: 1
        table examples:
          columns: {id: {type: bigint}
        """;

    assertError(
        () -> SnapshotReader.parse(text, NAME),
        "[Skein:SnapshotBroken] src/main/db/schema.yaml, line 4: this is not YAML: expected ',' or"
            + " '}', but got <stream end>. Skein writes this file: undo the edit, or restore the"
            + " file from version control.");
  }

  @Test
  void mergeConflict() {
    String text =
        """
        format: 1
        <<<<<<< HEAD
        sequence a: {start: 1, increment: 50}
        =======
        sequence b: {start: 1, increment: 50}
        >>>>>>> theirs
        """;

    assertError(
        () -> SnapshotReader.parse(text, NAME),
        "[Skein:SnapshotConflict] src/main/db/schema.yaml, line 2: a merge left conflict markers"
            + " (<<<<<<<) in the snapshot. Keep the lines of both sides, as the migrations of both"
            + " sides stay, delete the markers and compile again.");
  }

  @Test
  void aNewerFormat() {
    assertError(
        () -> SnapshotReader.parse("format: 2\nviews: {}\n", NAME),
        "[Skein:SnapshotNewer] src/main/db/schema.yaml, line 1: the snapshot has format 2, written"
            + " by a newer Skein; this one knows formats up to 1. Update skein-processor to the"
            + " version that your colleagues use.");
  }

  @Test
  void anEmptyFile() {
    assertError(
        () -> SnapshotReader.parse("", NAME),
        "[Skein:SnapshotMissingKey] src/main/db/schema.yaml: format is missing. Skein writes this"
            + " file: undo the edit, or restore the file from version control.");
  }

  @Test
  void noFormat() {
    assertError(
        () -> SnapshotReader.parse("sequence a: {start: 1, increment: 50}\n", NAME),
        "[Skein:SnapshotMissingKey] src/main/db/schema.yaml, line 1: format is missing. Skein"
            + " writes this file: undo the edit, or restore the file from version control.");
  }

  @Test
  void notAMap() {
    assertError(
        () -> SnapshotReader.parse("- format\n", NAME),
        "[Skein:SnapshotWrongValue] src/main/db/schema.yaml, line 1: the file must be a map with"
            + " the key 'format'. Skein writes this file: undo the edit, or restore the file from"
            + " version control.");
  }

  @Test
  void anUnknownKey() {
    String text =
        """
        format: 1
        table examples:
          columns:
            priority: {type: integer, nulable: false}
        """;

    assertError(
        () -> SnapshotReader.parse(text, NAME),
        "[Skein:SnapshotUnknownKey] src/main/db/schema.yaml, line 4: table"
            + " examples.columns.priority.nulable is not known to Skein. Skein writes this file:"
            + " undo the edit, or restore the file from version control.");
  }

  @Test
  void anUnknownKeyAtTheTop() {
    assertError(
        () -> SnapshotReader.parse("format: 1\nview examples: {}\n", NAME),
        "[Skein:SnapshotUnknownKey] src/main/db/schema.yaml, line 2: view examples is not known to"
            + " Skein. Skein writes this file: undo the edit, or restore the file from version"
            + " control.");
  }

  @Test
  void aMissingKey() {
    String text =
        """
        format: 1
        table examples:
          columns:
            priority: {nullable: false}
        """;

    assertError(
        () -> SnapshotReader.parse(text, NAME),
        "[Skein:SnapshotMissingKey] src/main/db/schema.yaml, line 4: table"
            + " examples.columns.priority.type is missing. Skein writes this file: undo the edit,"
            + " or restore the file from version control.");
  }

  @Test
  void aTypeThatIsNone() {
    String text =
        """
        format: 1
        table examples:
          columns:
            priority: {type: integr}
        """;

    assertError(
        () -> SnapshotReader.parse(text, NAME),
        "[Skein:SnapshotWrongValue] src/main/db/schema.yaml, line 4: table"
            + " examples.columns.priority.type must be a type such as varchar(255), not 'integr'."
            + " Skein writes this file: undo the edit, or restore the file from version control.");
  }

  @Test
  void aFlagThatIsNone() {
    String text =
        """
        format: 1
        table examples:
          columns:
            priority: {type: integer, nullable: maybe}
        """;

    assertError(
        () -> SnapshotReader.parse(text, NAME),
        "[Skein:SnapshotWrongValue] src/main/db/schema.yaml, line 4: table"
            + " examples.columns.priority.nullable must be true or false. Skein writes this file:"
            + " undo the edit, or restore the file from version control.");
  }

  @Test
  void aNumberThatIsNone() {
    assertError(
        () -> SnapshotReader.parse("format: 1\nsequence a: {start: one, increment: 50}\n", NAME),
        "[Skein:SnapshotWrongValue] src/main/db/schema.yaml, line 2: sequence a.start must be a"
            + " whole number. Skein writes this file: undo the edit, or restore the file from"
            + " version control.");
  }

  @Test
  void anActionThatIsNone() {
    String text =
        """
        format: 1
        table examples:
          columns:
            category_id: {type: bigint}
          foreignKeys:
            fk: {columns: [category_id], references: categories, referencedColumns: [id], onDelete: explode}
        """;

    assertError(
        () -> SnapshotReader.parse(text, NAME),
        "[Skein:SnapshotWrongValue] src/main/db/schema.yaml, line 6: table"
            + " examples.foreignKeys.fk.onDelete must be one of 'no action', 'restrict', 'cascade',"
            + " 'set null', 'set default'. Skein writes this file: undo the edit, or restore the"
            + " file from version control.");
  }

  @Test
  void aTableGivenTwiceByAMerge() {
    String text =
        """
        format: 1
        table tags:
          columns:
            id: {type: bigint}
        table tags:
          columns:
            id: {type: varchar(255)}
        """;

    assertError(
        () -> SnapshotReader.parse(text, NAME),
        "[Skein:SnapshotTwice] src/main/db/schema.yaml, line 5: table tags is there already, in"
            + " line 2: a merge brought it twice. Delete the one that is wrong, with all that"
            + " belongs to it, and compile again.");
  }

  @Test
  void aColumnGivenTwiceByAMerge() {
    String text =
        """
        format: 1
        table tags:
          columns:
            id: {type: bigint}
            id: {type: varchar(255)}
        """;

    assertError(
        () -> SnapshotReader.parse(text, NAME),
        "[Skein:SnapshotTwice] src/main/db/schema.yaml, line 5: table tags.columns.id is there"
            + " already, in line 4: a merge brought it twice. Delete the one that is wrong, with"
            + " all that belongs to it, and compile again.");
  }

  @Test
  void aSecondPrimaryKeyGivenByAMerge() {
    String text =
        """
        format: 1
        table tags:
          columns:
            id: {type: bigint}
          primaryKey:
            pk_tags: {columns: [id]}
            pk_tag: {columns: [id]}
        """;

    assertError(
        () -> SnapshotReader.parse(text, NAME),
        "[Skein:SnapshotTwice] src/main/db/schema.yaml, line 7: the primary key of table tags is"
            + " there already, in line 6: a merge brought it twice. Delete the one that is wrong,"
            + " with all that belongs to it, and compile again.");
  }

  @Test
  void anIndexOfAColumnThatTheOtherBranchDropped() {
    String text =
        """
        format: 1
        table tags:
          columns:
            id: {type: bigint}
          indexes:
            ix_tags_name: {columns: [name desc]}
        """;

    assertError(
        () -> SnapshotReader.parse(text, NAME),
        "[Skein:SnapshotUnknownColumn] src/main/db/schema.yaml, line 6: table"
            + " tags.indexes.ix_tags_name names the column 'name', which the table does not have."
            + " If a merge brought this together, one branch dropped the column and the other still"
            + " uses it: delete the part that is wrong here and in the newer migration.");
  }

  private static void assertError(ThrowingCallable reading, String message) {
    assertThatThrownBy(reading).isInstanceOf(SnapshotException.class).hasMessage(message);
  }
}
