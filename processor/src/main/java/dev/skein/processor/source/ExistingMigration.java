package dev.skein.processor.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A migration that is already there.
 *
 * @param className its simple class name
 * @param version its version
 * @param bySkein whether it is a migration of Skein, not one that only Flyway knows
 * @param parents the versions it builds on
 */
public record ExistingMigration(
    String className, String version, boolean bySkein, List<String> parents) {

  private static final Pattern FILE = Pattern.compile("(V(\\d{14})__\\w+)\\.java");
  private static final Pattern REVISES = Pattern.compile("(?m)^@Revises\\(([^)]*)\\)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  /** Copies the parents. */
  public ExistingMigration {
    parents = List.copyOf(parents);
  }

  /** Tells whether a file of that name is a migration with a timestamp as Skein writes it. */
  static boolean isNamed(String fileName) {
    return FILE.matcher(fileName).matches();
  }

  /** What a file's name and text tell; empty if it is no migration with a timestamp. */
  static Optional<ExistingMigration> of(String fileName, String text) {
    Matcher name = FILE.matcher(fileName);
    return name.matches()
        ? Optional.of(
            new ExistingMigration(
                name.group(1), name.group(2), text.contains("SkeinMigration"), parentsIn(text)))
        : Optional.empty();
  }

  private static List<String> parentsIn(String text) {
    return REVISES
        .matcher(text)
        .results()
        .flatMap(revises -> QUOTED.matcher(revises.group(1)).results())
        .map((MatchResult version) -> version.group(1))
        .toList();
  }
}
