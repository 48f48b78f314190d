package dev.skein.processor.mapping;

import dev.skein.processor.mapping.ForeignKeys.Link;
import dev.skein.processor.mapping.JoinColumns.Wish;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.model.ToManyAttribute;
import dev.skein.processor.problem.Problems;
import java.util.List;

/**
 * {@code @OneToMany} and {@code @ManyToMany}: nothing on the inverse side, else a column in the
 * other entity's table or a table of their own.
 */
final class ToManyMapping {

  private final Associations associations;
  private final JoinColumns joinColumns;
  private final JoinTables joinTables;
  private final Columns columns;
  private final ForeignKeys foreignKeys;

  ToManyMapping(Naming naming, Tables tables, Problems problems) {
    this.associations = new Associations(tables, problems);
    this.joinColumns = new JoinColumns(naming, problems);
    this.joinTables = new JoinTables(naming, tables, problems);
    this.columns = new Columns(problems);
    this.foreignKeys = new ForeignKeys(problems);
  }

  void map(MappedEntity owner, ToManyAttribute attribute) {
    if (attribute.mappedBy() != null) {
      associations.checkMappedBy(owner, attribute, attribute.mappedBy());
      return;
    }
    associations
        .target(owner, attribute, attribute.targetClass())
        .ifPresent(
            target -> {
              if (attribute.joinTable() == null && !attribute.joinColumns().isEmpty()) {
                keepInTarget(owner, attribute, target);
              } else {
                joinTables.keep(PairTable.of(owner, attribute, target));
              }
            });
  }

  private void keepInTarget(MappedEntity owner, ToManyAttribute attribute, MappedEntity target) {
    Wish wish =
        new Wish(
            owner,
            attribute.joinColumns(),
            attribute.name(),
            owner.model().className() + "#" + attribute.name(),
            true,
            new ColumnIntent(
                attribute.intent().renamedFrom(), attribute.intent().backfill(), attribute.place()),
            owner.member(attribute.name()),
            attribute.place());
    joinColumns.make(wish).ifPresent(joins -> add(owner, attribute, target, joins));
  }

  /** The target may have the column too, for the other direction, and Hibernate lets both write. */
  private void add(
      MappedEntity owner, ToManyAttribute attribute, MappedEntity target, List<JoinColumn> joins) {
    joins.forEach(join -> add(target.table(), join));
    foreignKeys.add(
        new Link(target.table(), owner.table(), joins, owner.member(attribute.name())),
        attribute.foreignKey());
  }

  private void add(TableDraft table, JoinColumn join) {
    boolean shared = table.has(join.name());
    columns.add(table, shared ? join.column().onlyRead() : join.column(), join.said());
  }
}
