package dev.skein.sample.replay;

import java.nio.file.Path;
import java.util.List;

/**
 * One edit of the guide's evolution.
 *
 * @param message the message given to the compile
 * @param files the entities as they are after the edit
 */
record Step(String message, List<Path> files) {

  private static final Path EVOLUTION = Path.of("src/test/resources/evolution");
  private static final Path FINAL = Path.of("src/main/java/dev/skein/sample");

  /**
   * The six edits that Skein writes migrations for; the last state of each class is the sample's.
   */
  static final List<Step> EDITS =
      List.of(
          new Step("Initial examples table", List.of(EVOLUTION.resolve("1/Example.java"))),
          new Step("Add categories table", List.of(EVOLUTION.resolve("2/Category.java"))),
          new Step("Add priority column to examples", List.of(EVOLUTION.resolve("3/Example.java"))),
          new Step(
              "Add category relationship to examples",
              List.of(EVOLUTION.resolve("4/Example.java"), FINAL.resolve("Category.java"))),
          new Step(
              "Add tags and N:M relationship with examples",
              List.of(EVOLUTION.resolve("5/Example.java"), FINAL.resolve("Tag.java"))),
          new Step("Remove description column", List.of(FINAL.resolve("Example.java"))));

  /** The message of the seventh migration, which a person fills. */
  static final String BY_HAND = "Migrate existing examples to default category";

  /** The names of the entities that are there after a step. */
  static List<String> entitiesAfter(int step) {
    return EDITS.stream()
        .limit(step)
        .flatMap(edit -> edit.files().stream())
        .map(file -> file.getFileName().toString().replace(".java", ""))
        .distinct()
        .toList();
  }
}
