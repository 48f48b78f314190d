package dev.skein.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:30:00.999Z");

  @TempDir private Path folder;

  private void write(String className, String text) throws IOException {
    Files.writeString(folder.resolve(className + ".java"), text);
  }

  private static String skein(String... parents) {
    String revises =
        parents.length == 0 ? "" : "@Revises({\"" + String.join("\", \"", parents) + "\"})\n";
    return revises + "public final class X extends SkeinMigration {}\n";
  }

  @Test
  void aFolderThatIsNotThereHasNoHistory() throws IOException {
    History history = History.in(folder.resolve("missing"));

    assertThat(history.migrations()).isEmpty();
    assertThat(history.newest()).isEmpty();
    assertThat(history.heads()).isEmpty();
    assertThat(history.nextVersion(NOW)).isEqualTo("20261122103000");
  }

  @Test
  void migrationsAreKnownByTheirNames() throws IOException {
    write("V20261120090000__Add_a", skein());
    write("V20261121090000__Add_b", skein("20261120090000"));
    write("package-info", "package db.migration;");
    write("V1__Old", "class V1__Old {}");
    Files.writeString(folder.resolve("V20261122090000__Draft.java.tmp"), "");

    History history = History.in(folder);

    assertThat(history.migrations())
        .extracting(ExistingMigration::className)
        .containsExactly("V20261120090000__Add_a", "V20261121090000__Add_b");
    assertThat(history.heads())
        .extracting(ExistingMigration::version)
        .containsExactly("20261121090000");
  }

  @Test
  void theParentIsReadFromTheAnnotationNotFromTheText() throws IOException {
    write(
        "V20261121090000__Add_b",
        """
        /** As in {@code @Revises("20200101000000")}. */
        @Revises("20261120090000")
        public final class V20261121090000__Add_b extends SkeinMigration {}
        """);

    assertThat(History.in(folder).migrations())
        .flatExtracting(ExistingMigration::parents)
        .containsExactly("20261120090000");
  }

  @Test
  void branchesHaveAHeadEachUntilOneMigrationBuildsOnBoth() throws IOException {
    write("V20261120090000__Base", skein());
    write("V20261121090000__Ours", skein("20261120090000"));
    write("V20261121100000__Theirs", skein("20261120090000"));

    assertThat(History.in(folder).heads())
        .extracting(ExistingMigration::version)
        .containsExactly("20261121090000", "20261121100000");

    write("V20261122090000__Both", skein("20261121090000", "20261121100000"));

    assertThat(History.in(folder).heads())
        .extracting(ExistingMigration::version)
        .containsExactly("20261122090000");
  }

  @Test
  void migrationsThatOnlyFlywayKnowsCountForTheVersionButAreNoHeads() throws IOException {
    write("V20271231235959__Plain", "public class X extends BaseJavaMigration {}");

    assertThat(History.in(folder).heads()).isEmpty();
    assertThat(History.in(folder).nextVersion(NOW)).isEqualTo("20280101000000");
  }

  @Test
  void theNextVersionIsNowOrASecondAfterTheNewest() throws IOException {
    write("V20261122102959__Before", skein());
    assertThat(History.in(folder).nextVersion(NOW)).isEqualTo("20261122103000");

    write("V20261122103000__Same_second", skein());
    assertThat(History.in(folder).nextVersion(NOW)).isEqualTo("20261122103001");

    write("V20261231235959__Ahead", skein());
    assertThat(History.in(folder).nextVersion(NOW)).isEqualTo("20270101000000");

    write("V20279999999999__No_time", skein());
    assertThat(History.in(folder).nextVersion(NOW)).isEqualTo("20280000000000");
  }

  @Test
  void whatBranchesShareIsWhatBothChangeSinceTheyParted() throws IOException {
    write("V20261120090000__Base", changing("op.createTable(\"base\")"));
    write("V20261121090000__Ours", changing("op.renameTable(\"a\", \"b\")", "20261120090000"));
    write(
        "V20261121091000__More",
        changing("op.createIndex(\"ix\",\n        \"c\", \"id\")", "20261121090000"));
    write(
        "V20261121100000__Theirs",
        changing(
            "op.addColumn(\"b\", \"n\", text()); op.insert(\"c\"); op.execute(\"a\"); op.dropTable(\"z\")",
            "20261120090000"));

    assertThat(History.in(folder).sharedTables()).containsExactly("b", "c");
  }

  @Test
  void whatOneOfSeveralBranchesInheritsIsNotShared() throws IOException {
    write("V20261120090000__Base", skein());
    write("V20261121090000__Middle", changing("op.dropTable(\"m\")", "20261120090000"));
    write("V20261121091000__A", changing("op.dropTable(\"a\")", "20261121090000"));
    write("V20261121092000__B", changing("op.run(\"x\", null)", "20261121090000"));
    write("V20261121093000__C", changing("op.run(\"x\", null)", "20261120090000"));

    assertThat(History.in(folder).sharedTables()).isEmpty();
  }

  private static String changing(String operations, String... parents) {
    return skein(parents).replace("{}", "{ void upgrade(Operations op) { " + operations + "; } }");
  }
}
