package dev.skein.drift;

import dev.skein.catalogue.CataloguePart;
import dev.skein.catalogue.CataloguePart.Kind;
import dev.skein.catalogue.ForeignTarget;
import dev.skein.catalogue.PartColumn;
import dev.skein.drift.Difference.What;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.ReferentialAction;
import dev.skein.schema.UniqueConstraint;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A key, constraint or index in the one form in which both sides can be compared.
 *
 * @param what which sort of thing it is
 * @param name its name for a person, or null if it has none
 * @param key what tells its name from others, or null
 * @param columns its columns for a person, in order
 * @param columnKeys what tells its columns from others, with their direction
 * @param unique whether no two rows may share its values
 * @param target where a foreign key points to, or null
 * @param detail what else there is to it; null if it is not compared
 */
record PartShape(
    What what,
    @Nullable String name,
    @Nullable String key,
    List<String> columns,
    List<String> columnKeys,
    boolean unique,
    @Nullable Target target,
    @Nullable String detail) {

  private static final Set<Kind> UNIQUE = Set.of(Kind.PRIMARY_KEY, Kind.UNIQUE, Kind.UNIQUE_INDEX);

  /**
   * Where a foreign key points to.
   *
   * @param place the table and its columns for a person
   * @param keys what tells table and columns from others
   * @param onDelete what happens on delete, or null if it is not compared
   * @param onUpdate what happens on update, or null if it is not compared
   */
  record Target(
      String place, List<String> keys, @Nullable String onDelete, @Nullable String onUpdate) {}

  static PartShape of(CataloguePart part, Naming naming) {
    String name = part.name();
    ForeignTarget target = part.target();
    return new PartShape(
        what(part.kind()),
        name == null ? null : naming.partNames().shown(name),
        name == null ? null : naming.partNames().key(name),
        part.columns().stream()
            .map(column -> directed(naming.partNames().shown(column.name()), column.descending()))
            .toList(),
        part.columns().stream()
            .map(column -> directed(naming.partNames().key(column.name()), column.descending()))
            .toList(),
        UNIQUE.contains(part.kind()),
        target == null ? null : target(target, naming),
        part.detail());
  }

  private static What what(Kind kind) {
    return switch (kind) {
      case PRIMARY_KEY -> What.PRIMARY_KEY;
      case UNIQUE -> What.UNIQUE_CONSTRAINT;
      case FOREIGN_KEY -> What.FOREIGN_KEY;
      case CHECK -> What.CHECK;
      case INDEX, UNIQUE_INDEX -> What.INDEX;
    };
  }

  private static String directed(String column, boolean descending) {
    return new PartColumn(column, descending).toString();
  }

  private static Target target(ForeignTarget target, Naming naming) {
    List<String> columns = target.columns().stream().map(naming.partNames()::shown).toList();
    return new Target(
        naming.shownTable(target.schema(), target.table()) + " " + list(columns),
        keys(
            naming.tableKey(target.schema(), target.table()),
            target.columns().stream().map(naming.partNames()::key).toList()),
        target.onDelete().toLowerCase(Locale.ROOT),
        target.onUpdate().toLowerCase(Locale.ROOT));
  }

  private static List<String> keys(List<String> table, List<String> columns) {
    return Stream.concat(table.stream(), columns.stream()).toList();
  }

  static PartShape of(PrimaryKey key, Naming naming) {
    return stated(What.PRIMARY_KEY, key.name(), key.columns(), true, naming);
  }

  static PartShape of(UniqueConstraint unique, Naming naming) {
    return stated(What.UNIQUE_CONSTRAINT, unique.name(), unique.columns(), true, naming)
        .withDetail(unique.options() == null ? "" : null);
  }

  static PartShape of(CheckConstraint check, Naming naming) {
    return stated(What.CHECK, check.name(), List.of(), false, naming).withDetail(check.condition());
  }

  static PartShape of(ForeignKey key, Naming naming) {
    PartShape shape = stated(What.FOREIGN_KEY, key.name(), key.columns(), false, naming);
    boolean known = key.options() == null;
    Target target =
        new Target(
            Naming.shown(key.referencedTable())
                + " "
                + list(key.referencedColumns().stream().map(Naming::shown).toList()),
            keys(naming.tableKey(key.referencedTable()), naming.partKeys(key.referencedColumns())),
            known ? words(key.onDelete()) : null,
            known ? words(key.onUpdate()) : null);
    return new PartShape(
        shape.what,
        shape.name,
        shape.key,
        shape.columns,
        shape.columnKeys,
        false,
        target,
        known ? "" : null);
  }

  private static String words(ReferentialAction action) {
    return action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static PartShape of(Index index, Naming naming) {
    return new PartShape(
        What.INDEX,
        Naming.shown(index.name()),
        naming.partNames().keyOfWritten(index.name()),
        index.columns().stream()
            .map(column -> directed(Naming.shown(column.name()), column.descending()))
            .toList(),
        index.columns().stream()
            .map(
                column ->
                    directed(naming.partNames().keyOfWritten(column.name()), column.descending()))
            .toList(),
        index.unique(),
        null,
        index.options() == null ? "" : null);
  }

  private static PartShape stated(
      What what, String name, List<String> columns, boolean unique, Naming naming) {
    return new PartShape(
        what,
        Naming.shown(name),
        naming.partNames().keyOfWritten(name),
        columns.stream().map(Naming::shown).toList(),
        naming.partKeys(columns),
        unique,
        null,
        "");
  }

  private PartShape withDetail(@Nullable String other) {
    return new PartShape(what, name, key, columns, columnKeys, unique, target, other);
  }

  /** Its columns for a person, in parentheses. */
  String columnList() {
    return list(columns);
  }

  private static String list(List<String> columns) {
    return columns.stream().collect(Collectors.joining(", ", "(", ")"));
  }

  /** Whether it does what another one does, whatever the two are called. */
  boolean doesAs(PartShape other) {
    return columnKeys.equals(other.columnKeys)
        && unique == other.unique
        && (target == null
            ? other.target == null
            : other.target != null && target.keys.equals(other.target.keys));
  }

  /** What a person calls it: its name, else its columns. */
  @Nullable String shownName() {
    return what == What.PRIMARY_KEY ? null : name == null ? columnList() : name;
  }
}
