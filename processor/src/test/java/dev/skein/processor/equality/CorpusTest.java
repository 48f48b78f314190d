package dev.skein.processor.equality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.model.EntityModel;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.SnapshotReader;
import dev.skein.snapshot.SnapshotWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every mapping, tried on all there are. */
class CorpusTest {

  @ParameterizedTest(name = "names of Spring: {0}")
  @ValueSource(booleans = {false, true})
  void mappingIsTheSameWhateverTheOrderOfTheEntities(boolean spring) {
    String expected = SnapshotWriter.write(snapshot(Corpus.models(), spring));
    for (int seed = 0; seed < 5; seed++) {
      List<EntityModel> shuffled = new ArrayList<>(Corpus.models());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(SnapshotWriter.write(snapshot(shuffled, spring))).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "names of Spring: {0}")
  @ValueSource(booleans = {false, true})
  void snapshotIsReadAsItWasWritten(boolean spring) {
    Snapshot snapshot = snapshot(Corpus.models(), spring);
    assertThat(SnapshotReader.parse(SnapshotWriter.write(snapshot), "schema.yaml"))
        .isEqualTo(snapshot);
  }

  private static Snapshot snapshot(List<EntityModel> entities, boolean spring) {
    return new SkeinSchema(entities, spring).mapped().snapshot();
  }
}
