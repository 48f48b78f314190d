package dev.skein.dialect;

import dev.skein.dialect.Piece.Role;
import dev.skein.operation.AddCheck;
import dev.skein.operation.AddColumn;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.AddPrimaryKey;
import dev.skein.operation.AddUnique;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.Operation;
import dev.skein.schema.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What MySQL and MariaDB take in one ALTER TABLE. Some changes only touch the catalogue, an index
 * is built beside the table, and for others all of the table is copied. One that is copied takes
 * all others along; but a column that comes with an index would have the table copied, which
 * neither needs alone.
 */
final class MySqlJoining extends Joining {

  private final StandardDialect dialect;

  MySqlJoining(StandardDialect dialect) {
    super(dialect);
    this.dialect = dialect;
  }

  @Override
  Role weight(Operation operation) {
    if (operation instanceof AddUnique) {
      return Role.INDEX;
    }
    return copies(operation) ? Role.REBUILD : Role.CHANGE;
  }

  private boolean copies(Operation operation) {
    return operation instanceof AddForeignKey
        || operation instanceof AddPrimaryKey
        || operation instanceof AddCheck
        || (operation instanceof AddColumn add && dialect.check(add.column()).isPresent())
        || (operation instanceof AlterColumn alter && copies(alter.before(), alter.after()));
  }

  private boolean copies(Column before, Column after) {
    return before.nullable() != after.nullable()
        || !dialect.type(before.type()).equals(dialect.type(after.type()))
        || !dialect.check(before).equals(dialect.check(after));
  }

  @Override
  @Nullable Piece other(Operation operation, String sql, int place) {
    if (MySqlGuards.isGuard(sql)) {
      return new Piece(Role.BEFORE, sql, "", place);
    }
    return operation instanceof CreateIndex create && create.index().options() == null
        ? new Piece(Role.INDEX, sql, dialect.definitions.addIndex(create.index()), place)
        : null;
  }

  /** One column cannot change twice. */
  @Override
  boolean goTogether(Piece one, Piece next) {
    return false;
  }

  @Override
  List<List<Piece>> parted(List<Piece> changes) {
    boolean copied = changes.stream().anyMatch(piece -> piece.role() == Role.REBUILD);
    if (copied) {
      return List.of(changes);
    }
    return List.of(
            changes.stream().filter(piece -> piece.role() == Role.CHANGE).toList(),
            changes.stream().filter(piece -> piece.role() == Role.INDEX).toList())
        .stream()
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
