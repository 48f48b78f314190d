package dev.skein.journal;

import dev.skein.execution.Act;
import dev.skein.execution.Acts;
import dev.skein.execution.Ledger;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Writes down each act of a migration on a database that cannot take changes of the schema back.
 *
 * <p>What is done is noted in the transaction of the act. Where the act ends that transaction by
 * itself, as changes of the schema do, a crash may come before the note; then the fingerprint of
 * what the act changes tells: it is the one of before the act, or the act is done.
 */
final class JournalLedger implements Ledger {

  private final Connection connection;
  private final Journal journal;
  private final MigrationVersion version;
  private final Fingerprints fingerprints;
  private final Map<String, String> notes;
  private final Acts acts;
  private final int done;
  private String digest;

  /** How many acts are done, if only a fingerprint tells so yet; else -1. */
  private int untold = JournalRow.NONE;

  JournalLedger(
      Connection connection,
      Journal journal,
      JournalRow row,
      Acts acts,
      Fingerprints fingerprints) {
    this.connection = connection;
    this.journal = journal;
    this.version = row.version();
    this.acts = acts;
    this.fingerprints = fingerprints;
    this.notes = read(row.notes());
    this.done = row.done();
    this.digest = row.digest();
  }

  @Override
  public int done() {
    return done;
  }

  @Override
  public Map<String, String> notes() {
    return notes;
  }

  @Override
  public void before(int index, Act act) throws SQLException {
    String fingerprint = fingerprints.before(act);
    if (untold == index) {
      journal.doneAndBegun(version, index, digest, fingerprint);
      untold = JournalRow.NONE;
    } else {
      journal.begun(version, index, fingerprint);
    }
    connection.commit();
  }

  @Override
  public void noted(String variable, String value) throws SQLException {
    notes.put(variable, value);
    journal.notes(version, write(notes));
    connection.commit();
  }

  @Override
  public void after(int index, Act act) throws SQLException {
    digest = Digest.of(digest, act.text());
    if (fingerprints.tell(act) && isNextLedgered(index)) {
      // Noted with the beginning of the next one, which follows at once.
      untold = index + 1;
    } else {
      journal.done(version, index + 1, digest);
      connection.commit();
    }
  }

  private boolean isNextLedgered(int index) {
    return index + 1 < acts.size() && fingerprints.isLedgered(acts.all().get(index + 1));
  }

  private static String write(Map<String, String> notes) {
    StringBuilder text = new StringBuilder();
    notes.forEach(
        (variable, value) ->
            text.append(variable)
                .append(' ')
                .append(value.replace("\\", "\\\\").replace("\n", "\\n"))
                .append('\n'));
    return text.toString();
  }

  private static Map<String, String> read(String text) {
    Map<String, String> notes = new LinkedHashMap<>();
    text.lines()
        .forEach(
            line -> {
              int end = line.indexOf(' ');
              notes.put(line.substring(0, end), unescaped(line.substring(end + 1)));
            });
    return notes;
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '\\' && i + 1 < text.length()) {
        i++;
        plain.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
      } else {
        plain.append(letter);
      }
    }
    return plain.toString();
  }
}
