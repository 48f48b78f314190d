package dev.skein.cli;

import java.util.Map;
import java.util.regex.Pattern;

/** Keeps passwords out of what is printed. */
final class Secrets {

  private static final String HIDDEN = "********";
  private static final Pattern PARAMETER =
      Pattern.compile("(?i)((?:password|pwd)\\s*=\\s*)[^&;\\s]+");
  private static final Pattern USER_INFO = Pattern.compile("(//[^/:@\\s]*:)[^/@\\s]+@");

  private final String password;

  Secrets(Map<String, String> environment) {
    this.password = environment.getOrDefault(ConnectionOptions.PASSWORD, "");
  }

  /** The text without the password, and without any that stands in a URL. */
  String hide(String text) {
    String hidden = PARAMETER.matcher(text).replaceAll("$1" + HIDDEN);
    hidden = USER_INFO.matcher(hidden).replaceAll("$1" + HIDDEN + "@");
    return password.isBlank() ? hidden : hidden.replace(password, HIDDEN);
  }
}
