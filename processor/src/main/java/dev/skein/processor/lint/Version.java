package dev.skein.processor.lint;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of a server.
 *
 * @param text as it was written
 * @param major the first number
 * @param minor the second, 0 if it is not given
 * @param patch the third; if it is not given, higher than any, as the newest is meant
 */
public record Version(String text, int major, int minor, int patch) implements Comparable<Version> {

  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,4})(?:\\.(\\d{1,4}))?)?");

  /**
   * Reads a version such as {@code 18}, {@code 10.11} or {@code 8.0.28}.
   *
   * @param text the text
   * @return the version, or empty if it is none
   */
  public static Optional<Version> parse(String text) {
    Matcher matcher = NUMBERS.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new Version(
                text,
                Integer.parseInt(matcher.group(1)),
                number(matcher.group(2), 0),
                number(matcher.group(3), Integer.MAX_VALUE)))
        : Optional.empty();
  }

  private static int number(@Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  static Version of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException(text));
  }

  /**
   * Tells whether it is a version or a newer one.
   *
   * @param least the version; what it leaves open is 0
   * @return whether it is
   */
  public boolean isAtLeast(Version least) {
    int others = least.patch == Integer.MAX_VALUE ? 0 : least.patch;
    return compareTo(new Version(least.text, least.major, least.minor, others)) >= 0;
  }

  boolean isAtLeast(String least) {
    return isAtLeast(of(least));
  }

  @Override
  public int compareTo(Version other) {
    return Comparator.comparingInt(Version::major)
        .thenComparingInt(Version::minor)
        .thenComparingInt(Version::patch)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return text;
  }
}
