package dev.skein.processor.problem;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of changes that would better be several. */
public final class SplitMessages {

  private static final int MAX_GROUPS = 5;

  private SplitMessages() {}

  /**
   * A change of tables that have nothing to do with each other.
   *
   * @param groups the tables, those that have in one group
   * @param snapshot the snapshot
   * @return the message
   */
  public static Message unrelated(List<? extends Collection<String>> groups, String snapshot) {
    return new Message(
        "Unrelated",
        """
        One migration changes tables that no foreign key relates: %s. Several small ones are easier \
        to review and to take back: set skein.split=table for one per table. To divide this one, \
        delete it, restore %s and compile again."""
            .formatted(listed(groups), snapshot));
  }

  private static String listed(List<? extends Collection<String>> groups) {
    String shown =
        groups.stream()
            .limit(MAX_GROUPS)
            .map(group -> String.join(" with ", group))
            .collect(Collectors.joining(", "));
    int more = groups.size() - MAX_GROUPS;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }
}
