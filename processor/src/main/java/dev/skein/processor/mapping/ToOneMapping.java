package dev.skein.processor.mapping;

import dev.skein.processor.mapping.ForeignKeyDrafts.Rank;
import dev.skein.processor.mapping.ForeignKeyDrafts.Rank.Phase;
import dev.skein.processor.mapping.ForeignKeys.Link;
import dev.skein.processor.mapping.JoinColumns.Wish;
import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.model.ForeignKeyModel;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.model.ToOneAttribute;
import dev.skein.processor.problem.KeyMessages;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** {@code @ManyToOne} and {@code @OneToOne}: columns that point to the other entity. */
final class ToOneMapping {

  private final Associations associations;
  private final JoinColumns joinColumns;
  private final JoinTables joinTables;
  private final Columns columns;
  private final ForeignKeys foreignKeys;
  private final Problems problems;

  ToOneMapping(Naming naming, Tables tables, Problems problems) {
    this.associations = new Associations(tables, problems);
    this.joinColumns = new JoinColumns(naming, problems);
    this.joinTables = new JoinTables(naming, tables, problems);
    this.columns = new Columns(problems);
    this.foreignKeys = new ForeignKeys(problems);
    this.problems = problems;
  }

  /**
   * Maps an association.
   *
   * @return the columns that keep it, empty if it is kept elsewhere or was refused
   */
  List<JoinColumn> map(Holder holder, ToOneAttribute attribute) {
    if (attribute.mappedBy() != null) {
      associations.checkMappedBy(holder.entity(), attribute, attribute.mappedBy());
      return List.of();
    }
    Optional<MappedEntity> target =
        associations.target(holder.entity(), attribute, attribute.targetClass());
    if (target.isEmpty()) {
      return List.of();
    }
    if (attribute.joinTable() != null) {
      joinTables.keep(
          PairTable.of(holder.entity(), attribute, attribute.joinTable(), target.get()));
      return List.of();
    }
    if (attribute.byKey()) {
      keepInKey(holder, attribute, target.get());
      return List.of();
    }
    return keepInColumns(holder, attribute, target.get());
  }

  private List<JoinColumn> keepInColumns(
      Holder holder, ToOneAttribute attribute, MappedEntity target) {
    Wish wish =
        new Wish(
            target,
            attribute.joinColumns(),
            attribute.name(),
            holder.path(attribute.name()),
            isNullable(holder, attribute),
            new ColumnIntent(
                attribute.intent().renamedFrom(), attribute.intent().backfill(), attribute.place()),
            holder.member(attribute.name()),
            attribute.place());
    List<JoinColumn> joins =
        joinColumns
            .make(wish)
            .map(made -> DerivedKeys.sized(attribute, target, made))
            .orElse(List.of());
    if (isKey(holder, attribute, joins)) {
      keepInKey(holder, attribute, target);
      return List.of();
    }
    if (attribute.mapsId() != null && !attribute.mapsId().isEmpty()) {
      joins.forEach(join -> refuseTwoNames(holder.member(attribute.name()), join));
    }
    joins = JoinColumn.spelled(holder.table(), joins);
    if (!joins.isEmpty()) {
      add(holder, attribute, target, joins);
    }
    return joins;
  }

  /**
   * Of a part of an embedded key whose name the naming strategy changes, Hibernate makes a column
   * in the key by the one name and a column that points by the other, if it has to find out where.
   */
  private void refuseTwoNames(String member, JoinColumn join) {
    String said = join.said().name();
    if (said != null
        && join.said().referencedColumnName() == null
        && !Identifiers.key(said).equals(Identifiers.key(join.name()))) {
      problems.error(
          join.said().place().within("name"),
          KeyMessages.twoNames(
              member, Identifiers.text(said), join.name(), join.referenced().name()));
    }
  }

  /** To Hibernate, one entity that points to one other by just its own key shares the key. */
  private static boolean isKey(Holder holder, ToOneAttribute attribute, List<JoinColumn> joins) {
    List<String> key = holder.entity().table().primaryKey();
    return attribute.oneToOne()
        && !attribute.isKey()
        && joins.size() == key.size()
        && joins.stream().allMatch(join -> join.said().name() != null)
        && key.containsAll(JoinColumn.names(joins));
  }

  /**
   * Hibernate has the database check a shared key only if there has to be another one, and never in
   * the table of a joined subclass.
   */
  private void keepInKey(Holder holder, ToOneAttribute attribute, MappedEntity target) {
    List<MappedColumn> own = holder.entity().table().keyColumns();
    List<MappedColumn> others = target.table().keyColumns();
    if (own.size() != others.size()) {
      problems.error(
          attribute.place(),
          MappingMessages.otherKey(holder.member(attribute.name()), target.simpleName()));
    } else if (!attribute.optional() && !holder.entity().isJoined()) {
      List<JoinColumn> joins =
          IntStream.range(0, own.size())
              .mapToObj(
                  i ->
                      new JoinColumn(
                          own.get(i), ColumnModel.unsaid(attribute.place()), others.get(i)))
              .toList();
      foreignKeys.add(
          Link.shared(
              holder.entity().table(),
              target.table(),
              joins,
              holder.member(attribute.name()),
              rank(holder.entity(), attribute, Phase.KEY)),
          foreignKey(holder.entity(), attribute, target));
    }
  }

  private void add(
      Holder holder, ToOneAttribute attribute, MappedEntity target, List<JoinColumn> joins) {
    TableDraft table = holder.table();
    boolean all = true;
    for (JoinColumn join : joins) {
      all &= columns.add(table, holder.besideSiblings(join.column()), join.said());
    }
    if (!attribute.optional()) {
      table.require(holder.path(attribute.name()), nullable(joins));
    }
    if (all && attribute.oneToOne() && !isPartOfKey(attribute)) {
      Columns.unique(table, JoinColumn.names(joins), joins.get(0).said());
    }
    foreignKeys.add(
        Link.shared(
            table,
            target.table(),
            joins,
            holder.member(attribute.name()),
            rank(holder.entity(), attribute, phase(attribute))),
        foreignKey(holder.entity(), attribute, target));
  }

  /** What is the whole key by {@code @MapsId} is bound after all other members. */
  private static Phase phase(ToOneAttribute attribute) {
    if (attribute.mapsId() != null) {
      return attribute.mapsId().isEmpty() ? Phase.KEY : Phase.MEMBER;
    }
    return attribute.isKey() ? Phase.ID : Phase.MEMBER;
  }

  private static Rank rank(MappedEntity entity, ToOneAttribute attribute, Phase phase) {
    return new Rank(phase, entity.levelOf(attribute), attribute.name());
  }

  /** The other entity may have several here then; not so, to Hibernate, within an embedded key. */
  private static boolean isPartOfKey(ToOneAttribute attribute) {
    return attribute.isKey() && !attribute.name().contains(".");
  }

  private static boolean isNullable(Holder holder, ToOneAttribute attribute) {
    return !attribute.isKey() && (attribute.optional() || holder.isForSomeRows());
  }

  private static List<String> nullable(List<JoinColumn> joins) {
    return joins.stream()
        .filter(join -> join.column().column().nullable())
        .map(JoinColumn::name)
        .toList();
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
