package dev.skein.processor.mapping;

import dev.skein.processor.mapping.ForeignKeyDrafts.Rank;
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
  private final CollectionColumns collectionColumns;
  private final Tables tables;

  ToManyMapping(
      Naming naming, Tables tables, CollectionColumns collectionColumns, Problems problems) {
    this.collectionColumns = collectionColumns;
    this.tables = tables;
    this.associations = new Associations(tables, problems);
    this.joinColumns = new JoinColumns(naming, problems);
    this.joinTables = new JoinTables(naming, tables, problems);
    this.columns = new Columns(problems);
    this.foreignKeys = new ForeignKeys(problems);
  }

  /** Maps an association that this side owns. */
  void map(MappedEntity owner, ToManyAttribute attribute) {
    if (attribute.mappedBy() != null) {
      return;
    }
    associations
        .target(owner, attribute, attribute.targetClass())
        .ifPresent(
            target -> {
              associations.checkMapKey(owner, attribute, target);
              if (attribute.joinTable() == null && !attribute.joinColumns().isEmpty()) {
                keepInTarget(owner, attribute, target);
              } else {
                keepInTable(owner, attribute, target);
              }
            });
  }

  /**
   * Maps an association that the other side owns, once all are mapped: its elements may be found by
   * columns here.
   */
  void mapInverse(MappedEntity inverse, ToManyAttribute attribute) {
    String mappedBy = attribute.mappedBy();
    if (mappedBy == null) {
      return;
    }
    associations.checkMappedBy(inverse, attribute, mappedBy);
    tables
        .entity(attribute.targetClass())
        .ifPresent(
            target -> {
              associations.checkMapKey(inverse, attribute, target);
              tables
                  .keeping(target, mappedBy)
                  .forEach(table -> addOfInverse(inverse, attribute, table));
            });
  }

  private void keepInTable(MappedEntity owner, ToManyAttribute attribute, MappedEntity target) {
    joinTables
        .keep(
            PairTable.of(
                owner,
                attribute,
                target,
                table ->
                    collectionColumns.index(
                        new Holder(owner, table, attribute.name()), attribute.collection())))
        .ifPresent(table -> addSoftDelete(owner, attribute, table));
  }

  private void addSoftDelete(MappedEntity entity, ToManyAttribute attribute, TableDraft table) {
    collectionColumns.softDelete(
        new Holder(entity, table, attribute.name()), attribute.softDelete());
  }

  /** Either side of an association to many can want the rows of their table kept. */
  private void addOfInverse(MappedEntity inverse, ToManyAttribute attribute, TableDraft table) {
    addIndex(inverse, attribute, table);
    if (attribute.manyToMany()) {
      addSoftDelete(inverse, attribute, table);
    }
  }

  private void addIndex(MappedEntity owner, ToManyAttribute attribute, TableDraft table) {
    collectionColumns.indexOfOthers(
        new Holder(owner, table, attribute.name()), attribute.collection(), path(owner, attribute));
  }

  private static String path(MappedEntity owner, ToManyAttribute attribute) {
    return owner.model().className() + "#" + attribute.name();
  }

  private void keepInTarget(MappedEntity owner, ToManyAttribute attribute, MappedEntity target) {
    Wish wish =
        new Wish(
            owner,
            attribute.joinColumns(),
            attribute.name(),
            path(owner, attribute),
            true,
            new ColumnIntent(
                attribute.intent().renamedFrom(), attribute.intent().backfill(), attribute.place()),
            owner.member(attribute.name()),
            attribute.place());
    joinColumns
        .make(wish)
        .ifPresent(
            joins ->
                tables
                    .withTablesOf(target)
                    .forEach(
                        table -> add(owner, attribute, table, JoinColumn.spelled(table, joins))));
  }

  /** The target may have the column too, for the other direction, and Hibernate lets both write. */
  private void add(
      MappedEntity owner, ToManyAttribute attribute, TableDraft table, List<JoinColumn> joins) {
    joins.forEach(join -> add(table, join));
    addIndex(owner, attribute, table);
    foreignKeys.add(
        Link.shared(
            table, owner.table(), joins, owner.member(attribute.name()), Rank.OF_COLLECTION),
        attribute.foreignKey());
  }

  private void add(TableDraft table, JoinColumn join) {
    boolean shared = table.has(join.name());
    columns.add(table, shared ? join.column().onlyRead() : join.column(), join.said());
  }
}
