package dev.skein.cli;

import dev.skein.testsupport.TestDatabase;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The command line on the three migrations of the shelf.
 *
 * @param database the database
 * @param person who is at the terminal, or null
 */
record Shelf(TestDatabase database, @Nullable Person person) {

  static Shelf on(TestDatabase database) {
    return new Shelf(database, null);
  }

  CliRun run(String... command) {
    String[] arguments =
        Stream.concat(Stream.of(command), Stream.of("--locations", "classpath:dev/skein/shelf"))
            .toArray(String[]::new);
    return CliRun.at(
        person,
        "",
        Path.of(""),
        Map.of(
            "SKEIN_URL", database.url(),
            "SKEIN_USER", database.user(),
            "SKEIN_PASSWORD", database.password()),
        arguments);
  }
}
