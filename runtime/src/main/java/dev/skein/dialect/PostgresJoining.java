package dev.skein.dialect;

import dev.skein.dialect.Piece.Role;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.DropIndex;
import dev.skein.operation.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL takes in one ALTER TABLE. It goes over the changes in passes: what goes, types,
 * what comes, NOT NULL, constraints, defaults; then it writes or reads the rows once.
 */
final class PostgresJoining extends Joining {

  PostgresJoining(StandardDialect dialect) {
    super(dialect);
  }

  @Override
  Role weight(Operation operation) {
    return Role.CHANGE;
  }

  @Override
  @Nullable Piece other(Operation operation, String sql, int place) {
    if (operation instanceof DropIndex) {
      return new Piece(Role.BEFORE, sql, "", place);
    }
    return operation instanceof CreateIndex || sql.startsWith("comment on ")
        ? new Piece(Role.AFTER, sql, "", place)
        : null;
  }

  /** The default of a new column would go before it comes. */
  @Override
  boolean goTogether(Piece one, Piece next) {
    return !one.part().startsWith("add column ");
  }

  @Override
  List<List<Piece>> parted(List<Piece> changes) {
    return changes.isEmpty() ? List.of() : List.of(changes);
  }
}
