package dev.skein.journal;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;

/**
 * What a run knows of the journal from its last migration: of which versions there are rows, and
 * that none of them is in the way. As long as nobody else has written to the history, who left
 * something half done since has added a row: whoever takes back writes to the history first. So the
 * number of rows tells, and not each migration of a thousand has to look through those before it.
 */
public final class JournalSeen {

  private final Set<MigrationVersion> versions;

  private JournalSeen(Collection<MigrationVersion> versions) {
    this.versions = new HashSet<>(versions);
  }

  static JournalSeen of(Journal journal) throws SQLException {
    return new JournalSeen(journal.versions());
  }

  /** Whether the rows are those that were seen, and a version has none. */
  boolean isAll(Journal journal, MigrationVersion without) throws SQLException {
    return !versions.contains(without) && journal.count() == versions.size();
  }

  /** With the row of one more version. */
  JournalSeen with(MigrationVersion version) {
    versions.add(version);
    return this;
  }
}
