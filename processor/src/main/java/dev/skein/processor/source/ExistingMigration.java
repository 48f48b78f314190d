package dev.skein.processor.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A migration that is already there.
 *
 * @param className its simple class name
 * @param version its version
 * @param bySkein whether it is a migration of Skein, not one that only Flyway knows
 * @param parents the versions it builds on
 * @param text its source
 */
public record ExistingMigration(
    String className, String version, boolean bySkein, List<String> parents, String text) {

  private static final Pattern FILE = Pattern.compile("(V(\\d{14})__\\w+)\\.java");
  private static final String REVISES = "@Revises(";
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  /** An operation, with the names it is given first. */
  private static final Pattern OPERATION =
      Pattern.compile("\\bop\\s*\\.\\s*(\\w+)\\(\\s*\"([^\"]*)\"(?:\\s*,\\s*\"([^\"]*)\")?");

  private static final Set<String> OF_NO_TABLE =
      Set.of(
          "execute",
          "run",
          "createSchema",
          "createSequence",
          "alterSequence",
          "renameSequence",
          "dropSequence");

  private static final Set<String> TABLE_SECOND =
      Set.of("createIndex", "createUniqueIndex", "dropIndex");

  /** Copies the list. */
  public ExistingMigration {
    parents = List.copyOf(parents);
  }

  /**
   * Tells whether a file of that name is a migration with a timestamp as Skein writes it.
   *
   * @param fileName the name
   * @return whether it is
   */
  public static boolean isNamed(String fileName) {
    return FILE.matcher(fileName).matches();
  }

  /** The version in a class name. */
  static Optional<String> versionOf(String className) {
    Matcher name = FILE.matcher(className + ".java");
    return name.matches() ? Optional.of(name.group(2)) : Optional.empty();
  }

  /** What a file's name and text tell; empty if it is no migration with a timestamp. */
  static Optional<ExistingMigration> of(String fileName, String text) {
    Matcher name = FILE.matcher(fileName);
    return name.matches()
        ? Optional.of(
            new ExistingMigration(
                name.group(1),
                name.group(2),
                text.contains("SkeinMigration"),
                parentsIn(text),
                text))
        : Optional.empty();
  }

  private static List<String> parentsIn(String text) {
    List<String> parents = new ArrayList<>();
    int at = text.indexOf(REVISES);
    while (at >= 0) {
      int end = text.indexOf(')', at);
      if (end >= 0 && isAtLineStart(text, at)) {
        QUOTED
            .matcher(text.substring(at + REVISES.length(), end))
            .results()
            .forEach(version -> parents.add(version.group(1)));
      }
      at = text.indexOf(REVISES, at + 1);
    }
    return parents;
  }

  private static boolean isAtLineStart(String text, int at) {
    return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
  }

  /**
   * The tables that its operations name first, in upgrade or downgrade. They are looked for when
   * somebody asks, which is seldom, and every build reads all migrations.
   *
   * @return the names; what it does in SQL of its own is not known
   */
  public Set<String> tables() {
    Set<String> tables = new HashSet<>();
    OPERATION
        .matcher(text)
        .results()
        .filter(operation -> !OF_NO_TABLE.contains(operation.group(1)))
        .forEach(
            operation -> {
              String word = operation.group(1);
              String second = operation.group(3);
              if (!TABLE_SECOND.contains(word)) {
                tables.add(operation.group(2));
              }
              if (second != null && (TABLE_SECOND.contains(word) || word.equals("renameTable"))) {
                tables.add(second);
              }
            });
    return tables;
  }
}
