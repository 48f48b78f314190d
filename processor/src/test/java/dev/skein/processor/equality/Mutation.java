package dev.skein.processor.equality;

import static dev.skein.operation.Database.MYSQL;
import static dev.skein.operation.Database.SQLITE;
import static dev.skein.schema.SqlType.BIGINT;
import static dev.skein.schema.SqlType.INTEGER;
import static dev.skein.schema.SqlType.NUMERIC;
import static dev.skein.schema.SqlType.TIMESTAMP;
import static dev.skein.schema.SqlType.VARCHAR;

import dev.skein.operation.Database;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Enumeration;
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
      column("state", column -> column.withType(state("m_enum_values", "NEW", "PAID", "LOST")))),
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
  MISSING_FOREIGN_KEY(table -> table.foreignKeys(all -> NamedList.empty())),
  ON_DELETE(foreignKey(key -> key.onDelete(ReferentialAction.SET_NULL))),
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

  Table mutated() {
    return change.apply(original());
  }

  /** A table with something of everything. */
  Table original() {
    String name = tableName();
    return Table.named(name)
        .columns(
            none ->
                NamedList.of(
                    List.of(
                        Column.of("id", ColumnType.of(BIGINT)).notNull(),
                        Column.of("name", ColumnType.of(VARCHAR, 40)).notNull().withComment("it"),
                        Column.of("grade", ColumnType.of(INTEGER)).withDefault("7"),
                        Column.of("price", ColumnType.of(NUMERIC, 10, 2)),
                        Column.of("changed", ColumnType.of(TIMESTAMP, 6)),
                        Column.of("state", state(name, "NEW", "PAID")),
                        Column.of("target_id", ColumnType.of(BIGINT)))))
        .withComment("of everything")
        .withPrimaryKey(new PrimaryKey("pk_" + name, List.of("id")))
        .uniqueConstraints(
            none -> NamedList.of(List.of(new UniqueConstraint("uk_" + name, List.of("name")))))
        .foreignKeys(
            none ->
                NamedList.of(
                    List.of(
                        new ForeignKey("fk_" + name, List.of("target_id"), "target", List.of("id"))
                            .onDelete(ReferentialAction.CASCADE))))
        .indexes(
            none ->
                NamedList.of(
                    List.of(
                        new Index(
                            "ix_" + name, List.of(new IndexColumn("grade", true)), false, null))))
        .checks(none -> NamedList.of(List.of(new CheckConstraint("ck_" + name, "grade > 0"))));
  }

  /** What the foreign keys point to. */
  static Table target() {
    return Table.named("target")
        .columns(none -> NamedList.of(List.of(Column.of("id", ColumnType.of(BIGINT)).notNull())))
        .withPrimaryKey(new PrimaryKey("pk_target", List.of("id")));
  }

  private String tableName() {
    return "m_" + name().toLowerCase(Locale.ROOT);
  }

  private static Enumeration state(String table, String... values) {
    return new Enumeration(List.of(values), 255, "ck_" + table + "_state");
  }

  private static UnaryOperator<Table> column(String name, UnaryOperator<Column> change) {
    return table -> table.columns(all -> all.change(name, change));
  }

  private static UnaryOperator<Table> foreignKey(UnaryOperator<ForeignKey> change) {
    return table -> table.foreignKeys(all -> all.changeAll(change));
  }
}
