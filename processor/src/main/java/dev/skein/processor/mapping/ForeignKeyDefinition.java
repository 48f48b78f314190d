package dev.skein.processor.mapping;

import dev.skein.schema.ReferentialAction;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code foreignKeyDefinition}: the columns are known from the association, so what counts is
 * what stands behind them.
 */
final class ForeignKeyDefinition {

  private static final Pattern SHAPE =
      Pattern.compile(
          "\\s*(constraint\\s+\\S+\\s+)?foreign\\s+key\\s*\\([^()]+\\)\\s*"
              + "references\\s+[^\\s(]+\\s*(\\([^()]+\\))?(?<rest>.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern ACTION =
      Pattern.compile(
          "\\bon\\s+(?<event>delete|update)\\s+"
              + "(?<action>no\\s+action|restrict|cascade|set\\s+null|set\\s+default)\\b",
          Pattern.CASE_INSENSITIVE);

  private ForeignKeyDefinition() {}

  /**
   * What a foreign key does.
   *
   * @param onDelete when the row pointed to is deleted
   * @param onUpdate when the key pointed to is updated
   * @param options SQL to put behind it, or null
   */
  record Actions(
      ReferentialAction onDelete, ReferentialAction onUpdate, @Nullable String options) {}

  static Optional<Actions> parse(String definition) {
    Matcher shape = SHAPE.matcher(definition);
    if (!shape.matches()) {
      return Optional.empty();
    }
    String rest = shape.group("rest");
    String options = ACTION.matcher(rest).replaceAll("").strip();
    return Optional.of(
        new Actions(
            action(rest, "delete"), action(rest, "update"), options.isEmpty() ? null : options));
  }

  private static ReferentialAction action(String text, String event) {
    return ACTION
        .matcher(text)
        .results()
        .filter(match -> match.group(1).equalsIgnoreCase(event))
        .map(ForeignKeyDefinition::action)
        .findFirst()
        .orElse(ReferentialAction.NO_ACTION);
  }

  private static ReferentialAction action(MatchResult match) {
    return ReferentialAction.valueOf(
        match.group(2).toUpperCase(Locale.ROOT).replaceAll("\\s+", "_"));
  }
}
