package dev.skein.journal;

import dev.skein.execution.MigrationException;
import dev.skein.execution.Work;
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
   * Refuses a migration with operations in their gentle form where there is no journal to go on
   * from.
   *
   * @param work the migration
   * @return what to throw
   */
  public static MigrationException neededFor(Work work) {
    return new MigrationException(
        "OnlineNeedsJournal",
        "%s, %s: what op.online() states is done in several transactions, and without a journal nobody could go on from where it is cut off. Set Flyway's placeholder %s to on, or leave out online()."
            .formatted(work.migration(), work.direction().method(), NAME));
  }

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
