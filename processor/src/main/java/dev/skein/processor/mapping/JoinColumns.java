package dev.skein.processor.mapping;

import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.ColumnType;
import java.util.List;
import java.util.Optional;

/** Makes the columns that point to another entity. */
final class JoinColumns {

  private final Naming naming;
  private final Problems problems;

  JoinColumns(Naming naming, Problems problems) {
    this.naming = naming;
    this.problems = problems;
  }

  /**
   * A wish for a column that points to an entity.
   *
   * @param target the entity
   * @param said what is said of the column, in one part per column, or nothing
   * @param prefix what the column is called after, its counterpart's name aside; empty for the
   *     counterpart's name alone
   * @param path the path of the member it comes from
   * @param nullable whether it may point nowhere, if nothing is said
   * @param intent what its member says of the past
   * @param member the member as messages call it
   * @param place the member
   */
  record Wish(
      MappedEntity target,
      List<ColumnModel> said,
      String prefix,
      String path,
      boolean nullable,
      ColumnIntent intent,
      String member,
      Place place) {}

  /**
   * A column that points to another.
   *
   * @param column the column
   * @param said what is said of it
   * @param referenced the column it points to
   */
  record JoinColumn(MappedColumn column, ColumnModel said, MappedColumn referenced) {}

  /** The column, or empty if there was a reason against it, which has been told. */
  Optional<JoinColumn> make(Wish wish) {
    if (wish.said().size() > 1) {
      problems.error(
          wish.place(), MappingMessages.joinColumns(wish.member(), wish.target().simpleName()));
      return Optional.empty();
    }
    ColumnModel said =
        wish.said().isEmpty() ? ColumnModel.unsaid(wish.place()) : wish.said().get(0);
    return referenced(wish, said).map(referenced -> make(wish, said, referenced));
  }

  private JoinColumn make(Wish wish, ColumnModel said, MappedColumn referenced) {
    String logicalName = said.name() != null ? said.name() : defaultName(wish, referenced);
    ColumnType type =
        said.columnDefinition() != null
            ? new ColumnType.Custom(said.columnDefinition())
            : referenced.column().type();
    MappedColumn column =
        new MappedColumn(
            Columns.column(said, naming.physical(logicalName), type)
                .withNullable(wish.nullable() && said.nullable()),
            logicalName,
            wish.path(),
            said.readOnly(),
            List.of(),
            wish.intent());
    return new JoinColumn(column, said, referenced);
  }

  /** Hibernate quotes it if the table pointed to is quoted, too. */
  private static String defaultName(Wish wish, MappedColumn referenced) {
    if (wish.prefix().isEmpty()) {
      return referenced.logicalName();
    }
    String name = Identifiers.join(wish.prefix(), referenced.logicalName());
    return Identifiers.isQuoted(wish.target().table().name().name())
        ? Identifiers.quoted(name)
        : name;
  }

  private Optional<MappedColumn> referenced(Wish wish, ColumnModel said) {
    String name = said.referencedColumnName();
    return name == null ? key(wish) : named(wish, said, name);
  }

  private Optional<MappedColumn> named(Wish wish, ColumnModel said, String name) {
    TableDraft table = wish.target().table();
    Optional<MappedColumn> found = table.find(naming.physical(name)).or(() -> table.find(name));
    if (found.isEmpty()) {
      problems.error(
          said.place().within("referencedColumnName"),
          MappingMessages.unknownReference(
              wish.member(), name, table.name().qualified(), table.columnNames()));
    }
    return found;
  }

  private Optional<MappedColumn> key(Wish wish) {
    TableDraft table = wish.target().table();
    if (table.primaryKey().size() > 1) {
      problems.error(
          wish.place(), MappingMessages.compositeKey(wish.member(), wish.target().simpleName()));
      return Optional.empty();
    }
    Optional<MappedColumn> key = table.primaryKey().stream().findFirst().flatMap(table::find);
    if (key.isEmpty()) {
      problems.error(
          wish.place(), MappingMessages.noKey(wish.member(), wish.target().simpleName()));
    }
    return key;
  }
}
