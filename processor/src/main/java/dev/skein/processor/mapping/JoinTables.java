package dev.skein.processor.mapping;

import dev.skein.processor.mapping.ForeignKeys.Link;
import dev.skein.processor.mapping.JoinColumns.JoinColumn;
import dev.skein.processor.mapping.JoinColumns.Wish;
import dev.skein.processor.mapping.TableDraft.Origin;
import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.model.ForeignKeyModel;
import dev.skein.processor.model.IndexModel;
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

  /** Which pairs may be there twice. */
  private enum Rule {
    /** Each may. */
    BAG,
    /** None may. */
    SET,
    /** An owner has one target at most. */
    ONE_TARGET,
    /** An owner has one target at most, and a target one owner. */
    ONE_TO_ONE,
    /** A target has one owner at most, and the owner keeps its targets in a bag. */
    BAG_OF_OWN,
    /** A target has one owner at most, and the owner keeps its targets in a set. */
    SET_OF_OWN
  }

  /**
   * One end of an association.
   *
   * @param entity the entity there
   * @param said what is said of the column that points to it
   * @param prefix what that column is called after
   * @param path the path of the member that column comes from
   * @param foreignKey what is said of the foreign key
   */
  private record End(
      MappedEntity entity,
      List<ColumnModel> said,
      String prefix,
      String path,
      ForeignKeyModel foreignKey) {}

  /**
   * An association to be kept in a table.
   *
   * @param attribute the member
   * @param table what is said of the table
   * @param renamedFrom the table's name before, or null
   * @param owner the end that has the member
   * @param target the other end
   */
  private record Association(
      Attribute attribute, TableModel table, @Nullable String renamedFrom, End owner, End target) {

    String member() {
      return owner.entity().member(attribute.name());
    }
  }

  /** Keeps a to-many association. */
  void keep(MappedEntity owner, ToManyAttribute attribute, MappedEntity target) {
    JoinTableModel said = attribute.joinTable() == null ? unsaid() : attribute.joinTable();
    Optional<ToManyAttribute> inverse = Associations.inverse(owner, attribute.name(), target);
    String prefix = inverse.map(ToManyAttribute::name).orElse(owner.model().entityName());
    String onDelete = inverse.map(other -> other.foreignKey().onDelete()).orElse(null);
    Association association =
        association(
            owner,
            attribute,
            said,
            target,
            prefix,
            attribute.intent().renamedFrom(),
            attribute.foreignKey().onDelete(),
            onDelete);
    boolean set = attribute.collection() == CollectionKind.SET;
    if (attribute.manyToMany()) {
      keep(association, set && !saysUniques(said.table()) ? Rule.SET : Rule.BAG);
    } else {
      keep(association, set ? Rule.SET_OF_OWN : Rule.BAG_OF_OWN);
    }
  }

  /** Keeps a to-one association. */
  void keep(
      MappedEntity owner, ToOneAttribute attribute, JoinTableModel said, MappedEntity target) {
    Association association =
        association(
            owner,
            attribute,
            said,
            target,
            "",
            attribute.intent().renamedFrom(),
            attribute.foreignKey().onDelete(),
            null);
    keep(association, attribute.oneToOne() ? Rule.ONE_TO_ONE : Rule.ONE_TARGET);
  }

  private static Association association(
      MappedEntity owner,
      Attribute attribute,
      JoinTableModel said,
      MappedEntity target,
      String ownerPrefix,
      @Nullable String renamedFrom,
      @Nullable String onDelete,
      @Nullable String inverseOnDelete) {
    String name = attribute.name();
    return new Association(
        attribute,
        said.table(),
        renamedFrom,
        new End(
            owner,
            said.joinColumns(),
            ownerPrefix,
            name + ".owner",
            said.foreignKey().orOnDelete(onDelete)),
        new End(
            target,
            said.inverseJoinColumns(),
            name,
            name,
            said.inverseForeignKey().orOnDelete(inverseOnDelete)));
  }

  private static JoinTableModel unsaid() {
    return new JoinTableModel(
        TableModel.unsaid(),
        List.of(),
        List.of(),
        ForeignKeyModel.unsaid(),
        ForeignKeyModel.unsaid());
  }

  /** Who says what is unique in a table of pairs is left to it by Hibernate. */
  private static boolean saysUniques(TableModel said) {
    return !said.uniques().isEmpty() || said.indexes().stream().anyMatch(IndexModel::unique);
  }

  private void keep(Association association, Rule rule) {
    Optional<JoinColumn> toOwner = column(association, association.owner());
    Optional<JoinColumn> toTarget = column(association, association.target());
    if (toOwner.isEmpty() || toTarget.isEmpty()) {
      return;
    }
    TableDraft table = table(association, toOwner.get(), toTarget.get());
    link(table, association, association.owner(), toOwner.get());
    if (toKey(association.target(), toTarget.get())) {
      link(table, association, association.target(), toTarget.get());
    }
    addKeys(table, rule, toOwner.get(), toTarget.get());
    uniquesAndIndexes.add(table, association.table());
  }

  /**
   * The table, which another association or an entity may have as well, as long as it has the same
   * columns for it: the other direction, or the entity that stands for the link.
   */
  private TableDraft table(Association association, JoinColumn toOwner, JoinColumn toTarget) {
    TableDraft draft = draft(association);
    Optional<TableDraft> there = tables.find(draft.name());
    if (there.isPresent()
        && there.get().has(toOwner.column().name())
        && there.get().has(toTarget.column().name())) {
      return there.get();
    }
    columns.add(draft, toOwner.column(), toOwner.said());
    columns.add(draft, toTarget.column(), toTarget.said());
    tables.add(draft).ifPresent(other -> tableTwice(association, draft, other));
    return draft;
  }

  private void tableTwice(Association association, TableDraft table, TableDraft other) {
    problems.error(
        association.attribute().place(),
        MappingMessages.joinTableTwice(
            association.member(), Tables.owner(other), table.name().qualified()));
  }

  private Optional<JoinColumn> column(Association association, End end) {
    return joinColumns.make(
        new Wish(
            end.entity(),
            end.said(),
            end.prefix(),
            end.path(),
            false,
            new ColumnIntent(null, null, association.attribute().place()),
            association.member(),
            association.attribute().place()));
  }

  private TableDraft draft(Association association) {
    TableModel said = association.table();
    MappedEntity owner = association.owner().entity();
    String name =
        said.name() != null
            ? said.name()
            : naming.joinTable(
                owner.table().name().name(),
                association.attribute().name(),
                association.target().entity().table().name().name());
    return new TableDraft(
        tables.nameOf(said, name, association.attribute().place()),
        new Origin(
            owner.model().className(),
            association.attribute().name(),
            association.renamedFrom(),
            List.of(),
            List.of(),
            said.comment(),
            said.options(),
            association.attribute().place()));
  }

  /** Hibernate makes no foreign key from a join table to a target's column other than its key. */
  private static boolean toKey(End end, JoinColumn join) {
    return end.entity().table().primaryKey().equals(List.of(join.referenced().name()));
  }

  private void link(TableDraft table, Association association, End end, JoinColumn join) {
    foreignKeys.add(
        new Link(
            table,
            join.column().name(),
            end.entity().table(),
            join.referenced().name(),
            association.member(),
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
