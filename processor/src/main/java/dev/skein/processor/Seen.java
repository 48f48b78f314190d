package dev.skein.processor;

import dev.skein.processor.delivery.Delivery;
import dev.skein.processor.delivery.ProjectFiles;
import dev.skein.processor.source.History;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * What a compile decides on. It writes only at its end, and until then other builds, version
 * control and the user may have changed it.
 */
final class Seen {

  private final ModuleLayout layout;
  private final Optional<State> state;

  private Seen(ModuleLayout layout) {
    this.layout = layout;
    this.state = State.of(layout.files());
  }

  /** What is there now. */
  static Seen of(ModuleLayout layout) {
    return new Seen(layout);
  }

  /** Whether it is still there, and what a delivery replaces is what it was. */
  boolean holdsFor(Delivery delivery) throws IOException {
    return state.equals(State.of(layout.files()))
        && delivery.isReplacedIntact()
        && (delivery.replaced().isEmpty()
            || Git.knowsNone(layout.migrations(), delivery.replacedFiles()));
  }

  private record State(Optional<String> snapshot, List<String> migrations) {

    /** Empty where it cannot be read, which others tell. */
    static Optional<State> of(ProjectFiles files) {
      try {
        return Optional.of(
            new State(
                Files.exists(files.snapshot())
                    ? Optional.of(Files.readString(files.snapshot()))
                    : Optional.empty(),
                History.namesIn(files.migrations())));
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }
}
