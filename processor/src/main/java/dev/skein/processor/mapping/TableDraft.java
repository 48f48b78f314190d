package dev.skein.processor.mapping;

import dev.skein.processor.problem.Place;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table while it is put together from the members of the entities. */
final class TableDraft {

  private final TableName name;
  private final Origin origin;
  private final Rows rows;
  private final Map<String, MappedColumn> columns = new LinkedHashMap<>();
  private List<String> primaryKey = List.of();
  private final List<Part<UniqueConstraint>> uniques = new ArrayList<>();
  private final ForeignKeyDrafts foreignKeys = new ForeignKeyDrafts();
  private final List<Part<Index>> indexes = new ArrayList<>();
  private final List<Part<CheckConstraint>> checks = new ArrayList<>();
  private final Map<String, List<String>> required = new LinkedHashMap<>();

  /** The places of the members, each by its path. */
  private final Map<String, Integer> places = new HashMap<>();

  /** The columns in order, or null until somebody asks after the last change. */
  private @Nullable List<MappedColumn> ordered;

  /**
   * Where a table comes from, and what is said of it as a whole.
   *
   * @param entityClass the entity it belongs to
   * @param subclasses the entities below that one that are kept in it as well
   * @param member the association it keeps, or null if it keeps the entity itself
   * @param renamedFrom its name before, or null
   * @param dropped the columns given up
   * @param members the members in the order their columns are to stand
   * @param comment its comment, or null
   * @param options SQL to put behind it, or null
   * @param place where it is asked for
   */
  record Origin(
      String entityClass,
      List<String> subclasses,
      @Nullable String member,
      @Nullable String renamedFrom,
      List<String> dropped,
      List<String> members,
      @Nullable String comment,
      @Nullable String options,
      Place place) {

    /** Where a table comes from that keeps no subclasses. */
    Origin(
        String entityClass,
        @Nullable String member,
        @Nullable String renamedFrom,
        List<String> dropped,
        List<String> members,
        @Nullable String comment,
        @Nullable String options,
        Place place) {
      this(entityClass, List.of(), member, renamedFrom, dropped, members, comment, options, place);
    }
  }

  /** Which entities of its class have a row in a table. */
  enum Rows {
    /** All. */
    ALL,
    /** Those of just this class: what is of a subclass has its row in another table. */
    SOME,
    /**
     * None, for the class is abstract or a query: it is no table, but the others are made after it.
     */
    NONE
  }

  TableDraft(TableName name, Origin origin) {
    this(name, origin, Rows.ALL);
  }

  TableDraft(TableName name, Origin origin, Rows rows) {
    this.name = name;
    this.origin = origin;
    this.rows = rows;
    for (String member : origin.members()) {
      places.putIfAbsent(member, places.size());
    }
  }

  /**
   * Adds a column, unless there is one of that name.
   *
   * @return the column that is there already
   */
  Optional<MappedColumn> add(MappedColumn column) {
    ordered = null;
    return Optional.ofNullable(columns.putIfAbsent(Identifiers.key(column.name()), column));
  }

  /** A column under the name that the table has for it already: names differ beyond their case. */
  MappedColumn spelled(MappedColumn column) {
    MappedColumn there = columns.get(Identifiers.key(column.name()));
    return there == null ? column : column.named(there.name());
  }

  /** Puts a column in the place of the one of its name. */
  void replace(MappedColumn column) {
    ordered = null;
    columns.put(Identifiers.key(column.name()), column);
  }

  boolean has(String columnName) {
    return columns.containsKey(Identifiers.key(columnName));
  }

  /** Finds a column by its name in the database, its name before the naming, or its member. */
  Optional<MappedColumn> find(String name) {
    MappedColumn byName = columns.get(Identifiers.key(name));
    return byName != null
        ? Optional.of(byName)
        : columns.values().stream()
            .filter(
                column ->
                    Identifiers.key(column.logicalName()).equals(Identifiers.key(name))
                        || column.path().equals(name))
            .findFirst();
  }

  void primaryKey(List<String> columnNames) {
    primaryKey = List.copyOf(columnNames);
  }

  void unique(Part<UniqueConstraint> unique) {
    addOnce(uniques, unique);
  }

  /** Two sides of an association may both describe the table that keeps it. */
  private static <T> void addOnce(List<Part<T>> parts, Part<T> part) {
    for (Part<T> there : parts) {
      if (there.asksFor(part)) {
        return;
      }
    }
    parts.add(part);
  }

  void foreignKey(ForeignKeyDrafts.Asked foreignKey) {
    foreignKeys.add(foreignKey);
  }

  void index(Part<Index> index) {
    addOnce(indexes, index);
  }

  void check(Part<CheckConstraint> check) {
    checks.add(check);
  }

  /** Notes the columns that a member fills in each row of its class, though others may not. */
  void require(String path, List<String> columnNames) {
    required.put(path, List.copyOf(columnNames));
  }

  /** The columns that a member fills in each row of its class. */
  List<String> required(String path) {
    return required.getOrDefault(path, List.of());
  }

  /** Whether something may point to what it keeps: not if that can be in other tables too. */
  boolean canBeReferenced() {
    return rows == Rows.ALL;
  }

  boolean isTable() {
    return rows != Rows.NONE;
  }

  TableName name() {
    return name;
  }

  Origin origin() {
    return origin;
  }

  /** The columns in the order of the members, those of other entities' members last. */
  List<MappedColumn> columns() {
    if (ordered == null) {
      List<MappedColumn> sorted = new ArrayList<>(columns.values());
      sorted.sort(Comparator.comparingInt(this::position));
      ordered = List.copyOf(sorted);
    }
    return ordered;
  }

  private int position(MappedColumn column) {
    return places.getOrDefault(column.path(), Integer.MAX_VALUE);
  }

  List<String> columnNames() {
    return columns().stream().map(MappedColumn::name).toList();
  }

  List<String> primaryKey() {
    return primaryKey;
  }

  List<MappedColumn> keyColumns() {
    return primaryKey.stream().flatMap(name -> find(name).stream()).toList();
  }

  List<Part<UniqueConstraint>> uniques() {
    return Collections.unmodifiableList(uniques);
  }

  List<Part<ForeignKey>> foreignKeys() {
    return foreignKeys.merged();
  }

  /** The foreign keys there are none for, each with the one that is in its place. */
  Map<ForeignKeyDrafts.Asked, ForeignKeyDrafts.Asked> foreignKeysLeftOut() {
    return foreignKeys.leftOut();
  }

  List<Part<Index>> indexes() {
    return Collections.unmodifiableList(indexes);
  }

  List<Part<CheckConstraint>> checks() {
    return Collections.unmodifiableList(checks);
  }
}
