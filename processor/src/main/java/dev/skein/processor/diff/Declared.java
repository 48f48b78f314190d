package dev.skein.processor.diff;

import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.problem.RenameMessages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Renames that the entities declare, of tables or of the columns of one table.
 *
 * @param what what is renamed, in words: {@code table} or {@code column of table 'orders'}
 * @param claims the claims, in order
 */
record Declared(String what, List<Claim> claims) {

  static final String RENAMED_FROM = "dev.skein.annotation.RenamedFrom";

  /**
   * {@code @RenamedFrom} at a place.
   *
   * @param name the name now
   * @param old the name before
   * @param place where it is said
   */
  record Claim(String name, String old, Place place) {

    static @Nullable Claim of(String name, @Nullable String old, Place place) {
      return old == null ? null : new Claim(name, old, place.at(RENAMED_FROM, "value"));
    }
  }

  /** The claims that are still to be done: old names by new name. */
  Map<String, String> open(Names before, Names after, Problems problems) {
    Map<String, String> open = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (isOpen(claim, before, after, problems)) {
        if (open.containsValue(claim.old())) {
          problems.error(claim.place(), RenameMessages.renamedTwice(what, claim.old()));
        } else {
          open.put(claim.name(), claim.old());
        }
      }
    }
    return open;
  }

  private boolean isOpen(Claim claim, Names before, Names after, Problems problems) {
    boolean isThere = before.contains(claim.name());
    boolean oldWasThere = before.contains(claim.old());
    boolean oldStays = after.contains(claim.old());
    if (isThere && (!oldWasThere || oldStays)) {
      problems.note(claim.place(), RenameMessages.renameApplied(claim.old()));
      return false;
    }
    if (isThere) {
      problems.error(claim.place(), RenameMessages.renameTaken(what, claim.old(), claim.name()));
      return false;
    }
    if (!oldWasThere) {
      problems.warning(
          claim.place(), RenameMessages.renameUnknown(what, claim.old(), claim.name()));
      return false;
    }
    if (oldStays && !isReplaced(claim, before, after)) {
      problems.error(claim.place(), RenameMessages.renameStillThere(what, claim.old()));
      return false;
    }
    return true;
  }

  /** The old name is there again, for a member that is new. */
  private static boolean isReplaced(Claim claim, Names before, Names after) {
    return after
        .origin(claim.old())
        .filter(origin -> !before.origins().containsValue(origin))
        .isPresent();
  }
}
