package dev.skein;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * The list of migrations as files, and what GraalVM has to know to make migrations of it.
 *
 * @param classes the folder of the compiled classes
 */
record RegistryFiles(Path classes) {

  private static final String NATIVE = "META-INF/native-image/dev.skein/migrations/";

  /**
   * Writes them; one that is as it should be is left alone.
   *
   * @return the list
   */
  Path write(Registry registry) {
    try {
      write(NATIVE + "reflect-config.json", constructors(registry));
      write(
          NATIVE + "resource-config.json",
          "{\"resources\": {\"includes\": [{\"pattern\": \"\\\\Q"
              + Registry.RESOURCE
              + "\\\\E\"}]}}\n");
      return write(Registry.RESOURCE, registry.text());
    } catch (IOException e) {
      throw SkeinException.caused(
          "UnwritableRegistry",
          "The list of migrations cannot be written into %s: %s. Name the folder of the compiled classes."
              .formatted(classes, e),
          e);
    }
  }

  private static String constructors(Registry registry) {
    return registry.classes().stream()
        .map(
            name ->
                "{\"name\": \"%s\", \"methods\": [{\"name\": \"<init>\", \"parameterTypes\": []}]}"
                    .formatted(name))
        .collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
  }

  private Path write(String name, String text) throws IOException {
    Path file = classes.resolve(name);
    if (!Files.isRegularFile(file) || !Files.readString(file).equals(text)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    return file;
  }
}
