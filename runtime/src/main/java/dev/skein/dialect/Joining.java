package dev.skein.dialect;

import dev.skein.dialect.Piece.Role;
import dev.skein.operation.AddColumn;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameConstraint;
import dev.skein.operation.RenameIndex;
import dev.skein.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes one ALTER TABLE of several changes of a table, so that its rows are written once and not
 * once for each. A subclass says what its database takes at once.
 */
abstract class Joining {

  private final StandardDialect dialect;

  Joining(StandardDialect dialect) {
    this.dialect = dialect;
  }

  /** The statements of a step that {@link JoinedSteps} made. */
  final List<Sentence> say(Step step) {
    Layers layers = new Layers(this);
    for (int i = 0; i < step.operations().size(); i++) {
      Operation operation = step.operations().get(i);
      layers.add(
          pieces(operation, step.places().get(i)).orElseThrow(),
          elements(operation),
          pointsToItself(operation));
    }
    return layers.said(alter(step.operations().get(0)));
  }

  final Elements elements(Operation operation) {
    return Elements.of(operation, dialect);
  }

  /** Whether an operation may share a statement with others. */
  final boolean joins(Operation operation) {
    return TableSteps.table(operation) != null
        && !(operation instanceof RenameConstraint || operation instanceof RenameIndex)
        && isJoinable(operation)
        && pieces(operation, 0).isPresent();
  }

  /** A conversion sees the rows as they are before the whole statement. */
  private boolean isJoinable(Operation operation) {
    if (operation instanceof AddColumn add) {
      return isPlain(add.column());
    }
    return !(operation instanceof AlterColumn alter)
        || (isPlain(alter.before()) && isPlain(alter.after()) && alter.using() == null);
  }

  private boolean isPlain(Column column) {
    return !column.identity()
        && column.options() == null
        && dialect.columns.alterable(column).rest().isEmpty();
  }

  private static boolean pointsToItself(Operation operation) {
    return operation instanceof AddForeignKey add
        && Identifiers.key(add.foreignKey().referencedTable()).equals(Identifiers.key(add.table()));
  }

  /**
   * The statements of an operation, or empty if one of them can only stand for itself. What cannot
   * be said is told where it is said alone.
   */
  private Optional<List<Piece>> pieces(Operation operation, int place) {
    try {
      List<Piece> pieces = new ArrayList<>();
      for (String sql : dialect.render(operation)) {
        Piece piece = piece(operation, sql, place);
        if (piece == null) {
          return Optional.empty();
        }
        pieces.add(piece);
      }
      return Optional.of(pieces);
    } catch (DialectException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private @Nullable Piece piece(Operation operation, String sql, int place) {
    String alter = alter(operation);
    if (sql.startsWith(alter)) {
      String part = sql.substring(alter.length());
      return isAlone(part) ? null : new Piece(weight(operation), sql, part, place);
    }
    String table = Objects.requireNonNull(TableSteps.table(operation));
    return sql.startsWith("update " + dialect.names.qualified(table) + " ")
        ? new Piece(Role.BEFORE, sql, "", place)
        : other(operation, sql, place);
  }

  /** PostgreSQL renames nothing beside other changes, such as a check whose column is altered. */
  private static boolean isAlone(String part) {
    // What only some versions read would leave a comma behind.
    return part.startsWith("/*") || part.startsWith("rename ");
  }

  private String alter(Operation operation) {
    return dialect.alter(Objects.requireNonNull(TableSteps.table(operation)));
  }

  /** What a change of a table costs. */
  abstract Role weight(Operation operation);

  /** Any other statement, or null if it can only stand for itself. */
  abstract @Nullable Piece other(Operation operation, String sql, int place);

  /** Whether two changes that one operation needs may be one statement. */
  abstract boolean goTogether(Piece one, Piece next);

  /** Changes that could be one statement, parted where that would cost more. */
  abstract List<List<Piece>> parted(List<Piece> changes);
}
