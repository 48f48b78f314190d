package dev.skein.processor;

import static java.util.stream.Collectors.toCollection;

import dev.skein.operation.Database;
import dev.skein.processor.Options.Mode;
import dev.skein.processor.Options.NamingRules;
import dev.skein.processor.Options.Split;
import dev.skein.processor.diff.DataLoss;
import dev.skein.processor.lint.Level;
import dev.skein.processor.lint.Server;
import dev.skein.processor.lint.Version;
import dev.skein.processor.problem.LintCode;
import dev.skein.processor.problem.LintMessages;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.OptionMessages;
import dev.skein.processor.problem.Problems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Reads the {@code -A} options, and says what is wrong with them. */
final class OptionsReader {

  static final String BASE_DIRECTORY = "skein.baseDir";
  static final String SNAPSHOT = "skein.snapshot";
  static final String MIGRATIONS = "skein.migrations";
  static final String PACKAGE = "skein.package";
  private static final String PREFIX = "skein.";
  private static final String MODE = "skein.mode";
  private static final String MESSAGE = "skein.message";
  private static final String NAMING = "skein.naming";
  private static final String FOREIGN_KEY_INDEXES = "skein.foreignKeyIndexes";
  private static final String BEAN_VALIDATION = "skein.beanValidation";
  private static final String DESTRUCTIVE = "skein.destructive";
  private static final String DIALECTS = "skein.dialects";
  private static final String PACKAGES = "skein.packages";
  private static final String SPLIT = "skein.split";
  private static final String LINT = "skein.lint";
  private static final String ACCEPT = "skein.accept";
  private static final String ONLINE = "skein.online";
  private static final List<String> BOOLEANS = List.of("true", "false");

  private static final List<String> DATABASES =
      Stream.of(Database.values()).map(OptionsReader::word).toList();

  private final Map<String, String> given;
  private final Problems problems;

  OptionsReader(Map<String, String> given, Problems problems) {
    this.given = given;
    this.problems = problems;
  }

  /** The names of all options, in alphabetical order. */
  static Set<String> known() {
    return new TreeSet<>(
        List.of(
            BASE_DIRECTORY,
            SNAPSHOT,
            MIGRATIONS,
            PACKAGE,
            MODE,
            MESSAGE,
            NAMING,
            FOREIGN_KEY_INDEXES,
            BEAN_VALIDATION,
            DESTRUCTIVE,
            DIALECTS,
            PACKAGES,
            SPLIT,
            LINT,
            ACCEPT,
            ONLINE));
  }

  /** The names in a compile that are meant for Skein, also those it does not know. */
  static Set<String> meantForSkein(Set<String> names) {
    return names.stream()
        .filter(name -> name.startsWith(PREFIX))
        .collect(toCollection(TreeSet::new));
  }

  /** The options; those with an error have their default. */
  Options read() {
    refuseUnknown();
    List<Server> servers = servers();
    return new Options(
        choice(MODE, Mode.class, Mode.GENERATE),
        value(MESSAGE),
        choice(NAMING, NamingRules.class, NamingRules.JPA),
        isTrue(FOREIGN_KEY_INDEXES, true),
        isTrue(BEAN_VALIDATION, true),
        choice(DESTRUCTIVE, DataLoss.class, DataLoss.WARN),
        servers,
        lint(servers),
        accepted(),
        packages(),
        choice(SPLIT, Split.class, Split.NONE),
        isTrue(ONLINE, false),
        places());
  }

  private boolean isTrue(String option, boolean absent) {
    return oneOf(option, BOOLEANS).map(Boolean::parseBoolean).orElse(absent);
  }

  private Options.Places places() {
    return new Options.Places(
        value(BASE_DIRECTORY, OptionsReader::isDirectory, OptionMessages::notADirectory),
        value(SNAPSHOT, OptionsReader::isPath, OptionMessages::notAPath),
        value(MIGRATIONS, OptionsReader::isPath, OptionMessages::notAPath),
        value(PACKAGE, SourceVersion::isName, OptionMessages::notAPackage));
  }

  private static boolean isDirectory(String path) {
    return isPath(path) && Path.of(path).isAbsolute() && Files.isDirectory(Path.of(path));
  }

  private static boolean isPath(String path) {
    try {
      return !Path.of(path).toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void refuseUnknown() {
    meantForSkein(given.keySet()).stream()
        .filter(name -> !known().contains(name))
        .forEach(name -> refuse(OptionMessages.unknown(name, known())));
  }

  private List<Server> servers() {
    List<String> named = value(DIALECTS).map(OptionsReader::split).orElse(List.of());
    if (!DATABASES.containsAll(named.stream().map(OptionsReader::database).toList())) {
      refuse(OptionMessages.notAllowed(DIALECTS, value(DIALECTS).orElse(""), DATABASES));
      return List.of();
    }
    List<Server> servers = named.stream().flatMap(text -> server(text).stream()).toList();
    return servers.size() == named.size() ? servers : List.of();
  }

  /** A database by its name alone, or with its version: {@code postgresql:14}. */
  private Optional<Server> server(String text) {
    String name = database(text);
    Database database = Database.valueOf(name.toUpperCase(Locale.ROOT));
    if (text.equals(name)) {
      return Optional.of(Server.of(database));
    }
    Optional<Version> version = Version.parse(text.substring(name.length() + 1));
    Version oldest = Server.oldest(database);
    if (version.filter(given -> given.isAtLeast(oldest)).isEmpty()) {
      refuse(
          version.isEmpty()
              ? OptionMessages.notAVersion(DIALECTS, text, word(database))
              : OptionMessages.tooOld(
                  DIALECTS, text, database.displayName(), oldest.toString(), word(database)));
    }
    return version
        .filter(given -> given.isAtLeast(oldest))
        .map(given -> new Server(database, given));
  }

  private static String database(String text) {
    return text.split(":", 2)[0];
  }

  /** By itself it speaks where a database is named that others use while a migration runs. */
  private Level lint(List<Server> servers) {
    Level byItself = servers.stream().anyMatch(Server::isShared) ? Level.WARN : Level.OFF;
    return choice(LINT, Level.class, byItself);
  }

  private Set<String> accepted() {
    Set<String> codes = new TreeSet<>(value(ACCEPT).map(OptionsReader::split).orElse(List.of()));
    codes.stream()
        .filter(code -> !LintCode.acceptable().contains(code))
        .forEach(code -> refuse(LintMessages.unknownCodeIn(ACCEPT, code)));
    codes.retainAll(LintCode.acceptable());
    return codes;
  }

  private List<String> packages() {
    return value(
            PACKAGES,
            value -> split(value).stream().allMatch(SourceVersion::isName),
            OptionMessages::notAPackage)
        .map(OptionsReader::split)
        .orElse(List.of());
  }

  private static List<String> split(String value) {
    return Stream.of(value.split(",", -1)).map(String::strip).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private <E extends Enum<E>> E choice(String option, Class<E> type, E absent) {
    List<String> allowed = Stream.of(type.getEnumConstants()).map(OptionsReader::word).toList();
    return oneOf(option, allowed)
        .map(value -> Enum.valueOf(type, value.toUpperCase(Locale.ROOT)))
        .orElse(absent);
  }

  private Optional<String> oneOf(String option, List<String> allowed) {
    return value(
        option,
        allowed::contains,
        (name, value) -> OptionMessages.notAllowed(name, value, allowed));
  }

  private Optional<String> value(
      String option, Predicate<String> right, BiFunction<String, String, Message> wrong) {
    Optional<String> value = value(option);
    value.filter(right.negate()).ifPresent(refused -> refuse(wrong.apply(option, refused)));
    return value.filter(right);
  }

  /** A value; Maven hands on {@code ${…}} where a property is not defined. */
  private Optional<String> value(String option) {
    return Optional.ofNullable(given.get(option))
        .map(String::strip)
        .filter(value -> !value.isEmpty() && !value.matches("\\$\\{[^}]*}"));
  }

  private void refuse(Message message) {
    problems.error(null, message);
  }
}
