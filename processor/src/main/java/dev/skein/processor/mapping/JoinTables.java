package dev.skein.processor.mapping;

import dev.skein.processor.mapping.ForeignKeys.Link;
import dev.skein.processor.mapping.JoinColumns.JoinColumn;
import dev.skein.processor.mapping.JoinColumns.Wish;
import dev.skein.processor.mapping.TableDraft.Origin;
import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.model.ForeignKeyModel;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.model.JoinTableModel;
import dev.skein.processor.model.TableModel;
import dev.skein.processor.model.ToManyAttribute;
import dev.skein.processor.model.ToManyAttribute.CollectionKind;
import dev.skein.processor.model.ToOneAttribute;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /** Which of the two columns, or both, no two rows may share. */
  private enum Key {
    NONE,
    OWNER,
    TARGET,
    BOTH
  }

  /**
   * An association to be kept in a table.
   *
   * @param owner the entity that owns it
   * @param attribute the association
   * @param said what {@code @JoinTable} says, or nothing
   * @param target the entity it points to
   * @param ownerPrefix what the column to the owner is called after
   * @param renamedFrom the table's name before, or null
   * @param onDelete what becomes of the rows when the owner is deleted, or null
   */
  private record Association(
      MappedEntity owner,
      Attribute attribute,
      JoinTableModel said,
      MappedEntity target,
      String ownerPrefix,
      @Nullable String renamedFrom,
      @Nullable String onDelete) {

    String member() {
      return owner.member(attribute.name());
    }
  }

  /** Keeps a to-many association. */
  void keep(MappedEntity owner, ToManyAttribute attribute, MappedEntity target) {
    JoinTableModel said = attribute.joinTable();
    String inverse =
        Associations.inverse(owner, attribute.name(), target)
            .map(ToManyAttribute::name)
            .orElse(owner.model().entityName());
    Association association =
        new Association(
            owner,
            attribute,
            said == null ? unsaid() : said,
            target,
            inverse,
            attribute.intent().renamedFrom(),
            attribute.foreignKey().onDelete());
    boolean once = attribute.collection() == CollectionKind.SET;
    if (attribute.manyToMany()) {
      keep(association, once ? Key.BOTH : Key.NONE, Key.NONE);
    } else {
      keep(association, once ? Key.TARGET : Key.NONE, once ? Key.NONE : Key.TARGET);
    }
  }

  /** Keeps a to-one association. */
  void keep(
      MappedEntity owner, ToOneAttribute attribute, JoinTableModel said, MappedEntity target) {
    Association association =
        new Association(
            owner,
            attribute,
            said,
            target,
            "",
            attribute.intent().renamedFrom(),
            attribute.foreignKey().onDelete());
    keep(association, Key.OWNER, attribute.oneToOne() ? Key.TARGET : Key.NONE);
  }

  private static JoinTableModel unsaid() {
    return new JoinTableModel(
        TableModel.unsaid(),
        List.of(),
        List.of(),
        ForeignKeyModel.unsaid(),
        ForeignKeyModel.unsaid());
  }

  private void keep(Association association, Key primary, Key unique) {
    Optional<JoinColumn> toOwner = column(association, true);
    Optional<JoinColumn> toTarget = column(association, false);
    if (toOwner.isEmpty() || toTarget.isEmpty()) {
      return;
    }
    TableDraft table = draft(association);
    add(table, toOwner.get());
    add(table, toTarget.get());
    String ownerColumn = toOwner.get().column().name();
    String targetColumn = toTarget.get().column().name();
    table.primaryKey(
        switch (primary) {
          case NONE -> List.of();
          case OWNER -> List.of(ownerColumn);
          case TARGET -> List.of(targetColumn);
          case BOTH -> List.of(ownerColumn, targetColumn);
        });
    if (unique == Key.TARGET) {
      Columns.unique(table, targetColumn, toTarget.get().said());
    }
    link(table, association, true, toOwner.get());
    link(table, association, false, toTarget.get());
    uniquesAndIndexes.add(table, association.said().table());
    register(association, table);
  }

  private TableDraft draft(Association association) {
    TableModel said = association.said().table();
    String name =
        said.name() != null
            ? said.name()
            : naming.joinTable(
                association.owner().table().name().name(),
                association.attribute().name(),
                association.target().table().name().name());
    return new TableDraft(
        tables.nameOf(said, name, association.attribute().place()),
        new Origin(
            association.owner().model().className(),
            association.attribute().name(),
            association.renamedFrom(),
            List.of(),
            List.of(),
            said.comment(),
            said.options(),
            association.attribute().place()));
  }

  private Optional<JoinColumn> column(Association association, boolean toOwner) {
    String name = association.attribute().name();
    List<ColumnModel> said =
        toOwner ? association.said().joinColumns() : association.said().inverseJoinColumns();
    return joinColumns.make(
        new Wish(
            toOwner ? association.owner() : association.target(),
            said,
            toOwner ? association.ownerPrefix() : name,
            toOwner ? name + ".owner" : name,
            false,
            new ColumnIntent(null, null, association.attribute().place()),
            association.member(),
            association.attribute().place()));
  }

  private void add(TableDraft table, JoinColumn join) {
    columns.add(table, join.column(), join.said());
  }

  private void link(TableDraft table, Association association, boolean toOwner, JoinColumn join) {
    MappedEntity target = toOwner ? association.owner() : association.target();
    foreignKeys.add(
        new Link(
            table,
            join.column().name(),
            target.table(),
            join.referenced().name(),
            association.member(),
            association.attribute().place()),
        toOwner
            ? withOnDelete(association.said().foreignKey(), association.onDelete())
            : association.said().inverseForeignKey());
  }

  private static ForeignKeyModel withOnDelete(ForeignKeyModel said, @Nullable String onDelete) {
    return onDelete == null
        ? said
        : new ForeignKeyModel(
            said.name(), said.wanted(), said.definition(), said.options(), onDelete);
  }

  private void register(Association association, TableDraft table) {
    tables
        .add(table)
        .ifPresent(
            other ->
                problems.error(
                    association.attribute().place(),
                    MappingMessages.tableTwice(
                        association.member(), Tables.owner(other), table.name().qualified())));
  }
}
