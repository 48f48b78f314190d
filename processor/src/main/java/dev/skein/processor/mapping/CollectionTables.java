package dev.skein.processor.mapping;

import dev.skein.processor.mapping.ForeignKeys.Link;
import dev.skein.processor.mapping.JoinColumns.Wish;
import dev.skein.processor.mapping.TableDraft.Origin;
import dev.skein.processor.model.CollectionModel.Kind;
import dev.skein.processor.model.ElementCollectionAttribute;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.model.TableModel;
import dev.skein.processor.problem.CollectionMessages;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.SqlType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tables that keep collections of values: columns that point to the owner, and the values. */
final class CollectionTables {

  private static final Set<SqlType> LARGE_OBJECTS = EnumSet.of(SqlType.CLOB, SqlType.BLOB);

  /** Large objects as well, but on PostgreSQL and SQLite. */
  private static final Set<SqlType> OF_ANY_LENGTH = EnumSet.of(SqlType.TEXT, SqlType.BYTES);

  private final Tables tables;
  private final Problems problems;
  private final CollectionColumns collectionColumns;
  private final JoinColumns joinColumns;
  private final Columns columns;
  private final ForeignKeys foreignKeys;
  private final UniquesAndIndexes uniquesAndIndexes;

  CollectionTables(
      Naming naming, Tables tables, CollectionColumns collectionColumns, Problems problems) {
    this.tables = tables;
    this.problems = problems;
    this.collectionColumns = collectionColumns;
    this.joinColumns = new JoinColumns(naming, problems);
    this.columns = new Columns(problems);
    this.foreignKeys = new ForeignKeys(problems);
    this.uniquesAndIndexes = new UniquesAndIndexes(naming, problems);
  }

  /** Puts the table together. */
  void keep(MappedEntity owner, ElementCollectionAttribute attribute) {
    joinColumns.make(toOwner(owner, attribute)).ifPresent(joins -> keep(owner, attribute, joins));
  }

  private void keep(
      MappedEntity owner, ElementCollectionAttribute attribute, List<JoinColumn> toOwner) {
    TableDraft table = draft(owner, attribute);
    Holder holder = new Holder(owner, table, attribute.name());
    toOwner.forEach(join -> columns.add(table, join.column(), join.said()));
    List<String> index = collectionColumns.index(holder, attribute.collection());
    List<String> values = collectionColumns.values(holder, attribute.elements());
    addKeys(table, attribute, new Row(toOwner, index, values));
    collectionColumns.softDelete(holder, attribute.softDelete());
    foreignKeys.add(
        new Link(table, owner.table(), toOwner, owner.member(attribute.name())),
        attribute.table().foreignKey());
    uniquesAndIndexes.add(table, attribute.table().table());
    tables
        .add(table)
        .ifPresent(
            other ->
                problems.error(
                    attribute.place(),
                    MappingMessages.collectionTableTwice(
                        owner.member(attribute.name()),
                        Tables.owner(other),
                        table.name().qualified())));
  }

  private static Wish toOwner(MappedEntity owner, ElementCollectionAttribute attribute) {
    return new Wish(
        owner,
        attribute.table().joinColumns(),
        owner.model().entityName(),
        PairTable.OWNER,
        false,
        new ColumnIntent(null, null, attribute.place()),
        owner.member(attribute.name()),
        attribute.place());
  }

  private TableDraft draft(MappedEntity owner, ElementCollectionAttribute attribute) {
    TableModel said = attribute.table().table();
    return new TableDraft(
        tables.nameOf(said, nameOf(owner, attribute), attribute.place()),
        new Origin(
            owner.model().className(),
            attribute.name(),
            attribute.intent().renamedFrom(),
            List.of(),
            List.of(),
            said.comment(),
            said.options(),
            attribute.place()));
  }

  /** Named after the entity, and quoted if its table is. */
  private static String nameOf(MappedEntity owner, ElementCollectionAttribute attribute) {
    String said = attribute.table().table().name();
    if (said != null) {
      return said;
    }
    String name = Identifiers.join(owner.model().entityName(), attribute.simpleName());
    return Identifiers.isQuoted(owner.table().name().name()) ? Identifiers.quoted(name) : name;
  }

  /**
   * The columns of a row.
   *
   * @param owner those that point to the owner
   * @param index those by which the element is found
   * @param values those of the element
   */
  private record Row(List<JoinColumn> owner, List<String> index, List<String> values) {

    List<String> ownerAnd(List<String> others) {
      return Stream.concat(JoinColumn.names(owner).stream(), others.stream()).toList();
    }
  }

  private void addKeys(TableDraft table, ElementCollectionAttribute attribute, Row row) {
    Kind kind = attribute.collection().kind();
    if (kind == Kind.SET) {
      addKeyOfSet(table, attribute, row);
    } else if (kind == Kind.NUMBERED_BAG) {
      table.primaryKey(row.index());
    } else if (kind != Kind.BAG) {
      table.primaryKey(row.ownerAnd(row.index()));
    }
  }

  /**
   * A primary key has no NULL, a unique constraint may, and neither has large objects; and who says
   * what is unique is left to it by Hibernate.
   */
  private void addKeyOfSet(TableDraft table, ElementCollectionAttribute attribute, Row row) {
    List<MappedColumn> values =
        row.values().stream().flatMap(name -> table.find(name).stream()).toList();
    if (PairTable.saysUniques(attribute.table().table())
        || values.stream().anyMatch(value -> isOf(value, LARGE_OBJECTS))) {
      return;
    }
    if (values.stream().anyMatch(value -> isOf(value, OF_ANY_LENGTH))) {
      problems.warning(attribute.place(), CollectionMessages.setOfAnyLength(Tables.owner(table)));
      return;
    }
    List<String> all = row.ownerAnd(row.values());
    if (values.stream().anyMatch(CollectionTables::isNullable)) {
      Columns.unique(table, all, row.owner().get(0).said());
    } else {
      table.primaryKey(all);
    }
  }

  private static boolean isOf(MappedColumn column, Set<SqlType> types) {
    SqlType type = column.column().type().sqlTypeOrNull();
    return type != null && types.contains(type);
  }

  private static boolean isNullable(MappedColumn column) {
    return column.column().nullable();
  }
}
