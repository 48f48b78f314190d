package dev.skein.journal;

import dev.skein.execution.MigrationException;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * Whether there is to be a journal. Flyway has no options for others than itself, but every
 * framework lets its placeholders be set: {@code flyway.placeholders.skeinJournal=off}.
 */
public final class JournalSwitch {

  /** The placeholder. */
  public static final String NAME = "skeinJournal";

  private JournalSwitch() {}

  /**
   * Reads the placeholder.
   *
   * @param configuration Flyway's configuration
   * @return whether there is to be a journal, as there is unless it says {@code off}
   * @throws MigrationException if it says something else
   */
  public static boolean isOn(Configuration configuration) throws MigrationException {
    String value = configuration.getPlaceholders().getOrDefault(NAME, "on");
    return switch (value) {
      case "on" -> true;
      case "off" -> false;
      default ->
          throw new MigrationException(
              "UnknownOption",
              "Flyway's placeholder %s is '%s'. Set it to on or off.".formatted(NAME, value));
    };
  }
}
