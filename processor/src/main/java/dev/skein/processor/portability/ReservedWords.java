package dev.skein.processor.portability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.skein.operation.Database;
import dev.skein.processor.portability.Identifier.Kind;
import dev.skein.processor.problem.PortabilityMessages;
import dev.skein.processor.problem.Problem;
import dev.skein.processor.problem.Problem.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The words that databases keep for themselves: as names they fail unless they are quoted.
 *
 * <p>Which they are is what the databases were seen to refuse. A resource has a line for each word,
 * with the databases that refuse it; {@code mariadb:table} refuses it as the name of a table only.
 */
final class ReservedWords {

  private static final String RESOURCE = "reserved-words.txt";
  private static final String FOR_TABLES = ":table";

  /** Those of all databases. */
  static final ReservedWords ALL = read();

  private final Map<String, List<String>> words;

  private ReservedWords(Map<String, List<String>> words) {
    this.words = words;
  }

  /** The problem with a name, if it is reserved on one of the databases, or on all there are. */
  Optional<Problem> check(Identifier identifier, Set<Database> databases) {
    if (identifier.quoted() || !words.containsKey(identifier.text().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    List<String> concerned = concerned(refusing(identifier.text(), identifier.kind()), databases);
    return concerned.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Problem(
                Severity.ERROR,
                PortabilityMessages.reservedWord(
                    identifier.kind().noun(),
                    identifier.text(),
                    concerned,
                    identifier.kind().naming("`" + identifier.text() + "`")),
                identifier.place()));
  }

  private static List<String> concerned(Set<Database> refusing, Set<Database> databases) {
    if (databases.isEmpty()) {
      return refusing.size() == Database.values().length ? List.of("every database") : List.of();
    }
    return refusing.stream().filter(databases::contains).map(Database::displayName).toList();
  }

  /** The databases that do not take a word as a plain name. */
  Set<Database> refusing(String word, Kind kind) {
    return words.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()).stream()
        .filter(refusal -> kind == Kind.TABLE || !refusal.endsWith(FOR_TABLES))
        .map(refusal -> refusal.replace(FOR_TABLES, "").toUpperCase(Locale.ROOT))
        .map(Database::valueOf)
        .collect(toCollection(() -> EnumSet.noneOf(Database.class)));
  }

  /** All words that some database refuses, in lower case. */
  Set<String> words() {
    return words.keySet();
  }

  private static ReservedWords read() {
    try (InputStream bytes =
            Objects.requireNonNull(ReservedWords.class.getResourceAsStream(RESOURCE));
        BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, UTF_8))) {
      return new ReservedWords(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> List.of(line.split(" ")))
              .collect(
                  toUnmodifiableMap(line -> line.get(0), line -> line.subList(1, line.size()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
