package dev.skein.processor.mapping;

import dev.skein.processor.mapping.ForeignKeys.Link;
import dev.skein.processor.mapping.JoinColumns.JoinColumn;
import dev.skein.processor.mapping.JoinColumns.Wish;
import dev.skein.processor.model.ForeignKeyModel;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.model.ToOneAttribute;
import dev.skein.processor.problem.Problems;

/** {@code @ManyToOne} and {@code @OneToOne}: a column that points to the other entity. */
final class ToOneMapping {

  private final Associations associations;
  private final JoinColumns joinColumns;
  private final JoinTables joinTables;
  private final Columns columns;
  private final ForeignKeys foreignKeys;

  ToOneMapping(Naming naming, Tables tables, Problems problems) {
    this.associations = new Associations(tables, problems);
    this.joinColumns = new JoinColumns(naming, problems);
    this.joinTables = new JoinTables(naming, tables, problems);
    this.columns = new Columns(problems);
    this.foreignKeys = new ForeignKeys(problems);
  }

  void map(MappedEntity owner, ToOneAttribute attribute) {
    if (attribute.mappedBy() != null) {
      associations.checkMappedBy(owner, attribute, attribute.mappedBy());
      return;
    }
    associations
        .target(owner, attribute, attribute.targetClass())
        .ifPresent(
            target -> {
              if (attribute.joinTable() != null) {
                joinTables.keep(PairTable.of(owner, attribute, attribute.joinTable(), target));
              } else {
                keepInColumn(owner, attribute, target);
              }
            });
  }

  private void keepInColumn(MappedEntity owner, ToOneAttribute attribute, MappedEntity target) {
    Wish wish =
        new Wish(
            target,
            attribute.joinColumns(),
            attribute.name(),
            attribute.name(),
            attribute.optional(),
            new ColumnIntent(
                attribute.intent().renamedFrom(), attribute.intent().backfill(), attribute.place()),
            owner.member(attribute.name()),
            attribute.place());
    joinColumns.make(wish).ifPresent(join -> add(owner, attribute, target, join));
  }

  private void add(
      MappedEntity owner, ToOneAttribute attribute, MappedEntity target, JoinColumn join) {
    TableDraft table = owner.table();
    String column = join.column().name();
    if (columns.add(table, join.column(), join.said()) && attribute.oneToOne()) {
      Columns.unique(table, column, join.said());
    }
    foreignKeys.add(
        new Link(
            table,
            column,
            target.table(),
            join.referenced().name(),
            owner.member(attribute.name()),
            join.said().place()),
        foreignKey(owner, attribute, target));
  }

  /** The inverse side may say too what becomes of the rows here when one there is deleted. */
  private static ForeignKeyModel foreignKey(
      MappedEntity owner, ToOneAttribute attribute, MappedEntity target) {
    return attribute
        .foreignKey()
        .orOnDelete(
            Associations.inverse(owner, attribute.name(), target)
                .map(inverse -> inverse.foreignKey().onDelete())
                .orElse(null));
  }
}
