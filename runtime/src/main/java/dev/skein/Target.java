package dev.skein;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an upgrade or a downgrade goes. */
public sealed interface Target {

  /** The newest version there is. */
  record Head() implements Target {
    @Override
    public String toString() {
      return "head";
    }
  }

  /** Before the first version; with a baseline, the baseline. */
  record Base() implements Target {
    @Override
    public String toString() {
      return "base";
    }
  }

  /**
   * One version.
   *
   * @param prefix the version, or so much of its beginning that only one is meant
   */
  record Version(String prefix) implements Target {
    @Override
    public String toString() {
      return prefix;
    }
  }

  /**
   * Some migrations from where the database is.
   *
   * @param steps how many; towards the newest if positive, back if negative, never 0
   */
  record Relative(int steps) implements Target {
    @Override
    public String toString() {
      return steps > 0 ? "+" + steps : String.valueOf(steps);
    }
  }

  /**
   * Reads a target as a person writes it.
   *
   * @param text {@code head}, {@code base}, {@code +2}, {@code -1}, a version or its beginning
   * @return the target
   * @throws SkeinException if it is none of these
   */
  static Target parse(String text) {
    if (text.equals("head")) {
      return new Head();
    }
    if (text.equals("base")) {
      return new Base();
    }
    if (Syntax.RELATIVE.matcher(text).matches()) {
      return new Relative(Integer.parseInt(text));
    }
    Matcher version = Syntax.VERSION.matcher(text);
    if (version.matches()) {
      return new Version(version.group(1).replace('_', '.'));
    }
    throw new SkeinException(
        "NoTarget", "'" + text + "' is no target. Write a version, head, base, +2 or -1.");
  }

  /** How targets are written. */
  final class Syntax {
    private static final Pattern RELATIVE = Pattern.compile("[+-][1-9][0-9]{0,8}");
    private static final Pattern VERSION = Pattern.compile("V?([0-9]+(?:[._][0-9]+)*[._]?)");

    private Syntax() {}
  }
}
