package dev.skein.dialect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The exact SQL of one dialect, case by case: a heading {@code -- name of the case} and below it
 * the statements, each ended by a semicolon at the end of a line.
 */
record GoldenSql(String file, Map<String, List<String>> cases) {

  private static final Path FOLDER = Path.of("src/test/resources/dev/skein/dialect");

  /** Reads a file; {@code -Dskein.golden=update} writes it first, to be reviewed as a diff. */
  static GoldenSql read(String file, Supplier<String> update) {
    try {
      if ("update".equals(System.getProperty("skein.golden"))) {
        Files.writeString(FOLDER.resolve(file), update.get());
      }
      return new GoldenSql(file, sections(Files.readString(FOLDER.resolve(file))));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static Map<String, List<String>> sections(String text) {
    Map<String, List<String>> cases = new LinkedHashMap<>();
    for (String section : text.split("(?m)^-- ", -1)) {
      int end = section.indexOf('\n');
      if (end > 0) {
        cases.put(section.substring(0, end), statements(section.substring(end)));
      }
    }
    return cases;
  }

  private static List<String> statements(String text) {
    return Stream.of(text.split(";\n", -1))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }

  Set<String> names() {
    return cases.keySet();
  }

  /** The text that belongs into the file. */
  static String section(String name, List<String> statements) {
    StringBuilder text = new StringBuilder("-- " + name + "\n");
    statements.forEach(statement -> text.append(statement).append(";\n"));
    return text.toString();
  }

  /** The section as it stands in the file. */
  String section(String name) {
    List<String> statements = cases.get(name);
    return statements == null ? "(nothing in " + file + ")" : section(name, statements);
  }
}
