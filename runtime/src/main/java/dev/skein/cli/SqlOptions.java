package dev.skein.cli;

import dev.skein.execution.SupportedDatabases;
import dev.skein.operation.Database;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether to write a script, and in whose SQL. */
final class SqlOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--sql",
      description = "Prints the script instead, with Flyway's history rows. Needs no connection.")
  private boolean sql;

  @Option(
      names = "--dialect",
      paramLabel = "DIALECT",
      description = "Whose SQL: h2, postgresql, mysql, mariadb or sqlite; else the URL tells.")
  private @Nullable String dialect;

  boolean wanted(ChangeOptions change) {
    if (dialect != null && !sql) {
      throw wrong("--dialect is for --sql only.");
    }
    if (sql && (change.dryRun() || change.backup() != null)) {
      throw wrong("--sql changes nothing by itself: leave --dry-run and --backup out.");
    }
    return sql;
  }

  /**
   * The database whose SQL is wanted.
   *
   * @param url the URL that tells it if nothing else does
   */
  Database database(@Nullable String url) {
    if (dialect != null) {
      return named(dialect)
          .orElseThrow(
              () -> wrong("'%s' is no dialect. There are %s.".formatted(dialect, choices())));
    }
    return Optional.ofNullable(url)
        .flatMap(SupportedDatabases::ofUrl)
        .orElseThrow(() -> wrong("Whose SQL? Say --dialect with one of " + choices() + "."));
  }

  private static Optional<Database> named(String name) {
    return SupportedDatabases.all().stream()
        .filter(each -> name(each).equalsIgnoreCase(name))
        .findFirst();
  }

  private static String choices() {
    return SupportedDatabases.all().stream()
        .map(SqlOptions::name)
        .collect(Collectors.joining(", "));
  }

  private static String name(Database database) {
    return database.name().toLowerCase(Locale.ROOT);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
