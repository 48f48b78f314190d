package dev.skein.migration;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a migration is called: its version, and what it does in the words of a person.
 *
 * @param version the UTC time it was written at: {@code 20261122103000}
 * @param description what it does: {@code Add categories table}
 */
public record MigrationName(String version, String description) {

  /**
   * Characters of a class name that hold the description, so that the declaration fits a line. That
   * is far below the 255 bytes of a file name and the 200 characters of Flyway's column.
   */
  private static final int MAX_WORDS = 64;

  private static final int MAX_LINE = 100;

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern FORBIDDEN = Pattern.compile("[^A-Za-z0-9]+");

  /** Makes one line of the description, without a full stop. */
  public MigrationName {
    description = BLANKS.matcher(description).replaceAll(" ").strip();
    while (description.endsWith(".")) {
      description = description.substring(0, description.length() - 1).stripTrailing();
    }
  }

  /**
   * The simple name of the class, from which Flyway reads version and description back.
   *
   * @return the name: {@code V20261122103000__Add_categories_table}
   */
  public String className() {
    return "V" + version + "__" + words();
  }

  /**
   * The beginning of the class, which a long name breaks in two lines.
   *
   * @return the declaration without annotations, up to its brace
   */
  public String classHeader() {
    String name = "public final class " + className();
    String parent = "extends SkeinMigration";
    return name.length() + parent.length() + 3 <= MAX_LINE
        ? name + " " + parent
        : name + "\n    " + parent;
  }

  /**
   * The name of the source file.
   *
   * @return the name: {@code V20261122103000__Add_categories_table.java}
   */
  public String fileName() {
    return className() + ".java";
  }

  /**
   * The description as Javadoc says it.
   *
   * @return a sentence, escaped, on one line
   */
  public String javadocSentence() {
    String sentence = description.isEmpty() ? "A migration" : description;
    return JavadocText.escape(sentence) + (sentence.matches(".*[!?:;]") ? "" : ".");
  }

  /**
   * The description in characters that every file system, compiler and Flyway take. Letters lose
   * their accents, everything else becomes an underscore.
   */
  private String words() {
    String plain = Normalizer.normalize(spelledOut(description), Normalizer.Form.NFKD);
    String words = FORBIDDEN.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("_");
    String trimmed = trim(cut(trim(words)));
    return trimmed.isEmpty() ? "Migration" : trimmed;
  }

  /** Letters that are no letter with an accent. */
  private static String spelledOut(String text) {
    return text.replace("ß", "ss")
        .replace("ẞ", "SS")
        .replace("æ", "ae")
        .replace("Æ", "Ae")
        .replace("œ", "oe")
        .replace("Œ", "Oe")
        .replace("ø", "o")
        .replace("Ø", "O")
        .replace("ł", "l")
        .replace("Ł", "L")
        .replace("đ", "d")
        .replace("Đ", "D")
        .replace("ı", "i");
  }

  private static String cut(String words) {
    if (words.length() <= MAX_WORDS) {
      return words;
    }
    int lastGap = words.lastIndexOf('_', MAX_WORDS);
    return words.substring(0, lastGap > 0 ? lastGap : MAX_WORDS);
  }

  private static String trim(String words) {
    int start = words.startsWith("_") ? 1 : 0;
    int end = words.length() > start && words.endsWith("_") ? words.length() - 1 : words.length();
    return words.substring(start, end);
  }
}
