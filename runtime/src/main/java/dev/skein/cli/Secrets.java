package dev.skein.cli;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps passwords out of what is printed: those that are known, and what looks like one. */
final class Secrets {

  private static final String HIDDEN = "********";
  private static final String NAME = "(?i)((?:password|pwd)\\s*=\\s*)";
  private static final Pattern PARAMETER = Pattern.compile(NAME + "[^&;\\s]+");
  private static final Pattern USER_INFO = Pattern.compile("(//[^/:@\\s]*:)[^/\\s]+@");

  /** A driver may say a value without what stood around it in the URL. */
  private static final List<Pattern> VALUES =
      List.of(
          Pattern.compile(NAME + "([^&;\\s]+)"),
          // H2 lets blanks stand in a URL.
          Pattern.compile(NAME + "([^&;]+)"),
          Pattern.compile("(//[^/:@\\s]*:)([^/\\s]+)@"));

  private final Set<String> known = new LinkedHashSet<>();

  /** This text is a password. */
  void add(@Nullable String password) {
    if (password != null && !password.isBlank()) {
      known.add(password);
    }
  }

  /** A password may stand in this text, as in the URL of a database. */
  void addFrom(@Nullable String text) {
    if (text == null) {
      return;
    }
    for (Pattern pattern : VALUES) {
      Matcher value = pattern.matcher(text);
      while (value.find()) {
        add(value.group(2));
        add(decoded(value.group(2)));
      }
    }
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }

  /** The text without any password. */
  String hide(String text) {
    String hidden = text;
    // One may be the beginning of another.
    for (String secret :
        known.stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
      hidden = hidden.replace(secret, HIDDEN);
    }
    hidden = PARAMETER.matcher(hidden).replaceAll("$1" + HIDDEN);
    hidden = USER_INFO.matcher(hidden).replaceAll("$1" + HIDDEN + "@");
    return hidden;
  }
}
