package dev.skein.processor.equality;

import static java.util.stream.Collectors.toSet;

import dev.skein.processor.model.Intent;
import dev.skein.processor.model.Intent.TableIntent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The checks that Hibernate has and Skein has not, because Hibernate runs a converter to find them:
 * an allowed difference, as long as the member was told.
 *
 * @param intent what the entities want to be known of their columns
 */
record UnknownChecks(Intent intent) {

  /** The differences that are not allowed. */
  List<String> without(List<String> differences) {
    return differences.stream().filter(difference -> !isAllowed(difference)).toList();
  }

  private boolean isAllowed(String difference) {
    return intent.tables().entrySet().stream().anyMatch(table -> isOf(table, difference));
  }

  private static boolean isOf(Map.Entry<String, TableIntent> table, String difference) {
    String name = table.getKey().toLowerCase(Locale.ROOT).replace("`", "");
    String plain = difference.toLowerCase(Locale.ROOT).replace("`", "");
    return plain.startsWith("table " + name + ": check ")
        && difference.endsWith(": missing vs there")
        && told(table.getValue()).stream().anyMatch(column -> names(difference, column));
  }

  private static Set<String> told(TableIntent table) {
    return table.columns().entrySet().stream()
        .filter(column -> column.getValue().notice() != null)
        .map(column -> column.getKey().toLowerCase(Locale.ROOT))
        .collect(toSet());
  }

  private static boolean names(String difference, String column) {
    return difference.toLowerCase(Locale.ROOT).matches(".*\\b" + column + "\\b.*");
  }
}
