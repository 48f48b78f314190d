package dev.skein.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import dev.skein.migration.Recording;
import dev.skein.operation.Operation;
import dev.skein.schema.Schema;
import dev.skein.shelf.V20260101000000__Create_books;
import dev.skein.shelf.V20260102000000__Add_pages_to_books;
import dev.skein.shelf.V20260103000000__Create_loans;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.SnapshotWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --offline}, on the migrations of the shelf. */
class CheckCommandTest {

  @TempDir private Path module;
  private Path snapshot = Path.of("");

  @BeforeEach
  void aModule() throws IOException {
    Files.createFile(module.resolve("pom.xml"));
    Files.createDirectories(module.resolve("src/main/java"));
    snapshot = Files.createDirectories(module.resolve("src/main/db")).resolve("schema.yaml");
    Schema schema =
        Stream.of(
                new V20260101000000__Create_books(),
                new V20260102000000__Add_pages_to_books(),
                new V20260103000000__Create_loans())
            .reduce(
                Schema.empty(),
                (before, migration) -> Operation.applyAll(Recording.of(migration::upgrade), before),
                (one, other) -> other);
    Files.writeString(snapshot, SnapshotWriter.write(new Snapshot(schema, Map.of())));
  }

  @Test
  void allIsWell() {
    CliRun run = check("--offline");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo("All is well: 3 migrations lead to " + snapshot + " and back.\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void somethingIsFound() throws IOException {
    Path edited = module.resolve("edited.yaml");
    Files.writeString(
        edited,
        Files.readString(snapshot).replace("title: {type: varchar(100)", "title: {type: text"));

    CliRun run = check("--offline", "--snapshot", "edited.yaml");

    assertThat(run.err())
        .startsWith(
            "[Skein:ReplaySnapshot] After all migrations table 'books', column 'title' is {type:"
                + " varchar(100), nullable: false}, in the snapshot "
                + edited
                + " it is {type: text, nullable: false}. ");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void forMachines() throws IOException {
    Files.writeString(
        snapshot,
        Files.readString(snapshot).replace("title: {type: varchar(100)", "title: {type: text"));

    CliRun run = check("--offline", "--json");

    assertThat(run.err()).isEmpty();
    assertThat(run.json())
        .containsEntry("command", "check")
        .containsEntry("status", 3)
        .containsEntry("snapshot", snapshot.toString());
    assertThat(run.json().get("findings"))
        .asInstanceOf(LIST)
        .singleElement()
        .asInstanceOf(MAP)
        .containsEntry("code", "ReplaySnapshot");
  }

  private CliRun check(String... options) {
    String[] arguments =
        Stream.concat(
                Stream.of("check", "--locations", "classpath:dev/skein/shelf"), Stream.of(options))
            .toArray(String[]::new);
    return CliRun.in(module, Map.of(), arguments);
  }
}
