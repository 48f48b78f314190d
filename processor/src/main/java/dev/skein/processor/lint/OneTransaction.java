package dev.skein.processor.lint;

import dev.skein.operation.Database;
import dev.skein.operation.Operation;
import dev.skein.processor.problem.LintCode;
import dev.skein.processor.problem.LintMessages;
import dev.skein.processor.problem.LintWords;
import java.util.ArrayList;
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
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<String> slow = new LinkedHashSet<>();

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

  private void passSlow(String table) {
    List<String> others = changed.stream().filter(other -> !other.equals(table)).toList();
    if (!others.isEmpty()) {
      slow.add(tables.newName(table));
      others.forEach(other -> waiting.add(tables.newName(other)));
    }
  }

  Optional<Finding> find(Places places) {
    if (slow.isEmpty()) {
      return Optional.empty();
    }
    List<String> waits = new ArrayList<>(waiting);
    return Optional.of(
        places.finding(
            waits.get(0),
            places.table(waits.get(0)),
            place ->
                LintMessages.onTables(
                    LintCode.LONG_TRANSACTION,
                    LintWords.oneTransaction(waits, List.copyOf(slow)),
                    List.of(
                        LintMessages.on(
                            servers.stream().map(Server::toString).toList(),
                            LintWords.LOCKED_TO_THE_END)),
                    LintWords.SPLIT,
                    place)));
  }
}
