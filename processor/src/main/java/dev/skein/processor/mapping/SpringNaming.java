package dev.skein.processor.mapping;

import static java.lang.Character.isDigit;
import static java.lang.Character.isLowerCase;
import static java.lang.Character.isUpperCase;

import java.util.Locale;

/**
 * The names Spring Boot gives by default: {@code snake_case} for every name that is not quoted,
 * also for those written in annotations, and join tables named after the association.
 */
public final class SpringNaming implements Naming {

  @Override
  public String joinTable(String ownerTable, String attribute, String targetTable) {
    return Identifiers.join(ownerTable, attribute);
  }

  @Override
  public String physical(String logical) {

    String name = Identifiers.quotedIfNeeded(logical);
    return Identifiers.isQuoted(name) ? name : snakeCase(name);
  }

  private static String snakeCase(String name) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (startsWord(name, i)) {
        snake.append('_');
      }
      snake.append(name.charAt(i));
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  /** A capital after a small letter starts a word only if it is not the last letter of the name. */
  private static boolean startsWord(String name, int i) {
    return i > 0
        && i < name.length() - 1
        && isUpperCase(name.charAt(i))
        && isSmallOrDigit(name.charAt(i - 1))
        && isSmallOrDigit(name.charAt(i + 1));
  }

  private static boolean isSmallOrDigit(char c) {
    return isLowerCase(c) || isDigit(c);
  }
}
