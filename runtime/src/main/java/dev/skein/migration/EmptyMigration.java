package dev.skein.migration;

import java.util.List;
import java.util.stream.Collectors;

/** The Java source of a migration to be filled by hand, with the look of a generated one. */
public final class EmptyMigration {

  /** {@code /**} and the end of the comment, with their blanks, beside a line of its own. */
  private static final int ROOM_OF_ONE_LINE = 93;

  private EmptyMigration() {}

  /**
   * Writes the source.
   *
   * @param packageName the package, or an empty text for none
   * @param name the migration's name
   * @param parents the versions it builds on: none if it is the first, several where branches come
   *     together
   * @return the source, its lines ending in {@code \n}
   */
  public static String source(String packageName, MigrationName name, List<String> parents) {
    return """
        %simport dev.skein.migration.Operations;
        %simport dev.skein.migration.SkeinMigration;

        %s
        %s%s {

          @Override
          public void upgrade(Operations op) {
            // op.execute("UPDATE ..."), op.insert("table").columns(...).row(...), or op.run(...)
          }

          @Override
          public void downgrade(Operations op) {
            // what takes it back
          }
        }
        """
        .formatted(
            packageName.isEmpty() ? "" : "package " + packageName + ";\n\n",
            parents.isEmpty() ? "" : "import dev.skein.migration.Revises;\n",
            javadoc(name.javadocSentence()),
            revises(parents),
            name.classHeader());
  }

  private static String revises(List<String> parents) {
    return switch (parents.size()) {
      case 0 -> "";
      case 1 -> "@Revises(\"" + parents.get(0) + "\")\n";
      default -> "@Revises({\"" + String.join("\", \"", parents) + "\"})\n";
    };
  }

  private static String javadoc(String sentence) {
    List<String> lines = JavadocText.lines(sentence);
    return lines.size() == 1 && sentence.length() <= ROOM_OF_ONE_LINE
        ? "/** " + sentence + " */"
        : lines.stream()
            .map(line -> "\n * " + line)
            .collect(Collectors.joining("", "/**", "\n */"));
  }
}
