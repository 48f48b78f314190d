package dev.skein.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.migration.Recording;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Operation;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.snapshot.Snapshot;
import dev.skein.processor.snapshot.SnapshotReader;
import dev.skein.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed migrations and the committed snapshot tell the same story. */
class MigrationsTest {

  @Test
  void replayedFromNothingTheyGiveTheSnapshotAndBackwardsNothing() throws Exception {
    List<Schema> schemas = new ArrayList<>(List.of(Schema.empty()));
    List<SkeinMigration> migrations = migrations();
    for (SkeinMigration migration : migrations) {
      List<Operation> up = Recording.of(migration::upgrade);
      schemas.add(Operation.applyAll(up, schemas.get(schemas.size() - 1)));
    }
    assertThat(schemas.get(migrations.size())).isEqualTo(snapshot().schema());

    for (int i = migrations.size() - 1; i >= 0; i--) {
      List<Operation> down = Recording.of(migrations.get(i)::downgrade);
      assertThat(Operation.applyAll(down, schemas.get(i + 1))).isEqualTo(schemas.get(i));
    }
  }

  private static Snapshot snapshot() {
    Path file = Path.of("src/main/db/schema.yaml");
    return SnapshotReader.read(file, file.toString(), new Problems()).orElseThrow();
  }

  private static List<SkeinMigration> migrations() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/db/migration"))) {
      return files.sorted().map(MigrationsTest::migration).toList();
    }
  }

  private static SkeinMigration migration(Path source) {
    String name = "db.migration." + source.getFileName().toString().replace(".java", "");
    try {
      return (SkeinMigration) Class.forName(name).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
