package dev.skein;

import dev.skein.dialect.Dialects;
import dev.skein.execution.Act;
import dev.skein.execution.Acts;
import dev.skein.execution.Direction;
import dev.skein.execution.SupportedDatabases;
import dev.skein.execution.Work;
import dev.skein.history.History;
import dev.skein.journal.HalfDone;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.stored.StoredSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * What an upgrade does with what is half done, before all else. Flyway does not know it as pending
 * as long as the row of its failure is there.
 */
final class HalfDonePlan {

  private final Database database;
  private final List<HalfDone> halfDone;
  private final Map<MigrationVersion, SkeinMigration> known;

  private HalfDonePlan(
      Database database, List<HalfDone> halfDone, Map<MigrationVersion, SkeinMigration> known) {
    this.database = database;
    this.halfDone =
        halfDone.stream().sorted(Comparator.comparing(half -> half.row().version())).toList();
    this.known = known;
  }

  /** Looks at the database, and touches nothing. */
  static HalfDonePlan of(Configuration configuration, Map<MigrationVersion, SkeinMigration> known)
      throws SQLException {
    try (Connection connection = configuration.getDataSource().getConnection()) {
      Database database = SupportedDatabases.of(connection);
      History history = History.of(connection, configuration, database);
      return new HalfDonePlan(
          database, Situation.of(connection, history, configuration).halfDone(), known);
    }
  }

  /** What Flyway is going to know as pending, once nothing is in its way. */
  Set<MigrationVersion> toCome() {
    return halfDone.stream()
        .map(half -> half.row().version())
        .filter(known::containsKey)
        .collect(Collectors.toSet());
  }

  /**
   * What is still to be done, the oldest first.
   *
   * @param last the version up to which migrations are applied; what is half taken back is taken
   *     back wholly in any case
   * @throws SQLException if the database cannot do what a migration says
   */
  List<PlannedMigration> upTo(MigrationVersion last) throws SQLException {
    List<PlannedMigration> planned = new ArrayList<>();
    for (HalfDone half : halfDone) {
      @Nullable SkeinMigration migration = known.get(half.row().version());
      Optional<SkeinMigration> toApply =
          Optional.ofNullable(migration).filter(any -> half.row().version().compareTo(last) <= 0);
      if (half.isUpgrade() && toApply.isPresent()) {
        planned.add(PlannedMigration.toGoOn(toApply.get(), operationsDone(half, toApply.get())));
      } else if (!half.isUpgrade()) {
        planned.add(PlannedMigration.toTakeBackFirst(half, rest(half, migration), toApply));
      } else if (migration == null) {
        planned.add(PlannedMigration.withoutClass(half));
      }
    }
    return List.copyOf(planned);
  }

  /** As it is going to be done: the class may have been mended. */
  private Acts rest(HalfDone half, @Nullable SkeinMigration migration) throws SQLException {
    Optional<Work> down = Unfinished.work(migration, half.row(), Direction.DOWNGRADE);
    return half.rest(
        database,
        down.isPresent()
            ? Optional.of(Acts.of(down.get(), Dialects.of(database), StoredSchema.empty()))
            : Optional.empty());
  }

  /** The operation that was cut off is to be done. */
  private int operationsDone(HalfDone half, SkeinMigration migration) throws SQLException {
    var work = Recorded.of(migration, Direction.UPGRADE);
    if (half.isOnlyUnrecorded()) {
      return work.operations().size();
    }
    // Where something can be half done, nothing has to be known of what is stored.
    Acts acts = Acts.of(work, Dialects.of(database), StoredSchema.empty());
    return acts.from(Math.min(half.row().done(), acts.size())).all().stream()
        .mapToInt(Act::operation)
        .min()
        .orElse(work.operations().size());
  }
}
