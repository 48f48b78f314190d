package dev.skein.processor.delivery;

import dev.skein.processor.source.ExistingMigration;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The migrations whose class files may not agree with their sources: those a compile is about to
 * add or remove. A compile that is killed leaves them to the next.
 */
public final class Unsettled {

  private final Optional<BuildFiles> build;

  /**
   * What is unsettled in a module.
   *
   * @param files the module's files
   */
  public Unsettled(ProjectFiles files) {
    this.build = files.build();
  }

  /**
   * What a killed compile left.
   *
   * @return the simple names of the classes; none if the file that tells them cannot be read
   */
  public Set<String> left() {
    return build.flatMap(files -> Disk.text(files.unsettled())).stream()
        .flatMap(String::lines)
        .filter(name -> ExistingMigration.isNamed(name + ".java"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Notes what is unsettled from now on.
   *
   * @param classNames the simple names of the classes
   * @throws IOException if it cannot be written
   */
  public void begin(Set<String> classNames) throws IOException {
    if (build.isPresent()) {
      Disk.write(
          build.get().unsettled(), String.join("\n", List.copyOf(new TreeSet<>(classNames))));
    }
  }

  /**
   * Notes that all is settled.
   *
   * @throws IOException if the note of before cannot be removed
   */
  public void end() throws IOException {
    if (build.isPresent()) {
      Files.deleteIfExists(build.get().unsettled());
    }
  }
}
