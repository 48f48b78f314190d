package dev.skein;

import dev.skein.history.HistoryRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.Configuration;

/** The text of Flyway's own SQL migrations, where it can be had. */
final class SqlScripts {

  private final Configuration configuration;

  SqlScripts(Configuration configuration) {
    this.configuration = configuration;
  }

  /** The texts of what was run; what is not found any more has none. */
  List<String> of(List<HistoryRow> rows) {
    List<String> texts = new ArrayList<>();
    for (HistoryRow row : rows) {
      if (row.type().equals("SQL")) {
        text(row.script()).ifPresent(texts::add);
      }
    }
    return texts;
  }

  private Optional<String> text(String script) {
    return Arrays.stream(configuration.getLocations())
        .flatMap(location -> readable(location, script).stream())
        .findFirst();
  }

  /** What cannot be read names nothing, as if it were not there. */
  private Optional<String> readable(Location location, String script) {
    try {
      return text(location, script);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<String> text(Location location, String script) throws IOException {
    if (location.getPrefix().equals("filesystem:")) {
      Path file = Path.of(location.getRootPath(), script);
      return Files.isRegularFile(file)
          ? Optional.of(Files.readString(file, configuration.getEncoding()))
          : Optional.empty();
    }
    try (InputStream stream =
        configuration.getClassLoader().getResourceAsStream(location.getRootPath() + "/" + script)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), configuration.getEncoding()));
    }
  }
}
