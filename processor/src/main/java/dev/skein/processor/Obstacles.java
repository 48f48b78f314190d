package dev.skein.processor;

import dev.skein.processor.problem.BuildMessages;
import dev.skein.processor.problem.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Why migration and snapshot cannot be written, as the user is told. */
final class Obstacles {

  private final ModuleLayout layout;

  Obstacles(ModuleLayout layout) {
    this.layout = layout;
  }

  /** What can be seen before anything is written. */
  Optional<Message> seen() {
    return layout.files().obstacle().map(path -> notWritable(path, reason(path)));
  }

  /** What a failed write came upon. */
  Message met(IOException failure) {
    return seen().orElseGet(() -> notWritable(layout.snapshot(), Reasons.of(failure)));
  }

  private static String reason(Path obstacle) {
    return Files.isDirectory(obstacle) ? "access is denied" : "it is no folder";
  }

  private Message notWritable(Path path, String reason) {
    return BuildMessages.notWritable(layout.shown(path), reason);
  }
}
