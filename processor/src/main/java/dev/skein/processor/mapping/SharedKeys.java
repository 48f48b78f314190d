package dev.skein.processor.mapping;

import dev.skein.processor.mapping.ForeignKeys.Link;
import dev.skein.processor.mapping.JoinColumns.Wish;
import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.model.ForeignKeyModel;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.model.SecondaryTableModel;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import java.util.Comparator;
import java.util.List;

/** Keys that are another table's as well: those of joined subclasses and of secondary tables. */
final class SharedKeys {

  private final JoinColumns joinColumns;
  private final Columns columns;
  private final ForeignKeys foreignKeys;

  SharedKeys(Naming naming, Problems problems) {
    this.joinColumns = new JoinColumns(naming, problems);
    this.columns = new Columns(problems);
    this.foreignKeys = new ForeignKeys(problems);
  }

  /**
   * Gives a joined subclass the key of its parent.
   *
   * @return whether it could be made
   */
  boolean ofSubclass(MappedEntity entity, MappedEntity parent) {
    return make(
        entity.table(),
        parent,
        entity.model().inheritance().keyColumns(),
        entity.model().inheritance().foreignKey(),
        entity.simpleName(),
        entity.model().place());
  }

  /** Gives an entity's secondary tables its key. */
  void ofSecondaryTables(MappedEntity entity) {
    for (int i = 0; i < entity.secondaryTables().size(); i++) {
      SecondaryTableModel said = entity.model().secondaryTables().get(i);
      make(
          entity.secondaryTables().get(i),
          entity,
          said.keyColumns(),
          said.foreignKey(),
          entity.simpleName(),
          said.place());
    }
  }

  private boolean make(
      TableDraft table,
      MappedEntity target,
      List<ColumnModel> said,
      ForeignKeyModel foreignKey,
      String owner,
      Place place) {
    Wish wish =
        new Wish(target, said, "", "", false, new ColumnIntent(null, null, place), owner, place);
    List<String> key = target.table().primaryKey();
    List<JoinColumn> joins =
        joinColumns.make(wish).orElse(List.of()).stream()
            .sorted(Comparator.comparingInt(join -> key.indexOf(join.referenced().name())))
            .toList();
    if (joins.isEmpty()) {
      return false;
    }
    joins.forEach(join -> columns.add(table, join.column(), join.said()));
    table.primaryKey(JoinColumn.names(joins));
    foreignKeys.add(new Link(table, target.table(), joins, owner), foreignKey);
    return true;
  }
}
