package dev.skein;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.output.ValidateResult;
import org.flywaydb.core.api.pattern.ValidatePattern;

/** What Flyway finds wrong with the migrations and their history. */
final class Validity {

  private Validity() {}

  static List<InvalidMigration> of(Configuration configuration) {
    ValidatePattern[] ignored =
        Stream.concat(
                Arrays.stream(configuration.getIgnoreMigrationPatterns()),
                Stream.of(ValidatePattern.fromPattern("*:pending")))
            .toArray(ValidatePattern[]::new);
    ValidateResult result =
        Flyway.configure(configuration.getClassLoader())
            .configuration(configuration)
            .ignoreMigrationPatterns(ignored)
            .load()
            .validateWithResult();
    return result.invalidMigrations.stream().map(InvalidMigration::of).toList();
  }
}
