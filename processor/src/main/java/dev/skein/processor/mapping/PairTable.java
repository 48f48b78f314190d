package dev.skein.processor.mapping;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.model.ForeignKeyModel;
import dev.skein.processor.model.IndexModel;
import dev.skein.processor.model.JoinTableModel;
import dev.skein.processor.model.TableModel;
import dev.skein.processor.model.ToManyAttribute;
import dev.skein.processor.model.ToManyAttribute.CollectionKind;
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
 */
record PairTable(
    Attribute attribute,
    TableModel said,
    @Nullable String renamedFrom,
    End owner,
    End target,
    Rule rule) {

  /** Which pairs may be there twice. */
  enum Rule {
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
   * One end of the association.
   *
   * @param entity the entity there
   * @param said what is said of the column that points to it
   * @param prefix what that column is called after, empty for its counterpart's name alone
   * @param path the path of the member that column comes from
   * @param foreignKey what is said of the foreign key
   */
  record End(
      MappedEntity entity,
      List<ColumnModel> said,
      String prefix,
      String path,
      ForeignKeyModel foreignKey) {}

  /** The table of a to-many association. */
  static PairTable of(MappedEntity owner, ToManyAttribute attribute, MappedEntity target) {
    JoinTableModel said = attribute.joinTable() == null ? unsaid() : attribute.joinTable();
    Optional<ToManyAttribute> inverse = Associations.inverse(owner, attribute.name(), target);
    return new PairTable(
        attribute,
        said.table(),
        attribute.intent().renamedFrom(),
        owner(
            owner,
            said,
            attribute.name(),
            inverse.map(ToManyAttribute::name).orElse(owner.model().entityName()),
            attribute.foreignKey().onDelete()),
        target(
            target,
            said,
            attribute.name(),
            inverse.map(other -> other.foreignKey().onDelete()).orElse(null)),
        rule(attribute, said.table()));
  }

  /** The table of a to-one association. */
  static PairTable of(
      MappedEntity owner, ToOneAttribute attribute, JoinTableModel said, MappedEntity target) {
    return new PairTable(
        attribute,
        said.table(),
        attribute.intent().renamedFrom(),
        owner(owner, said, attribute.name(), "", attribute.foreignKey().onDelete()),
        target(target, said, attribute.name(), null),
        attribute.oneToOne() ? Rule.ONE_TO_ONE : Rule.ONE_TARGET);
  }

  /** The member as messages call it. */
  String member() {
    return owner.entity().member(attribute.name());
  }

  private static End owner(
      MappedEntity entity,
      JoinTableModel said,
      String member,
      String prefix,
      @Nullable String onDelete) {
    return new End(
        entity,
        said.joinColumns(),
        prefix,
        member + ".owner",
        said.foreignKey().orOnDelete(onDelete));
  }

  private static End target(
      MappedEntity entity, JoinTableModel said, String member, @Nullable String onDelete) {
    return new End(
        entity,
        said.inverseJoinColumns(),
        member,
        member,
        said.inverseForeignKey().orOnDelete(onDelete));
  }

  private static Rule rule(ToManyAttribute attribute, TableModel said) {
    boolean set = attribute.collection() == CollectionKind.SET;
    if (attribute.manyToMany()) {
      return set && !saysUniques(said) ? Rule.SET : Rule.BAG;
    }
    return set ? Rule.SET_OF_OWN : Rule.BAG_OF_OWN;
  }

  /** Who says what is unique in a table of pairs is left to it by Hibernate. */
  private static boolean saysUniques(TableModel said) {
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
