package dev.skein.sample;

import dev.skein.Replay;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed migrations and the committed snapshot tell the same story. */
class MigrationsTest {

  @Test
  void replayedFromNothingTheyGiveTheSnapshotAndBackwardsNothing() {
    Replay.of(Path.of("src/main/db/schema.yaml")).check();
  }
}
