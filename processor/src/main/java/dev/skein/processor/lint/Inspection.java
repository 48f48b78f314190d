package dev.skein.processor.lint;

import dev.skein.operation.Operation;
import dev.skein.operation.OperationVisitor;
import dev.skein.processor.lint.Fact.Same;
import dev.skein.processor.model.Intent;
import dev.skein.processor.problem.LintMessages;
import dev.skein.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Follows a change through its operations, and takes note of what each does. */
final class Inspection {

  private final List<Operation> operations;
  private final KnownTables tables;
  private final Places places;
  private final Uniqueness uniqueness;
  private final OldReleases releases;
  private final OneTransaction transaction;
  private final boolean online;
  private final Map<Server, OperationVisitor<List<Fact>>> known = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  Inspection(
      Lint lint, Snapshot before, Snapshot after, Intent intent, List<Operation> operations) {
    this.operations = operations;
    this.tables = new KnownTables(before.schema(), operations);
    this.places = new Places(before, after, intent);
    this.uniqueness = new Uniqueness(places, tables, operations);
    this.releases = new OldReleases(places, tables);
    this.transaction = new OneTransaction(lint, tables);
    this.online = lint.online();
    lint.servers().forEach(server -> known.put(server, server.facts(tables)));
  }

  List<Finding> findings() {
    for (Operation operation : operations) {
      Map<Server, List<Fact>> facts = facts(operation);
      addOnServers(facts);
      uniqueness.find(operation).ifPresent(findings::add);
      releases.find(operation).ifPresent(findings::add);
      tables.pass(operation);
      transaction.pass(operation, facts);
    }
    if (!online) {
      transaction.find(places).ifPresent(findings::add);
    }
    return List.copyOf(findings);
  }

  private Map<Server, List<Fact>> facts(Operation operation) {
    Map<Server, List<Fact>> facts = new LinkedHashMap<>();
    known.forEach(
        (server, visitor) ->
            facts.put(
                server,
                operation.accept(visitor).stream()
                    .filter(fact -> tables.find(fact.about().table()).isPresent())
                    .filter(fact -> !online || !fact.isAvoidedOnline())
                    .toList()));
    return facts;
  }

  /** What the servers do: one finding of a kind, and within it an effect each once. */
  private void addOnServers(Map<Server, List<Fact>> facts) {
    Map<Same, Map<String, List<String>>> found = new LinkedHashMap<>();
    facts.forEach(
        (server, ofServer) ->
            ofServer.forEach(
                fact ->
                    found
                        .computeIfAbsent(fact.same(), same -> new LinkedHashMap<>())
                        .computeIfAbsent(fact.effect(), effect -> new ArrayList<>())
                        .add(server.toString())));
    found.forEach((same, effects) -> findings.add(finding(same, effects)));
  }

  private Finding finding(Same same, Map<String, List<String>> effects) {
    String table = tables.newName(same.about().table());
    List<String> words = new ArrayList<>();
    effects.forEach((effect, servers) -> words.add(LintMessages.on(servers, effect)));
    return places.finding(
        table,
        places.columns(table, same.about().columns()),
        place ->
            LintMessages.onTables(same.code(), same.about().words(), words, same.wayOut(), place));
  }
}
