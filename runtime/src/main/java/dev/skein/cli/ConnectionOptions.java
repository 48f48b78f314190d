package dev.skein.cli;

import dev.skein.Replay;
import dev.skein.Skein;
import dev.skein.SkeinException;
import dev.skein.execution.SupportedDatabases;
import dev.skein.operation.Database;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which database, and where its migrations are. */
final class ConnectionOptions {

  static final String URL = "SKEIN_URL";
  static final String USER = "SKEIN_USER";
  static final String PASSWORD = "SKEIN_PASSWORD";

  private final Shell shell;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "The JDBC URL of the database; else SKEIN_URL.")
  private @Nullable String url;

  @Option(
      names = "--user",
      paramLabel = "USER",
      description = "Who connects; else SKEIN_USER. The password is SKEIN_PASSWORD.")
  private @Nullable String user;

  @Mixin private final PasswordOptions passwords = new PasswordOptions();

  @Option(
      names = "--locations",
      paramLabel = "LOCATION",
      split = ",",
      defaultValue = "classpath:db/migration",
      description = "Where Flyway looks for migrations (${DEFAULT-VALUE}).")
  private List<String> locations = List.of();

  @Option(
      names = "--flyway",
      paramLabel = "NAME=VALUE",
      description =
          "A setting of Flyway, such as table=migrations or baselineOnMigrate=true. More than once"
              + " for several.")
  private Map<String, String> settings = Map.of();

  @Option(
      names = "--verbose",
      description = "Shows Flyway's log and each statement, and where an error comes from.")
  private boolean verbose;

  private @Nullable String password;

  ConnectionOptions(Shell shell) {
    this.shell = shell;
  }

  /** The migrations on the database. */
  Skein connected() {
    String given = url();
    if (given == null) {
      throw new ParameterException(
          command.commandLine(), "No database: say --url, or set " + URL + ".");
    }
    password = passwords.password(shell, command);
    FluentConfiguration configuration = configuration();
    try {
      return Skein.with(configuration.dataSource(given, user(), password));
    } catch (FlywayException e) {
      throw unsupported(given);
    }
  }

  /** A wrong class path would look like a database where nothing is left to do. */
  void tellIfNone(Skein skein) {
    if (skein.history().isEmpty()) {
      shell
          .output()
          .found(
              "[Skein:NoMigrations] There are no migrations in %s. If there should be, put the application's classes on the class path, or say --locations."
                  .formatted(String.join(", ", locations)));
    }
  }

  /** Flyway looks at the URL only, and has a module for each database. */
  private static SkeinException unsupported(String url) {
    String known = SupportedDatabases.choices();
    return SupportedDatabases.ofUrl(url)
        .map(
            database ->
                new SkeinException(
                    "NoFlywayModule",
                    "Flyway's module for %s is not on the class path. Put %s beside flyway-core."
                        .formatted(database.displayName(), module(database))))
        .orElseGet(
            () ->
                new SkeinException(
                    "UnsupportedDatabase",
                    "The URL %s leads to no database that Skein knows. Use %s."
                        .formatted(url, known)));
  }

  private static String module(Database database) {
    return switch (database) {
      case MYSQL, MARIADB -> "flyway-mysql";
      default -> "flyway-database-" + database.name().toLowerCase(Locale.ROOT);
    };
  }

  /** The migrations alone. */
  Skein offline() {
    return Skein.with(configuration());
  }

  /** The migrations alone, to be replayed. */
  Replay replay(Path snapshot) {
    return Replay.with(configuration(), snapshot);
  }

  @Nullable String url() {
    return url != null ? url : shell.environment().get(URL);
  }

  private @Nullable String user() {
    return user != null ? user : shell.environment().get(USER);
  }

  /** The connection for another program. */
  Backup.Connection forAnother() {
    return new Backup.Connection(String.valueOf(url()), user(), password);
  }

  private FluentConfiguration configuration() {
    if (verbose) {
      VerboseLog.to(shell);
    }
    FluentConfiguration configuration =
        Flyway.configure().locations(locations.toArray(String[]::new));
    if (!settings.isEmpty()) {
      set(configuration);
    }
    return configuration.loggers((verbose ? VerboseLog.class : SilentLog.class).getName());
  }

  private void set(FluentConfiguration configuration) {
    try {
      configuration.configuration(settings());
    } catch (FlywayException e) {
      throw new ParameterException(
          command.commandLine(), "Flyway does not take what --flyway says: " + e.getMessage(), e);
    }
  }

  private Map<String, String> settings() {
    if (settings.containsKey("password")) {
      throw new ParameterException(command.commandLine(), PasswordOptions.NO_ARGUMENT);
    }
    Map<String, String> named = new HashMap<>();
    settings.forEach((name, value) -> named.put("flyway." + name, value));
    return named;
  }
}
