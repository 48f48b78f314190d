package dev.skein.journal;

import dev.skein.dialect.Dialects;
import dev.skein.dialect.SessionRole;
import dev.skein.dialect.WrittenNames;
import dev.skein.execution.Act;
import dev.skein.execution.Acts;
import dev.skein.journal.CatalogueText.Extent;
import dev.skein.operation.Database;
import dev.skein.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the catalogue looks like to those acts that change it, as a sum.
 *
 * <p>Only what an act touches is looked at, if that is known. Rows are not: what changes rows is
 * noted in the transaction that changes them, or may be done again.
 */
final class Fingerprints {

  /** Stands between two names. */
  private static final String AND = "\t";

  /** The dialects write these words in lower case. */
  private static final Pattern ENDS_TRANSACTION = Pattern.compile("(create|alter|drop) ");

  private final Database database;
  private final List<Operation> operations;
  private final Connection connection;

  /**
   * The fingerprints of one migration.
   *
   * @param operations its operations, or none if only the text of the acts is known
   */
  Fingerprints(Connection connection, Database database, List<Operation> operations) {
    this.database = database;
    this.operations = operations;
    this.connection = connection;
  }

  /** What an act finds; empty if it changes nothing that is looked at. */
  String before(Act act) throws SQLException {
    if (database == Database.POSTGRESQL) {
      return new ConcurrentIndexes(connection).before(act);
    }
    if (changesRowsOnly(act)) {
      return "";
    }
    Optional<List<String>> touched = touched(act);
    return touched.isEmpty()
        ? of("", Extent.WHOLE)
        : of(
            touched.get().stream()
                .map(WrittenNames::plain)
                .distinct()
                .collect(Collectors.joining(AND)),
            Extent.of(act));
  }

  /**
   * Whether a fingerprint tells for certain that an act is done: it changes what is known to be
   * looked at, and ends its transaction by itself, so that no note can be in the same one.
   */
  boolean tell(Act act) {
    return !Dialects.of(database).hasTransactionalDdl()
        && act.kind() == Act.Kind.SQL
        && touched(act).filter(names -> !names.isEmpty()).isPresent()
        && ENDS_TRANSACTION.matcher(act.text()).lookingAt();
  }

  /** Whether an act is more than something that touches the session. */
  boolean isLedgered(Act act) {
    return isLedgered(database, act);
  }

  private static boolean isLedgered(Database database, Act act) {
    return act.kind() != Act.Kind.SQL || SessionRole.of(database, act.text()) == SessionRole.NONE;
  }

  /** The tables and sequences that an act changes; empty if nobody knows. */
  private Optional<List<String>> touched(Act act) {
    List<String> all = new ArrayList<>();
    for (int operation : act.operations()) {
      Optional<List<String>> some =
          operation < operations.size() ? Touched.by(operations.get(operation)) : Optional.empty();
      if (some.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(some.get());
    }
    return Optional.of(all);
  }

  /** The sum, a letter for the extent, and the names of what was looked at. */
  private String of(String names, Extent extent) throws SQLException {
    CatalogueText catalogue = CatalogueText.of(connection, database);
    String text =
        names.isEmpty() ? catalogue.ofAll() : catalogue.of(List.of(names.split(AND, -1)), extent);
    return Digest.of(text) + extent.letter() + names;
  }

  /** The dialects write these words in lower case; whatever else there is, is looked at. */
  private static boolean changesRowsOnly(Act act) {
    String text = act.text().stripLeading().toLowerCase(Locale.ROOT);
    return act.kind() == Act.Kind.NO_ROWS
        || act.kind() == Act.Kind.BATCHES
        || (act.kind() == Act.Kind.SQL
            && (text.startsWith("update ")
                || text.startsWith("insert into ")
                || text.startsWith("delete from ")));
  }

  /**
   * How many acts are done: the one that was begun among them, if what it changes is no longer what
   * it found.
   */
  int done(JournalRow row) throws SQLException {
    if (row.begun() < row.done() || row.fingerprint().isEmpty()) {
      return row.done();
    }
    return isAs(row.fingerprint()) ? row.done() : row.begun() + 1;
  }

  private boolean isAs(String before) throws SQLException {
    if (database == Database.POSTGRESQL) {
      return new ConcurrentIndexes(connection).isAs(before);
    }
    String names = before.substring(Digest.LENGTH + 1);
    return of(names, Extent.of(before.charAt(Digest.LENGTH))).equals(before);
  }

  /** Whether the first acts are those that a row says are done. */
  boolean areDone(Acts acts, JournalRow row) {
    return areDone(database, acts, row);
  }

  static boolean areDone(Database database, Acts acts, JournalRow row) {
    return row.done() <= acts.size() && row.digest().equals(digest(database, acts, row.done()));
  }

  /** A sum over the first acts; what only touches the session is not in it. */
  String digest(Acts acts, int count) {
    return digest(database, acts, count);
  }

  private static String digest(Database database, Acts acts, int count) {
    String sum = "";
    for (Act act : acts.all().subList(0, count)) {
      sum = isLedgered(database, act) ? Digest.of(sum, act.text()) : sum;
    }
    return sum;
  }
}
