package dev.skein.dialect;

import java.util.regex.Pattern;

/** What the words of a type, in MySQL, MariaDB or SQLite, make of its values. */
final class Words {

  private static final Pattern TEXT = Pattern.compile("(?i).*(char|clob|text).*|enum\\b.*");
  private static final Pattern WHOLE =
      Pattern.compile("(?i)(int(eger)?|(tiny|small|medium|big)int)\\b.*");
  private static final Pattern FRACTION =
      Pattern.compile("(?i)(numeric|decimal|float|double|real)\\b.*");

  private Words() {}

  /** Whether they are texts. */
  static boolean areOfText(String words) {
    return TEXT.matcher(words).matches();
  }

  /** Whether they are whole numbers. */
  static boolean areOfWholeNumber(String words) {
    return WHOLE.matcher(words).matches();
  }

  /** Whether they are numbers that may have a fraction. */
  static boolean areOfFraction(String words) {
    return FRACTION.matcher(words).matches();
  }
}
