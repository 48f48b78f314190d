package dev.skein.drift;

import dev.skein.operation.Database;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A type under one of its many names.
 *
 * @param base its name without arguments
 * @param arguments what stands in its parentheses
 * @param array whether it is an array of that
 */
record TypeName(String base, List<String> arguments, boolean array) {

  private static final Pattern ARRAY =
      Pattern.compile("\\s*(?:\\[\\d*]|\\barray(?:\\s*\\[\\d+])?)\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORDS = Pattern.compile("([^(]+)(?:\\(([^)]*)\\))?([^()]*)");
  private static final Pattern CHARACTER_SET =
      Pattern.compile("\\s*\\b(character set|charset|collate)\\s+\\S+");
  private static final Pattern VALUE = Pattern.compile("'([^']*+(?:''[^']*+)*+)'");

  /** Copies the arguments. */
  TypeName {
    arguments = List.copyOf(arguments);
  }

  /**
   * Reads the words of a type.
   *
   * @return the type, or empty if these words are not among those that Skein knows
   */
  static Optional<TypeName> of(String words, Database database) {
    if (database == Database.SQLITE) {
      // The text of the table is all there is to a type.
      String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
      return Optional.of(new TypeName(plain.replaceAll(" ?([(),]) ?", "$1"), List.of(), false));
    }
    Matcher array = ARRAY.matcher(words);
    if (array.find()) {
      return of(words.substring(0, array.start()), database)
          .map(element -> new TypeName(element.base, element.arguments, true));
    }
    if (words.strip().toLowerCase(Locale.ROOT).startsWith("enum")) {
      return Optional.of(
          new TypeName(
              "enum",
              VALUE.matcher(words).results().map(value -> "'" + value.group(1) + "'").toList(),
              false));
    }
    String plain = CHARACTER_SET.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    Matcher matcher = WORDS.matcher(plain.replaceAll("\\s+", " ").strip());
    return matcher.matches()
        ? TypeSynonyms.of(database)
            .name(
                (matcher.group(1).strip() + " " + matcher.group(3).strip()).strip(),
                arguments(matcher.group(2)))
        : Optional.empty();
  }

  private static List<String> arguments(@Nullable String text) {
    return text == null || text.isBlank()
        ? List.of()
        : Arrays.stream(text.split(",", -1)).map(String::strip).toList();
  }

  /**
   * Whether the database's type is this one. A type without arguments has those that the database
   * gives it by itself; PostgreSQL gives none.
   */
  boolean is(TypeName inDatabase, Database database) {
    boolean anyArguments = arguments.isEmpty() && database != Database.POSTGRESQL;
    return base.equals(inDatabase.base)
        && array == inDatabase.array
        && (anyArguments || arguments.equals(inDatabase.arguments));
  }

  /** As a person writes it. */
  @Override
  public String toString() {
    String parentheses =
        arguments.isEmpty() ? "" : arguments.stream().collect(Collectors.joining(",", "(", ")"));
    int rest = base.indexOf(" with");
    String unsigned = base.endsWith(" unsigned") ? " unsigned" : "";
    String name =
        rest < 0
            ? base.substring(0, base.length() - unsigned.length()) + parentheses + unsigned
            : base.substring(0, rest) + parentheses + base.substring(rest);
    return array ? name + " array" : name;
  }
}
