package dev.skein.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.Index;
import dev.skein.schema.NamedList;
import dev.skein.schema.Schema;
import dev.skein.schema.Sequence;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git makes of two branches that both changed the snapshot. */
class SnapshotMergeTest {

  private static final String FILE = "schema.yaml";

  @TempDir private Path folder;

  @BeforeEach
  void anEmptyRepository() throws Exception {
    git("init", "--quiet", "--initial-branch=main");
    git("config", "user.name", "Test");
    git("config", "user.email", "test@example.org");
    git("config", "core.autocrlf", "false");
  }

  @Test
  void branchesThatAddNeighbouringTablesMerge() throws Exception {
    Table examples = Examples.table("examples");
    Table tags = Examples.table("tags");
    Table users = Examples.table("users");

    Snapshot merged =
        merged(Examples.of(examples), Examples.of(examples, tags), Examples.of(examples, users));

    assertThat(merged).isEqualTo(Examples.of(examples, tags, users));
  }

  @Test
  void branchesThatAddTheFirstTablesMerge() throws Exception {
    Table tags = Examples.table("tags");
    Table users = Examples.table("users");

    Snapshot merged = merged(Snapshot.empty(), Examples.of(tags), Examples.of(users));

    assertThat(merged).isEqualTo(Examples.of(tags, users));
  }

  @Test
  void branchesThatAddTablesWithSequencesMerge() throws Exception {
    Sequence tags = new Sequence("tags_SEQ", 1, 50);
    Sequence users = new Sequence("users_SEQ", 1, 50);

    Snapshot merged = merged(Snapshot.empty(), counting(tags), counting(users));

    assertThat(merged).isEqualTo(counting(tags, users));
  }

  @Test
  void branchesThatAddConvertersMerge() throws Exception {
    Snapshot empty = Snapshot.empty();

    Snapshot merged =
        merged(
            empty,
            empty.withConverters(Set.of("com.acme.MoneyConverter")),
            empty.withConverters(Set.of("com.acme.WeightConverter")));

    assertThat(merged.converters())
        .containsExactlyInAnyOrder("com.acme.MoneyConverter", "com.acme.WeightConverter");
  }

  @Test
  void branchesThatChangeNeighbouringTablesMerge() throws Exception {
    Table posts = Examples.table("posts");
    Table products = Examples.table("products");

    Snapshot merged =
        merged(
            Examples.of(posts, products),
            Examples.of(changed(posts), products),
            Examples.of(posts, changed(products)));

    assertThat(merged).isEqualTo(Examples.of(changed(posts), changed(products)));
  }

  @Test
  void aBranchThatRemovesATableMergesWithOneThatChangesItsNeighbour() throws Exception {
    Table posts = Examples.table("posts");
    Table products = Examples.table("products");

    Snapshot merged =
        merged(
            Examples.of(posts, products),
            Examples.of(posts),
            Examples.of(changed(posts), products));

    assertThat(merged).isEqualTo(Examples.of(changed(posts)));
  }

  @Test
  void branchesThatAddColumnsToOneTableConflictAndKeepingBothSidesIsRight() throws Exception {
    Table posts = Examples.table("posts");
    Table one = with(posts, "one");
    Table two = with(posts, "two");

    assertThat(merge(Examples.of(posts), Examples.of(one), Examples.of(two))).isNotZero();
    String text = Files.readString(folder.resolve(FILE));

    assertThatThrownBy(() -> SnapshotReader.parse(text, FILE))
        .isInstanceOf(SnapshotException.class)
        .hasMessageStartingWith(
            "[Skein:SnapshotConflict] schema.yaml, line 27: a merge left conflict markers");

    String kept = text.replaceAll("(?m)^(<{7}|={7}|>{7}).*\\n", "");
    assertThat(parse(kept)).isEqualTo(Examples.of(with(one, "two")));
  }

  /** The schema with another column and an index at its end. */
  private static Table changed(Table table) {
    return with(table, "added")
        .indexes(none -> none.with(Index.of("ix_" + table.name() + "_added", List.of("added"))));
  }

  private static Table with(Table table, String column) {
    return table.columns(all -> all.with(Column.of(column, ColumnType.of(SqlType.INTEGER))));
  }

  private static Snapshot counting(Sequence... sequences) {
    List<Table> tables = new ArrayList<>();
    for (Sequence sequence : sequences) {
      tables.add(Examples.table(sequence.name().replace("_SEQ", "")));
    }
    return new Snapshot(
        new Schema(NamedList.of(tables), NamedList.of(List.of(sequences))), Map.of());
  }

  private Snapshot merged(Snapshot base, Snapshot ours, Snapshot theirs) throws Exception {
    assertThat(merge(base, ours, theirs)).as("exit status of git merge").isZero();
    return parse(Files.readString(folder.resolve(FILE)));
  }

  private int merge(Snapshot base, Snapshot ours, Snapshot theirs) throws Exception {
    commit(base);
    git("checkout", "--quiet", "-b", "theirs");
    commit(theirs);
    git("checkout", "--quiet", "main");
    commit(ours);
    return run("merge", "--quiet", "--no-edit", "theirs");
  }

  private void commit(Snapshot snapshot) throws Exception {
    Files.writeString(folder.resolve(FILE), SnapshotWriter.write(snapshot));
    git("add", FILE);
    git("commit", "--quiet", "-m", "A snapshot");
  }

  private static Snapshot parse(String text) {
    return SnapshotReader.parse(text, FILE);
  }

  private void git(String... arguments) throws Exception {
    assertThat(run(arguments)).as("exit status of git %s", List.of(arguments)).isZero();
  }

  private int run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder git = new ProcessBuilder(command).directory(folder.toFile());
    git.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    git.environment().put("GIT_CONFIG_GLOBAL", folder.resolve("none").toString());
    return git.redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
