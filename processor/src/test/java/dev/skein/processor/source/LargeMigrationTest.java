package dev.skein.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.migration.MigrationName;
import dev.skein.migration.Recording;
import dev.skein.operation.CreateTable;
import dev.skein.operation.Operation;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.NamedList;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import dev.skein.testsupport.CompiledMigration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first migration of a project that is already large. */
class LargeMigrationTest {

  /** In one method they would be some 200 KB of bytecode, of which Java allows 64. */
  @Test
  void hundredsOfTablesCompile() {
    List<Operation> operations = new ArrayList<>();
    for (int table = 0; table < 500; table++) {
      operations.add(new CreateTable(table("table_" + table, 15)));
    }

    assertRecorded(operations);
  }

  @Test
  void aVeryWideTableCompiles() {
    assertRecorded(List.of(new CreateTable(table("wide", 1600))));
  }

  /** In one class they would be some 80,000 constants, of which Java allows 65,535. */
  @Test
  void manyNamesCompile() {
    List<Operation> operations = new ArrayList<>();
    for (int table = 0; table < 800; table++) {
      String name = "table_" + table;
      operations.add(
          new CreateTable(
              table(name, 50)
                  .columns(columns -> columns.changeAll(it -> it.withName(name + "_" + it.name())))
                  .withPrimaryKey(null)));
    }

    assertThat(assertRecorded(operations))
        .contains(
            "A part of upgrade: one class has no room for so many constants.",
            "    Upgrade1.part1(op); // table_0 to table_3\n",
            "  private static final class Upgrade2 {\n");
  }

  private static Table table(String name, int width) {
    List<Column> columns = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      columns.add(
          Column.of("column_" + column, ColumnType.of(SqlType.VARCHAR, 255))
              .notNull()
              .withDefault("'a default'"));
    }
    return Table.named(name)
        .columns(none -> NamedList.of(columns))
        .withPrimaryKey(new PrimaryKey("pk_" + name, List.of("column_0")));
  }

  private static String assertRecorded(List<Operation> operations) {
    MigrationClass migration =
        new MigrationClass("", new MigrationName("1", "Begin"), List.of(), operations);

    assertThat(
            Recording.of(
                CompiledMigration.of(migration.qualifiedName(), migration.javaSource())::upgrade))
        .isEqualTo(operations);
    return migration.javaSource();
  }
}
