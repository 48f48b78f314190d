package dev.skein.replay;

import java.util.List;

/**
 * What a replay found.
 *
 * @param migrations how many migrations were replayed
 * @param findings what is wrong, each as {@code [Skein:Code] what is wrong. What to do.}; none if
 *     all is well
 * @param notes what the replay could not look into: SQL and Java of a migration's own, and
 *     migrations that say that they cannot be undone
 */
public record Replayed(int migrations, List<String> findings, List<String> notes) {

  /** Copies the lists. */
  public Replayed {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /**
   * Tells whether all is well.
   *
   * @return whether nothing was found
   */
  public boolean isFine() {
    return findings.isEmpty();
  }
}
