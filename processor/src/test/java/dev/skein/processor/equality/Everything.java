package dev.skein.processor.equality;

import static dev.skein.schema.SqlType.BIGINT;
import static dev.skein.schema.SqlType.INTEGER;
import static dev.skein.schema.SqlType.NUMERIC;
import static dev.skein.schema.SqlType.TIMESTAMP;
import static dev.skein.schema.SqlType.VARCHAR;

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
import java.util.List;

/** A table with something of everything, and what it points to. */
final class Everything {

  private Everything() {}

  /** A table with something of everything. */
  static Table table(String name) {
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
                            .onDelete(ReferentialAction.CASCADE),
                        new ForeignKey(
                            "fk_second_" + name, List.of("target_id"), "other", List.of("id")))))
        .indexes(
            none ->
                NamedList.of(
                    List.of(
                        new Index(
                            "ix_" + name, List.of(new IndexColumn("grade", true)), false, null))))
        .checks(none -> NamedList.of(List.of(new CheckConstraint("ck_" + name, "grade > 0"))));
  }

  /** What the foreign keys point to. */
  static List<Table> targets() {
    return List.of(target("target"), target("other"));
  }

  private static Table target(String name) {
    return Table.named(name)
        .columns(none -> NamedList.of(List.of(Column.of("id", ColumnType.of(BIGINT)).notNull())))
        .withPrimaryKey(new PrimaryKey("pk_" + name, List.of("id")));
  }

  static Enumeration state(String table, String... values) {
    return new Enumeration(List.of(values), 255, "ck_" + table + "_state");
  }
}
