package dev.skein.processor.lint;

import dev.skein.operation.Database;
import dev.skein.operation.Operation;
import dev.skein.processor.problem.LintCode;
import dev.skein.processor.problem.LintMessages;
import dev.skein.processor.problem.LintWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a migration that is one transaction does to a table that it is done with: its lock is held
 * "until the end of the transaction", while another table takes its time.
 *
 * @see <a href="https://www.postgresql.org/docs/18/explicit-locking.html">Explicit locking</a>
 */
final class OneTransaction {

  private final List<Server> servers;
  private final KnownTables tables;
  private final Set<String> changed = new LinkedHashSet<>();
  private final Set<String> found = new LinkedHashSet<>();

  OneTransaction(Lint lint, KnownTables tables) {
    this.servers =
        lint.servers().stream()
            .filter(server -> !lint.split() && server.database() == Database.POSTGRESQL)
            .toList();
    this.tables = tables;
  }

  /** Takes note of an operation, and of what there is to say of it. */
  void pass(Operation operation, Map<Server, List<Fact>> facts) {
    servers.stream()
        .flatMap(server -> facts.getOrDefault(server, List.of()).stream())
        .map(fact -> fact.about().table())
        .distinct()
        .forEach(this::passSlow);
    Changed.by(operation).filter(table -> tables.find(table).isPresent()).ifPresent(changed::add);
  }

  /** A table that takes its time, while others wait that are done. */
  private void passSlow(String table) {
    List<String> others = changed.stream().filter(other -> !other.equals(table)).toList();
    if (!others.isEmpty()) {
      others.forEach(other -> found.add(tables.newName(other)));
      found.add(tables.newName(table));
    }
  }

  Optional<Finding> find(Places places) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = found.stream().toList();
    List<String> on = servers.stream().map(Server::toString).toList();
    return Optional.of(
        places.finding(
            names.get(0),
            places.table(names.get(0)),
            place ->
                LintMessages.onTables(
                    LintCode.LONG_TRANSACTION,
                    LintWords.oneTransaction(names),
                    List.of(LintMessages.on(on, LintWords.LOCKED_TO_THE_END)),
                    LintWords.SPLIT,
                    place)));
  }
}
