package dev.skein.processor.portability;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.skein.operation.Database;
import dev.skein.processor.problem.PortabilityMessages;
import dev.skein.processor.problem.Problem;
import dev.skein.processor.problem.Problem.Severity;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How long names may be: PostgreSQL cuts a longer one off without an error, so that two become one.
 *
 * @see <a href="https://www.postgresql.org/docs/current/limits.html">PostgreSQL</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/identifier-length.html">MySQL</a>
 */
final class NameLengths {

  private NameLengths() {}

  /** The problem with a name, if one of the databases does not take it. */
  static Optional<Problem> check(Identifier identifier, Set<Database> databases) {
    return databases.stream()
        .sorted()
        .filter(database -> isTooLong(identifier, database))
        .findFirst()
        .map(
            database ->
                new Problem(
                    Severity.ERROR,
                    PortabilityMessages.nameTooLong(
                        identifier.kind().noun(),
                        identifier.text(),
                        database.displayName(),
                        limit(database).orElseThrow(),
                        identifier.kind().naming("...")),
                    identifier.place()));
  }

  private static boolean isTooLong(Identifier identifier, Database database) {
    OptionalInt limit = limit(database);
    return limit.isPresent() && length(identifier.text(), database) > limit.getAsInt();
  }

  private static int length(String name, Database database) {
    return database == Database.POSTGRESQL ? name.getBytes(UTF_8).length : name.length();
  }

  /** Bytes on PostgreSQL, else characters. */
  private static OptionalInt limit(Database database) {
    return switch (database) {
      case H2 -> OptionalInt.of(256);
      case POSTGRESQL -> OptionalInt.of(63);
      case MYSQL, MARIADB -> OptionalInt.of(64);
      case SQLITE -> OptionalInt.empty();
    };
  }
}
