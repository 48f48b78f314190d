package dev.skein.processor.equality;

import static dev.skein.operation.Database.MYSQL;
import static dev.skein.operation.Database.SQLITE;
import static dev.skein.schema.SqlType.BIGINT;
import static dev.skein.schema.SqlType.NUMERIC;
import static dev.skein.schema.SqlType.TIMESTAMP;
import static dev.skein.schema.SqlType.VARCHAR;

import dev.skein.operation.Database;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.IndexColumn;
import dev.skein.schema.NamedList;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.ReferentialAction;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Something that could be wrong with a table. */
@SuppressWarnings("ImmutableEnumChecker") // Functions and a set of the JDK's, which nobody changes.
enum Mutation {
  LENGTH(column("name", column -> column.withType(ColumnType.of(VARCHAR, 41)))),
  TYPE(column("grade", column -> column.withType(ColumnType.of(BIGINT)))),
  SCALE(column("price", column -> column.withType(ColumnType.of(NUMERIC, 10, 3)))),
  DIGITS_OF_A_SECOND(
      column("changed", column -> column.withType(ColumnType.of(TIMESTAMP, 3))),
      EnumSet.of(SQLITE)),
  NULLABLE(column("name", column -> column.withNullable(true))),
  NOT_NULL(column("price", Column::notNull)),
  OTHER_DEFAULT(column("grade", column -> column.withDefault("8"))),
  NO_DEFAULT(column("grade", column -> column.withDefault(null))),
  ENUM_VALUES(
      column(
          "state",
          column -> column.withType(Everything.state("m_enum_values", "NEW", "PAID", "LOST")))),
  COLUMN_COMMENT(column("name", column -> column.withComment("another")), EnumSet.of(SQLITE)),
  TABLE_COMMENT(table -> table.withComment(null), EnumSet.of(SQLITE)),
  MISSING_COLUMN(table -> table.columns(all -> all.without("changed"))),
  NO_PRIMARY_KEY(table -> table.withPrimaryKey(null)),
  WIDER_PRIMARY_KEY(
      table -> table.withPrimaryKey(new PrimaryKey("pk_" + table.name(), List.of("id", "name")))),
  MISSING_UNIQUE(table -> table.uniqueConstraints(all -> NamedList.empty())),
  WIDER_UNIQUE(
      table ->
          table.uniqueConstraints(
              all -> NamedList.of(List.of(new UniqueConstraint("uk", List.of("name", "grade")))))),
  MISSING_FOREIGN_KEY(table -> table.foreignKeys(all -> all.without("fk_" + table.name()))),
  ON_DELETE(foreignKey(key -> key.onDelete(ReferentialAction.SET_NULL))),
  ON_UPDATE(foreignKey(key -> key.onUpdate(ReferentialAction.CASCADE))),
  OTHER_TARGET(
      foreignKey(
          key ->
              new ForeignKey(key.name(), key.columns(), "other", key.referencedColumns())
                  .onDelete(key.onDelete()))),
  EXTRA_FOREIGN_KEY(
      table ->
          table.foreignKeys(
              all ->
                  all.with(
                      new ForeignKey(
                          "fk_third_" + table.name(), List.of("id"), "target", List.of("id"))))),
  MISSING_SECOND_FOREIGN_KEY(
      table -> table.foreignKeys(all -> all.without("fk_second_" + table.name()))),
  ON_DELETE_OF_SECOND_FOREIGN_KEY(
      table ->
          table.foreignKeys(
              all ->
                  all.change(
                      "fk_second_" + table.name(),
                      key -> key.onDelete(ReferentialAction.CASCADE)))),
  MISSING_INDEX(table -> table.indexes(all -> NamedList.empty())),
  INDEX_THE_OTHER_WAY(
      table ->
          table.indexes(
              all ->
                  NamedList.of(
                      List.of(
                          new Index(
                              "ix_" + table.name(),
                              List.of(new IndexColumn("grade", false)),
                              false,
                              null))))),
  UNIQUE_INDEX(
      table ->
          table.indexes(
              all ->
                  all.changeAll(
                      index -> new Index(index.name(), index.columns(), true, index.options())))),
  WIDER_INDEX(
      table ->
          table.indexes(
              all ->
                  NamedList.of(
                      List.of(Index.of("ix_" + table.name(), List.of("grade desc", "id")))))),
  EXTRA_INDEX(
      table ->
          table.indexes(all -> all.with(Index.of("ix_second_" + table.name(), List.of("price"))))),
  EXTRA_UNIQUE(
      table ->
          table.uniqueConstraints(
              all ->
                  all.with(new UniqueConstraint("uk_second_" + table.name(), List.of("price"))))),
  EXTRA_CHECK(
      table ->
          table.checks(
              all -> all.with(new CheckConstraint("ck_second_" + table.name(), "price > 0"))),
      EnumSet.of(MYSQL)),
  MISSING_CHECK(table -> table.checks(all -> NamedList.empty()), EnumSet.of(MYSQL)),
  OTHER_CHECK(
      table ->
          table.checks(
              all -> NamedList.of(List.of(new CheckConstraint("ck_" + table.name(), "grade > 1")))),
      EnumSet.of(MYSQL));

  private final UnaryOperator<Table> change;
  private final Set<Database> notKept;

  Mutation(UnaryOperator<Table> change) {
    this(change, EnumSet.noneOf(Database.class));
  }

  /**
   * SQLite has neither comments nor digits of a second, and the MySQL of the tests is older than
   * its checks.
   */
  Mutation(UnaryOperator<Table> change, Set<Database> notKept) {
    this.change = change;
    this.notKept = Set.copyOf(notKept);
  }

  /** Whether such a database keeps what is changed. */
  boolean isKeptBy(Database kind) {
    return !notKept.contains(kind);
  }

  /** Whether a difference is about the table of this mutation. */
  boolean isIn(String difference) {
    return difference.startsWith("table " + tableName() + ":");
  }

  Table original() {
    return Everything.table(tableName());
  }

  Table mutated() {
    return change.apply(original());
  }

  private String tableName() {
    return "m_" + name().toLowerCase(Locale.ROOT);
  }

  private static UnaryOperator<Table> column(String name, UnaryOperator<Column> change) {
    return table -> table.columns(all -> all.change(name, change));
  }

  private static UnaryOperator<Table> foreignKey(UnaryOperator<ForeignKey> change) {
    return table -> table.foreignKeys(all -> all.change("fk_" + table.name(), change));
  }
}
