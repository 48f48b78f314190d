package dev.skein.processor.mapping;

import dev.skein.processor.mapping.ForeignKeys.Link;
import dev.skein.processor.mapping.JoinColumns.JoinColumn;
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
    Optional<JoinColumn> toOwner = column(wish, wish.owner());
    Optional<JoinColumn> toTarget = column(wish, wish.target());
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
  private TableDraft table(PairTable wish, JoinColumn toOwner, JoinColumn toTarget) {
    TableDraft draft = draft(wish);
    Optional<TableDraft> there = tables.find(draft.name());
    if (there.isPresent()
        && there.get().has(toOwner.column().name())
        && there.get().has(toTarget.column().name())) {
      return there.get();
    }
    columns.add(draft, toOwner.column(), toOwner.said());
    columns.add(draft, toTarget.column(), toTarget.said());
    tables.add(draft).ifPresent(other -> tableTwice(wish, draft, other));
    return draft;
  }

  private void tableTwice(PairTable wish, TableDraft table, TableDraft other) {
    problems.error(
        wish.attribute().place(),
        MappingMessages.joinTableTwice(
            wish.member(), Tables.owner(other), table.name().qualified()));
  }

  private Optional<JoinColumn> column(PairTable wish, End end) {
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
                wish.attribute().name(),
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
  private static boolean toKey(End end, JoinColumn join) {
    return end.entity().table().primaryKey().equals(List.of(join.referenced().name()));
  }

  private void link(TableDraft table, PairTable wish, End end, JoinColumn join) {
    foreignKeys.add(
        new Link(
            table,
            join.column().name(),
            end.entity().table(),
            join.referenced().name(),
            wish.member(),
            join.said().place()),
        end.foreignKey());
  }

  /** A table that has a key already, being an entity's or kept from the other side, keeps it. */
  private static void addKeys(
      TableDraft table, Rule rule, JoinColumn toOwner, JoinColumn toTarget) {
    String owner = toOwner.column().name();
    String target = toTarget.column().name();
    if (table.primaryKey().isEmpty()) {
      table.primaryKey(
          switch (rule) {
            case BAG, BAG_OF_OWN -> List.of();
            case SET -> List.of(owner, target);
            case SET_OF_OWN -> List.of(target);
            case ONE_TARGET, ONE_TO_ONE -> List.of(owner);
          });
    }
    if (rule == Rule.BAG_OF_OWN || rule == Rule.ONE_TO_ONE) {
      Columns.unique(table, target, toTarget.said());
    }
  }
}
