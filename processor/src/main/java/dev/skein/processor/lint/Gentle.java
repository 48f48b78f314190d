package dev.skein.processor.lint;

import dev.skein.dialect.Dialects;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.Database;
import dev.skein.operation.DropTable;
import dev.skein.operation.Operation;
import dev.skein.operation.OperationVisitor;
import dev.skein.operation.RenameIndex;
import dev.skein.snapshot.Snapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which operations are written in their gentle form: those on tables that were there before, unless
 * a server of the project would refuse them.
 */
public final class Gentle implements Predicate<Operation> {

  private final KnownTables tables;
  private final List<? extends OperationVisitor<List<Fact>>> refusing;

  private Gentle(KnownTables tables, List<? extends OperationVisitor<List<Fact>>> refusing) {
    this.tables = tables;
    this.refusing = refusing;
  }

  /**
   * Those of a change.
   *
   * @param servers the servers the project runs on
   * @param before the snapshot before it
   * @param operations the change
   * @return which of the operations, and of those that take them back
   */
  public static Predicate<Operation> of(
      List<Server> servers, Snapshot before, List<Operation> operations) {
    KnownTables tables = new KnownTables(before.schema(), operations);
    return new Gentle(
        tables,
        servers.stream()
            .filter(server -> refuses(server.database()))
            .map(server -> server.facts(tables))
            .toList());
  }

  /** PostgreSQL does in its own way what it cannot do gently. */
  private static boolean refuses(Database database) {
    return database == Database.MYSQL || database == Database.MARIADB;
  }

  @Override
  public boolean test(Operation operation) {
    return table(operation).filter(tables::isOrWillBeThere).isPresent()
        && !isRefusedAnywhere(operation)
        && refusing.stream()
            .flatMap(visitor -> operation.accept(visitor).stream())
            .allMatch(Fact::isAvoidedOnline);
  }

  /** Whoever says which databases the project runs on, or does not. */
  private boolean isRefusedAnywhere(Operation operation) {
    return operation instanceof AlterColumn alter
        && Arrays.stream(Database.values())
            .map(Dialects::of)
            .anyMatch(dialect -> dialect.replacesColumnOnline(alter))
        && tables.isUsed(alter.table(), alter.before().name());
  }

  private static Optional<String> table(Operation operation) {
    if (operation instanceof CreateIndex create) {
      return Optional.of(create.table());
    }
    if (operation instanceof AddForeignKey add) {
      return Optional.of(add.table());
    }
    if (operation instanceof RenameIndex rename) {
      return Optional.of(rename.table());
    }
    return operation instanceof DropTable drop ? Optional.of(drop.name()) : Changed.by(operation);
  }
}
