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

  /**
   * Puts the table together.
   *
   * @return the table, unless it was refused
   */
  Optional<TableDraft> keep(PairTable wish) {
    Optional<List<JoinColumn>> toOwner = columns(wish, wish.owner());
    Optional<List<JoinColumn>> toTarget = columns(wish, wish.target());
    if (toOwner.isEmpty() || toTarget.isEmpty()) {
      return Optional.empty();
    }
    Optional<TableDraft> there = shared(wish, toOwner.get(), toTarget.get());
    TableDraft table = there.orElseGet(() -> begin(wish, toOwner.get()));
    List<String> index = wish.index().addTo(table);
    if (there.isEmpty()) {
      end(wish, table, toTarget.get());
    }
    link(table, wish, wish.owner(), toOwner.get());
    if (wish.rule() == Rule.ONE_TARGET || toKey(wish.target(), toTarget.get())) {
      link(table, wish, wish.target(), toTarget.get());
    }
    addKeys(table, wish, new Row(toOwner.get(), index, toTarget.get()));
    uniquesAndIndexes.add(table, wish.said());
    return Optional.of(table);
  }

  /**
   * The table, if another association or an entity has it as well with the same columns: the other
   * direction, or the entity that stands for the link.
   */
  private Optional<TableDraft> shared(
      PairTable wish, List<JoinColumn> toOwner, List<JoinColumn> toTarget) {
    return tables
        .find(draft(wish).name())
        .filter(there -> hasAll(there, toOwner) && hasAll(there, toTarget));
  }

  private TableDraft begin(PairTable wish, List<JoinColumn> toOwner) {
    TableDraft draft = draft(wish);
    toOwner.forEach(join -> columns.add(draft, join.column(), join.said()));
    return draft;
  }

  private void end(PairTable wish, TableDraft draft, List<JoinColumn> toTarget) {
    toTarget.forEach(join -> columns.add(draft, join.column(), join.said()));
    tables.add(draft).ifPresent(other -> tableTwice(wish, draft, other));
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
            end.nullable(),
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

  /** Hibernate makes none from a table of many pairs to a target's column other than its key. */
  private static boolean toKey(End end, List<JoinColumn> columns) {
    return Set.copyOf(end.entity().table().primaryKey())
        .equals(Set.copyOf(JoinColumn.referenced(columns)));
  }

  private void link(TableDraft table, PairTable wish, End end, List<JoinColumn> columns) {
    foreignKeys.add(
        new Link(table, end.entity().table(), columns, wish.member()), end.foreignKey());
  }

  /**
   * The columns of a row.
   *
   * @param owner those that point to the owner
   * @param index those by which the target is found
   * @param target those that point to the target
   */
  private record Row(List<JoinColumn> owner, List<String> index, List<JoinColumn> target) {

    List<String> targets() {
      return JoinColumn.names(target);
    }

    List<String> ownerAnd(List<String> others) {
      return Stream.concat(JoinColumn.names(owner).stream(), others.stream()).toList();
    }
  }

  /** A table that has a key already, being an entity's or kept from the other side, keeps it. */
  private static void addKeys(TableDraft table, PairTable wish, Row row) {
    if (table.primaryKey().isEmpty()) {
      table.primaryKey(primaryKey(wish, row));
    }
    if (wish.oneOwner() && wish.rule() != Rule.SET) {
      Columns.unique(table, row.targets(), row.target().get(0).said());
    }
  }

  private static List<String> primaryKey(PairTable wish, Row row) {
    return switch (wish.rule()) {
      case BAG -> List.of();
      case SET -> wish.oneOwner() ? row.targets() : row.ownerAnd(row.targets());
      case MAP_BY_MEMBER -> row.ownerAnd(row.targets());
      case INDEXED -> row.ownerAnd(row.index());
      case NUMBERED -> row.index();
      case ONE_TARGET -> JoinColumn.names(row.owner());
    };
  }
}
