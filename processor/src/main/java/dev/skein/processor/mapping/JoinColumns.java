package dev.skein.processor.mapping;

import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.problem.KeyMessages;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the columns that point to another entity: one for each column of its key. */
final class JoinColumns {

  private final Naming naming;
  private final Problems problems;

  JoinColumns(Naming naming, Problems problems) {
    this.naming = naming;
    this.problems = problems;
  }

  /**
   * A wish for the columns that point to an entity.
   *
   * @param target the entity
   * @param said what is said of the columns, in one part per column, or nothing
   * @param prefix what the column is called after, its counterpart's name aside; empty for the
   *     counterpart's name alone
   * @param path the path of the member it comes from, empty for the counterpart's
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

  /** The columns, or empty if there was a reason against them, which has been told. */
  Optional<List<JoinColumn>> make(Wish wish) {
    List<JoinColumn> made = new ArrayList<>();
    for (Pair pair : pairs(wish)) {
      made.add(make(wish, pair.said(), pair.referenced()));
    }
    return made.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(made));
  }

  private record Pair(ColumnModel said, MappedColumn referenced) {}

  /** What is said of each column and where it points; empty if that cannot be told. */
  private List<Pair> pairs(Wish wish) {
    boolean named = wish.said().stream().anyMatch(said -> said.referencedColumnName() != null);
    return named ? toNamed(wish) : toKey(wish);
  }

  private List<Pair> toNamed(Wish wish) {
    List<Pair> pairs = new ArrayList<>();
    for (ColumnModel said : wish.said()) {
      Optional<MappedColumn> referenced = named(wish, said);
      if (referenced.isEmpty()) {
        return List.of();
      }
      pairs.add(new Pair(said, referenced.get()));
    }
    return pairs;
  }

  private List<Pair> toKey(Wish wish) {
    List<MappedColumn> key = wish.target().table().keyColumns();
    if (key.isEmpty()) {
      problems.error(
          wish.place(), MappingMessages.noKey(wish.member(), wish.target().simpleName()));
      return List.of();
    }
    boolean ofEach = wish.said().size() == 1 && saysNoColumn(wish.said().get(0));
    if (!wish.said().isEmpty() && !ofEach && wish.said().size() != key.size()) {
      problems.error(
          wish.place(),
          MappingMessages.joinColumns(
              wish.member(), wish.said().size(), wish.target().simpleName(), names(key)));
      return List.of();
    }
    if (wish.said().size() > 1 && wish.target().hasDerivedPartOfKey()) {
      // Hibernate orders the parts of a record otherwise, which a model does not know it is.
      problems.warning(
          wish.place(),
          KeyMessages.joinColumnsInNoOrder(wish.member(), wish.target().simpleName(), names(key)));
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < key.size(); i++) {
      ColumnModel said =
          wish.said().isEmpty()
              ? ColumnModel.unsaid(wish.place())
              : wish.said().get(ofEach ? 0 : i);
      pairs.add(new Pair(said, key.get(i)));
    }
    return pairs;
  }

  /** Whether it only holds what is said beside, of each column there may be. */
  private static boolean saysNoColumn(ColumnModel said) {
    return !said.declared() && said.name() == null;
  }

  private static List<String> names(List<MappedColumn> columns) {
    return columns.stream().map(MappedColumn::name).toList();
  }

  private Optional<MappedColumn> named(Wish wish, ColumnModel said) {
    TableDraft table = wish.target().table();
    String name = said.referencedColumnName();
    Optional<MappedColumn> found =
        name == null
            ? Optional.empty()
            : table.find(naming.physical(name)).or(() -> table.find(name));
    if (found.isEmpty()) {
      problems.error(
          said.place().within("referencedColumnName"),
          MappingMessages.unknownReference(
              wish.member(),
              name == null ? "" : name,
              table.name().qualified(),
              table.columnNames()));
    }
    return found;
  }

  private JoinColumn make(Wish wish, ColumnModel said, MappedColumn referenced) {
    String logicalName = said.name() != null ? said.name() : defaultName(wish, referenced);
    ColumnType type =
        said.columnDefinition() != null
            ? new ColumnType.Custom(said.columnDefinition())
            : referenced.pointing();
    MappedColumn column =
        new MappedColumn(
            Columns.column(said, naming.physical(logicalName), type)
                .withNullable(wish.nullable() && said.nullable()),
            logicalName,
            path(wish, referenced),
            said.readOnly(),
            false,
            List.of(),
            wish.intent());
    return new JoinColumn(column, said, referenced);
  }

  /** One column comes from the member as a whole, one of several from a part of it. */
  private static String path(Wish wish, MappedColumn referenced) {
    if (wish.path().isEmpty()) {
      return referenced.path();
    }
    boolean several = wish.target().table().primaryKey().size() > 1 || wish.said().size() > 1;
    return several ? wish.path() + "." + referenced.path() : wish.path();
  }

  private static String defaultName(Wish wish, MappedColumn referenced) {
    String name =
        wish.prefix().isEmpty()
            ? referenced.logicalName()
            : Identifiers.join(lastOf(wish.prefix()), referenced.logicalName());
    return Identifiers.isQuoted(wish.target().table().name().name())
        ? Identifiers.quoted(name)
        : name;
  }

  /** Columns are called after the attribute alone, not after what it is embedded in. */
  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
