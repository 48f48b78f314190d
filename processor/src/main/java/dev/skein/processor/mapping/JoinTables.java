package dev.skein.processor.mapping;

import dev.skein.processor.mapping.ForeignKeys.Link;
import dev.skein.processor.mapping.JoinColumns.Wish;
import dev.skein.processor.mapping.PairTable.End;
import dev.skein.processor.mapping.PairTable.Rule;
import dev.skein.processor.mapping.TableDraft.Origin;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.model.TableModel;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tables that keep an association: one column points to the owner, one to the target. */
final class JoinTables {

  private final Naming naming;
  private final Tables tables;
  private final Problems problems;
  private final JoinColumns joinColumns;
  private final Columns columns;
  private final ForeignKeys foreignKeys;
  private final UniquesAndIndexes uniquesAndIndexes;

  JoinTables(Naming naming, Tables tables, Problems problems) {
    this.naming = naming;
    this.tables = tables;
    this.problems = problems;
    this.joinColumns = new JoinColumns(naming, problems);
    this.columns = new Columns(problems);
    this.foreignKeys = new ForeignKeys(problems);
    this.uniquesAndIndexes = new UniquesAndIndexes(naming, problems);
  }

  /** Puts the table together. */
  void keep(PairTable wish) {
    Optional<List<JoinColumn>> toOwner = columns(wish, wish.owner());
    Optional<List<JoinColumn>> toTarget = columns(wish, wish.target());
    if (toOwner.isEmpty() || toTarget.isEmpty()) {
      return;
    }
    TableDraft table = table(wish, toOwner.get(), toTarget.get());
    link(table, wish, wish.owner(), toOwner.get());
    if (toKey(wish.target(), toTarget.get())) {
      link(table, wish, wish.target(), toTarget.get());
    }
    addKeys(table, wish.rule(), toOwner.get(), toTarget.get());
    uniquesAndIndexes.add(table, wish.said());
  }

  /**
   * The table, which another association or an entity may have as well, as long as it has the same
   * columns for it: the other direction, or the entity that stands for the link.
   */
  private TableDraft table(PairTable wish, List<JoinColumn> toOwner, List<JoinColumn> toTarget) {
    TableDraft draft = draft(wish);
    Optional<TableDraft> there = tables.find(draft.name());
    if (there.isPresent() && hasAll(there.get(), toOwner) && hasAll(there.get(), toTarget)) {
      return there.get();
    }
    toOwner.forEach(join -> columns.add(draft, join.column(), join.said()));
    toTarget.forEach(join -> columns.add(draft, join.column(), join.said()));
    tables.add(draft).ifPresent(other -> tableTwice(wish, draft, other));
    return draft;
  }

  private static boolean hasAll(TableDraft table, List<JoinColumn> columns) {
    return columns.stream().allMatch(join -> table.has(join.name()));
  }

  private void tableTwice(PairTable wish, TableDraft table, TableDraft other) {
    problems.error(
        wish.attribute().place(),
        MappingMessages.joinTableTwice(
            wish.member(), Tables.owner(other), table.name().qualified()));
  }

  private Optional<List<JoinColumn>> columns(PairTable wish, End end) {
    return joinColumns.make(
        new Wish(
            end.entity(),
            end.said(),
            end.prefix(),
            end.path(),
            false,
            new ColumnIntent(null, null, wish.attribute().place()),
            wish.member(),
            wish.attribute().place()));
  }

  private TableDraft draft(PairTable wish) {
    TableModel said = wish.said();
    MappedEntity owner = wish.owner().entity();
    String name =
        said.name() != null
            ? said.name()
            : naming.joinTable(
                owner.table().name().name(),
                wish.attribute().simpleName(),
                wish.target().entity().table().name().name());
    return new TableDraft(
        tables.nameOf(said, name, wish.attribute().place()),
        new Origin(
            owner.model().className(),
            wish.attribute().name(),
            wish.renamedFrom(),
            List.of(),
            List.of(),
            said.comment(),
            said.options(),
            wish.attribute().place()));
  }

  /** Hibernate makes no foreign key from a join table to a target's column other than its key. */
  private static boolean toKey(End end, List<JoinColumn> columns) {
    return Set.copyOf(end.entity().table().primaryKey())
        .equals(Set.copyOf(JoinColumn.referenced(columns)));
  }

  private void link(TableDraft table, PairTable wish, End end, List<JoinColumn> columns) {
    foreignKeys.add(
        new Link(table, end.entity().table(), columns, wish.member()), end.foreignKey());
  }

  /** A table that has a key already, being an entity's or kept from the other side, keeps it. */
  private static void addKeys(
      TableDraft table, Rule rule, List<JoinColumn> toOwner, List<JoinColumn> toTarget) {
    List<String> owner = JoinColumn.names(toOwner);
    List<String> target = JoinColumn.names(toTarget);
    if (table.primaryKey().isEmpty()) {
      table.primaryKey(
          switch (rule) {
            case BAG, BAG_OF_OWN -> List.of();
            case SET -> Stream.concat(owner.stream(), target.stream()).toList();
            case SET_OF_OWN -> target;
            case ONE_TARGET, ONE_TO_ONE -> owner;
          });
    }
    if (rule == Rule.BAG_OF_OWN || rule == Rule.ONE_TO_ONE) {
      Columns.unique(table, target, toTarget.get(0).said());
    }
  }
}
