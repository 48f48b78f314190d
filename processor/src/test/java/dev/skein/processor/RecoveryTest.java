package dev.skein.processor;

import static dev.skein.processor.Shop.ADD_TAGS;
import static dev.skein.processor.Shop.TAG;
import static dev.skein.processor.Shop.tag;
import static dev.skein.processor.TestModule.MIGRATIONS;
import static dev.skein.processor.TestModule.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.TestModule.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles after one that was killed while it wrote. */
class RecoveryTest {

  @TempDir private Path base;
  private TestModule module;

  @BeforeEach
  void makeModule() {
    module = new TestModule(base);
  }

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
