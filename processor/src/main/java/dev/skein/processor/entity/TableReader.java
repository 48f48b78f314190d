package dev.skein.processor.entity;

import static dev.skein.processor.entity.ForeignKeyReader.unlessMissing;
import static dev.skein.processor.entity.Names.hibernate;
import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.model.CheckModel;
import dev.skein.processor.model.CollectionTableModel;
import dev.skein.processor.model.ForeignKeyModel;
import dev.skein.processor.model.IndexModel;
import dev.skein.processor.model.JoinTableModel;
import dev.skein.processor.model.SecondaryTableModel;
import dev.skein.processor.model.TableModel;
import dev.skein.processor.model.UniqueModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code @Table}, {@code @SecondaryTable}, {@code @JoinTable} and {@code @CollectionTable}.
 */
final class TableReader {

  /** What is said of the table of an association to many. */
  private static final List<String> SAYING =
      List.of(
          jpa("JoinTable"), jpa("CollectionTable"), hibernate("Comment"), hibernate("NotFound"));

  private final ColumnReader columns;
  private final ForeignKeyReader foreignKeys;

  TableReader(ColumnReader columns, ForeignKeyReader foreignKeys) {
    this.columns = columns;
    this.foreignKeys = foreignKeys;
  }

  /** The table of an entity. */
  TableModel table(Annotations entity) {
    return read(entity.orAbsent(jpa("Table")), Comments.beside(entity), Checks.beside(entity));
  }

  /** The further tables of an entity. */
  List<SecondaryTableModel> secondaryTables(Annotations entity) {
    return entity.repeated(jpa("SecondaryTable"), jpa("SecondaryTables")).stream()
        .map(
            table ->
                new SecondaryTableModel(
                    read(table, null, List.of()),
                    columns.within(table, "pkJoinColumns"),
                    foreignKeys.read(table.annotation("foreignKey"), null),
                    table.place()))
        .toList();
  }

  /** The join table of an association to one, if it says one. */
  Optional<JoinTableModel> joinTable(Annotations member) {
    return member
        .find(jpa("JoinTable"))
        .map(joinTable -> joinTable(joinTable, member, null, List.of(), null))
        .map(said -> withForeignKey(said, unlessMissing(member, said.foreignKey())));
  }

  /** The join table of an association to many, if anything is said of it. */
  Optional<JoinTableModel> collectionTable(Annotations member) {
    String comment = Comments.beside(member);
    List<CheckModel> checks = Checks.beside(member);
    return SAYING.stream().anyMatch(member::has) || !checks.isEmpty()
        ? Optional.of(
            joinTable(ofCollection(member), member, comment, checks, foreignKeys.onDelete(member)))
        : Optional.empty();
  }

  /** The table of a collection of values, of which Hibernate lets either annotation speak. */
  CollectionTableModel ofValues(Annotations member) {
    Annotation said = ofCollection(member);
    return new CollectionTableModel(
        read(said, Comments.beside(member), Checks.beside(member)),
        columns.within(said, "joinColumns"),
        foreignKey(said, "foreignKey", "joinColumns", foreignKeys.onDelete(member)));
  }

  private static Annotation ofCollection(Annotations member) {
    return member.find(jpa("CollectionTable")).orElseGet(() -> member.orAbsent(jpa("JoinTable")));
  }

  private static JoinTableModel withForeignKey(JoinTableModel said, ForeignKeyModel toOwner) {
    return new JoinTableModel(
        said.table(),
        said.joinColumns(),
        said.inverseJoinColumns(),
        toOwner,
        said.inverseForeignKey());
  }

  private JoinTableModel joinTable(
      Annotation joinTable,
      Annotations member,
      @Nullable String comment,
      List<CheckModel> checks,
      @Nullable String onDelete) {
    return new JoinTableModel(
        read(joinTable, comment, checks),
        columns.within(joinTable, "joinColumns"),
        columns.within(joinTable, "inverseJoinColumns"),
        foreignKey(joinTable, "foreignKey", "joinColumns", onDelete),
        unlessMissing(
            member, foreignKey(joinTable, "inverseForeignKey", "inverseJoinColumns", null)));
  }

  /** Said by the join table, else by the first of its columns that does. */
  private ForeignKeyModel foreignKey(
      Annotation joinTable, String value, String columnsValue, @Nullable String onDelete) {
    return foreignKeys.read(
        Stream.concat(
                joinTable.annotation(value).stream(),
                joinTable.annotations(columnsValue).stream()
                    .flatMap(column -> column.annotation("foreignKey").stream()))
            .findFirst(),
        onDelete);
  }

  private static TableModel read(
      Annotation table, @Nullable String comment, List<CheckModel> checks) {
    String ownComment = table.text("comment");
    return new TableModel(
        table.identifier("name"),
        table.identifier("schema"),
        table.identifier("catalog"),
        table.annotations("uniqueConstraints").stream().map(TableReader::unique).toList(),
        table.annotations("indexes").stream().map(TableReader::index).toList(),
        Stream.concat(Checks.within(table).stream(), checks.stream()).toList(),
        ownComment == null ? comment : ownComment,
        table.text("options"));
  }

  private static UniqueModel unique(Annotation unique) {
    return new UniqueModel(
        unique.identifier("name"),
        unique.identifiers("columnNames"),
        unique.text("options"),
        unique.place());
  }

  private static IndexModel index(Annotation index) {
    String columnList = index.text("columnList");
    return new IndexModel(
        index.identifier("name"),
        columnList == null ? "" : Quotes.inList(columnList),
        index.flag("unique", false),
        index.text("options"),
        index.place());
  }
}
