package dev.skein.journal;

import dev.skein.execution.Acts;
import dev.skein.execution.ActsText;
import dev.skein.operation.IrreversibleException;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;

/**
 * What takes a migration back, as it is stored.
 *
 * @param possible whether there is a way back
 * @param text the acts, or why there are none
 * @param digest a sum over the text, by which an edit is noticed
 */
public record StoredDowngrade(boolean possible, String text, String digest) {

  /** Stands before the digest of a reason. */
  private static final String NO_WAY = "none ";

  /**
   * Acts, ready to be stored.
   *
   * @param acts the acts
   * @return what is stored
   */
  public static StoredDowngrade of(Acts acts) {
    String text = ActsText.write(acts);
    return new StoredDowngrade(true, text, Digest.of(text));
  }

  /** Renders what takes a migration back. */
  @FunctionalInterface
  public interface Rendering {

    /**
     * Renders it.
     *
     * @return the acts
     * @throws SQLException if that cannot be rendered, or the database not be looked at
     */
    Acts acts() throws SQLException;
  }

  /**
   * Acts, or the reason why there are none.
   *
   * @param rendering renders them
   * @return what is stored
   */
  public static StoredDowngrade of(Rendering rendering) {
    try {
      return of(rendering.acts());
    } catch (IrreversibleException | FlywayException | SQLException e) {
      return none(String.valueOf(e.getMessage()));
    }
  }

  /**
   * A migration that nothing takes back.
   *
   * @param reason why
   * @return what is stored
   */
  static StoredDowngrade none(String reason) {
    return new StoredDowngrade(false, reason, NO_WAY + Digest.of(reason));
  }

  /** What was stored. */
  static StoredDowngrade stored(String text, String digest) {
    return digest.startsWith(NO_WAY)
        ? new StoredDowngrade(false, text, digest)
        : new StoredDowngrade(true, text, digest);
  }

  /**
   * The acts.
   *
   * @return the acts, or empty if they were edited since, or there are none
   */
  public Optional<Acts> acts() {
    if (!possible || !Digest.of(text).equals(digest)) {
      return Optional.empty();
    }
    try {
      return Optional.of(ActsText.read(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
