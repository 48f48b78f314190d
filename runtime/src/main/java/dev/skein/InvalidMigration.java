package dev.skein;

import org.flywaydb.core.api.output.ValidateOutput;

/**
 * A migration with which something is wrong, in the words of Flyway's {@code validate}.
 *
 * @param version its version, or an empty text if it is a repeatable one
 * @param description what it does
 * @param message what is wrong: another checksum than the applied one, no class any more, ...
 */
public record InvalidMigration(String version, String description, String message) {

  static InvalidMigration of(ValidateOutput output) {
    return new InvalidMigration(
        output.version == null ? "" : output.version,
        output.description == null ? "" : output.description,
        String.valueOf(output.errorDetails.errorMessage).strip());
  }
}
