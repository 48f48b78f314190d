package dev.skein.sample.replay;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Migrations without the moment they were written. */
final class Versions {

  private static final Pattern VERSION = Pattern.compile("\\d{14}");

  private Versions() {}

  /** The migrations with 1, 2, 3, ... for their versions, in names and texts. */
  static Map<String, String> numbered(TreeMap<String, String> migrations) {
    TreeMap<String, String> numbers = new TreeMap<>();
    migrations.keySet().forEach(name -> numbers.putIfAbsent(version(name), "" + numbers.size()));
    TreeMap<String, String> numbered = new TreeMap<>();
    migrations.forEach(
        (name, text) -> numbered.put(replaced(name, numbers), replaced(text, numbers)));
    return numbered;
  }

  private static String version(String name) {
    var matcher = VERSION.matcher(name);
    if (!matcher.find()) {
      throw new AssertionError("No version in the file name " + name);
    }
    return matcher.group();
  }

  private static String replaced(String text, Map<String, String> numbers) {
    return VERSION
        .matcher(text)
        .replaceAll(match -> numbers.getOrDefault(match.group(), match.group()));
  }
}
