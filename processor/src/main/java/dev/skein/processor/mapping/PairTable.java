package dev.skein.processor.mapping;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.CollectionModel;
import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.model.ForeignKeyModel;
import dev.skein.processor.model.IndexModel;
import dev.skein.processor.model.JoinTableModel;
import dev.skein.processor.model.TableModel;
import dev.skein.processor.model.ToManyAttribute;
import dev.skein.processor.model.ToOneAttribute;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a table that keeps an association as pairs of keys.
 *
 * @param attribute the member
 * @param said what is said of the table
 * @param renamedFrom the table's name before, or null
 * @param owner the end that has the member
 * @param target the other end
 * @param rule which pairs may be there twice
 * @param oneOwner whether a target has one owner at most
 * @param index what finds the pairs of an owner
 */
record PairTable(
    Attribute attribute,
    TableModel said,
    @Nullable String renamedFrom,
    End owner,
    End target,
    Rule rule,
    boolean oneOwner,
    Index index) {

  /** The path of the columns that point to the owner, within the table. */
  static final String OWNER = "owner";

  /** Which pairs may be there twice. */
  enum Rule {
    /** Each may. */
    BAG,
    /** None may. */
    SET,
    /** None may, even where a target has one owner at most. */
    MAP_BY_MEMBER,
    /** Each may that is found by something else. */
    INDEXED,
    /** Each may, for the pairs have numbers. */
    NUMBERED,
    /** An owner has one target at most. */
    ONE_TARGET
  }

  /** What finds the pairs of an owner: puts its columns into the table. */
  interface Index {
    /** Nothing does. */
    Index NONE = table -> List.of();

    /** The columns, which are in the table from now on. */
    List<String> addTo(TableDraft table);
  }

  /**
   * One end of the association.
   *
   * @param entity the entity there
   * @param said what is said of the column that points to it
   * @param prefix what that column is called after, empty for its counterpart's name alone
   * @param path the path of the member that column comes from
   * @param nullable whether the column may be empty, if it does not say so
   * @param foreignKey what is said of the foreign key
   */
  record End(
      MappedEntity entity,
      List<ColumnModel> said,
      String prefix,
      String path,
      boolean nullable,
      ForeignKeyModel foreignKey) {}

  /** The table of a to-many association. */
  static PairTable of(
      MappedEntity owner, ToManyAttribute attribute, MappedEntity target, Index index) {
    JoinTableModel said = attribute.joinTable() == null ? unsaid() : attribute.joinTable();
    Optional<ToManyAttribute> inverse = Associations.inverse(owner, attribute.name(), target);
    return new PairTable(
        attribute,
        said.table(),
        attribute.intent().renamedFrom(),
        owner(
            owner,
            said,
            inverse.map(ToManyAttribute::name).orElse(owner.model().entityName()),
            attribute.foreignKey().onDelete()),
        target(
            target,
            said,
            attribute.name(),
            inverse.map(other -> other.foreignKey().onDelete()).orElse(null)),
        rule(attribute, said.table()),
        !attribute.manyToMany(),
        index);
  }

  /** The table of a to-one association. */
  static PairTable of(
      MappedEntity owner, ToOneAttribute attribute, JoinTableModel said, MappedEntity target) {
    return new PairTable(
        attribute,
        said.table(),
        attribute.intent().renamedFrom(),
        owner(owner, said, "", null),
        target(attribute, said, target),
        Rule.ONE_TARGET,
        attribute.oneToOne(),
        Index.NONE);
  }

  /** The member as messages call it. */
  String member() {
    return owner.entity().member(attribute.name());
  }

  private static End owner(
      MappedEntity entity, JoinTableModel said, String prefix, @Nullable String onDelete) {
    return new End(
        entity, said.joinColumns(), prefix, OWNER, false, said.foreignKey().orOnDelete(onDelete));
  }

  private static End target(
      MappedEntity entity, JoinTableModel said, String member, @Nullable String onDelete) {
    return new End(
        entity,
        said.inverseJoinColumns(),
        member,
        CollectionModel.VALUE,
        false,
        said.inverseForeignKey().orOnDelete(onDelete));
  }

  /**
   * To Hibernate, the join columns beside a table are those in it that point to the target, and may
   * be empty as they may elsewhere.
   */
  private static End target(ToOneAttribute attribute, JoinTableModel said, MappedEntity entity) {
    ForeignKeyModel beside = attribute.foreignKey();
    return attribute.joinColumns().stream().anyMatch(ColumnModel::declared)
        ? new End(
            entity,
            attribute.joinColumns(),
            attribute.name(),
            CollectionModel.VALUE,
            attribute.optional(),
            beside)
        : target(entity, commented(said, attribute), attribute.name(), beside.onDelete());
  }

  /** What a comment beside an association speaks of is the column that points to the target. */
  private static JoinTableModel commented(JoinTableModel said, ToOneAttribute attribute) {
    List<ColumnModel> beside = attribute.joinColumns();
    String comment = beside.isEmpty() ? null : beside.get(0).comment();
    if (comment == null) {
      return said;
    }
    List<ColumnModel> columns =
        said.inverseJoinColumns().isEmpty() ? beside : said.inverseJoinColumns();
    return said.withInverseJoinColumns(
        columns.stream().map(column -> column.withComment(comment)).toList());
  }

  private static Rule rule(ToManyAttribute attribute, TableModel said) {
    CollectionModel collection = attribute.collection();
    return switch (collection.kind()) {
      case BAG -> Rule.BAG;
      case SET -> attribute.manyToMany() && saysUniques(said) ? Rule.BAG : Rule.SET;
      case MAP -> collection.keyedBy() == null ? Rule.INDEXED : Rule.MAP_BY_MEMBER;
      case LIST -> Rule.INDEXED;
      case NUMBERED_BAG -> Rule.NUMBERED;
    };
  }

  /** Who says what is unique in a table of pairs is left to it by Hibernate. */
  static boolean saysUniques(TableModel said) {
    return !said.uniques().isEmpty() || said.indexes().stream().anyMatch(IndexModel::unique);
  }

  private static JoinTableModel unsaid() {
    return new JoinTableModel(
        TableModel.unsaid(),
        List.of(),
        List.of(),
        ForeignKeyModel.unsaid(),
        ForeignKeyModel.unsaid());
  }
}
