package dev.skein.journal;

import dev.skein.execution.Acts;
import dev.skein.execution.ActsText;
import dev.skein.history.HistoryRow;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one migration.
 *
 * @param version its version
 * @param description its description
 * @param script its class
 * @param checksum its checksum, or null if it has none
 * @param phase what is or was done with it
 * @param rank the highest rank in Flyway's history when that began
 * @param statements how many acts there are to do
 * @param done how many of them are done
 * @param begun the place of the act that was begun and not known to be done, or -1
 * @param fingerprint what the catalogue looked like before that act
 * @param digest a sum over the acts that are done
 * @param notes the variables of the session that later acts need, a line for each
 * @param problem what went wrong, or empty if nothing did
 * @param downgrade the acts that take the migration back, or why there are none
 * @param undo which of its operations are needed if only some acts of the upgrade are done; empty
 *     if that is not known
 */
public record JournalRow(
    MigrationVersion version,
    String description,
    String script,
    @Nullable Integer checksum,
    Phase phase,
    int rank,
    int statements,
    int done,
    int begun,
    String fingerprint,
    String digest,
    String notes,
    String problem,
    StoredDowngrade downgrade,
    String undo) {

  /** What is done with a migration. */
  public enum Phase {
    /** It is applied. */
    UPGRADE,
    /** It is taken back. */
    DOWNGRADE,
    /** What was done of it is taken back: it was never wholly applied. */
    UNDO
  }

  /**
   * The row of a migration that is wholly applied.
   *
   * @param migration the migration as it stands in the history
   * @param rank the highest rank in the history before it
   * @param downgrade what takes it back
   * @return the row
   */
  public static JournalRow applied(HistoryRow migration, int rank, StoredDowngrade downgrade) {
    return new JournalRow(
        migration.version(),
        migration.description(),
        migration.script(),
        migration.checksum(),
        Phase.UPGRADE,
        rank,
        0,
        0,
        NONE,
        "",
        "",
        "",
        "",
        downgrade,
        "");
  }

  /** No act was begun. */
  static final int NONE = -1;

  /**
   * Whether all acts are done.
   *
   * @return whether they are
   */
  public boolean isComplete() {
    return done == statements;
  }

  /**
   * The row of another phase that begins.
   *
   * @param next the phase
   * @param atRank the highest rank in the history
   * @param acts what is to be done
   * @return the row
   */
  public JournalRow begin(Phase next, int atRank, Acts acts) {
    return new JournalRow(
        version,
        description,
        script,
        checksum,
        next,
        atRank,
        acts.size(),
        0,
        NONE,
        "",
        "",
        "",
        "",
        StoredDowngrade.of(acts),
        "");
  }

  /** The row of a run that goes on with another one, of which so many acts are done. */
  JournalRow after(JournalRow before, int count, String sum) {
    return new JournalRow(
        version,
        description,
        script,
        checksum,
        phase,
        before.rank,
        statements,
        count,
        NONE,
        "",
        sum,
        before.notes,
        "",
        downgrade,
        undo);
  }

  /** The acts that take the migration back, or of which the rest is to be done. */
  Acts acts() {
    return ActsText.read(downgrade.text());
  }
}
