package db.migration;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.varchar;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;

/**
 * Add table_101 and 39 more tables.
 *
 * <p>Creates {@code table_101}, {@code table_102}, {@code table_103}, {@code table_104}, {@code
 * table_105}, {@code table_106}, {@code table_107}, {@code table_108}, {@code table_109}, {@code
 * table_110}, {@code table_111}, {@code table_112} and 28 more.
 */
@Revises("20261120090000")
public final class V20261122103000__Add_table_101_and_39_more_tables extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    upgradePart1(op); // table_101 to table_121
    upgradePart2(op); // table_122 to table_140
  }

  private static void upgradePart1(Operations op) {
    op.createTable("table_101")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_101", "id");

    op.createTable("table_102")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_102", "id");

    op.createTable("table_103")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_103", "id");

    op.createTable("table_104")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_104", "id");

    op.createTable("table_105")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_105", "id");

    op.createTable("table_106")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_106", "id");

    op.createTable("table_107")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_107", "id");

    op.createTable("table_108")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_108", "id");

    op.createTable("table_109")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_109", "id");

    op.createTable("table_110")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_110", "id");

    op.createTable("table_111")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_111", "id");

    op.createTable("table_112")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_112", "id");

    op.createTable("table_113")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_113", "id");

    op.createTable("table_114")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_114", "id");

    op.createTable("table_115")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_115", "id");

    op.createTable("table_116")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_116", "id");

    op.createTable("table_117")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_117", "id");

    op.createTable("table_118")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_118", "id");

    op.createTable("table_119")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_119", "id");

    op.createTable("table_120")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_120", "id");

    op.createTable("table_121")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_121", "id");
  }

  private static void upgradePart2(Operations op) {
    op.createTable("table_122")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_122", "id");

    op.createTable("table_123")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_123", "id");

    op.createTable("table_124")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_124", "id");

    op.createTable("table_125")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_125", "id");

    op.createTable("table_126")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_126", "id");

    op.createTable("table_127")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_127", "id");

    op.createTable("table_128")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_128", "id");

    op.createTable("table_129")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_129", "id");

    op.createTable("table_130")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_130", "id");

    op.createTable("table_131")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_131", "id");

    op.createTable("table_132")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_132", "id");

    op.createTable("table_133")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_133", "id");

    op.createTable("table_134")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_134", "id");

    op.createTable("table_135")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_135", "id");

    op.createTable("table_136")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_136", "id");

    op.createTable("table_137")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_137", "id");

    op.createTable("table_138")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_138", "id");

    op.createTable("table_139")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_139", "id");

    op.createTable("table_140")
        .column("id", bigint(), notNull())
        .column("column_1", varchar(255), notNull())
        .column("column_2", varchar(255), notNull())
        .column("column_3", varchar(255), notNull())
        .column("column_4", varchar(255), notNull())
        .column("column_5", varchar(255), notNull())
        .column("column_6", varchar(255), notNull())
        .column("column_7", varchar(255), notNull())
        .column("column_8", varchar(255), notNull())
        .column("column_9", varchar(255), notNull())
        .column("column_10", varchar(255), notNull())
        .column("column_11", varchar(255), notNull())
        .column("column_12", varchar(255), notNull())
        .primaryKey("pk_table_140", "id");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("table_140");
    op.dropTable("table_139");
    op.dropTable("table_138");
    op.dropTable("table_137");
    op.dropTable("table_136");
    op.dropTable("table_135");
    op.dropTable("table_134");
    op.dropTable("table_133");
    op.dropTable("table_132");
    op.dropTable("table_131");
    op.dropTable("table_130");
    op.dropTable("table_129");
    op.dropTable("table_128");
    op.dropTable("table_127");
    op.dropTable("table_126");
    op.dropTable("table_125");
    op.dropTable("table_124");
    op.dropTable("table_123");
    op.dropTable("table_122");
    op.dropTable("table_121");
    op.dropTable("table_120");
    op.dropTable("table_119");
    op.dropTable("table_118");
    op.dropTable("table_117");
    op.dropTable("table_116");
    op.dropTable("table_115");
    op.dropTable("table_114");
    op.dropTable("table_113");
    op.dropTable("table_112");
    op.dropTable("table_111");
    op.dropTable("table_110");
    op.dropTable("table_109");
    op.dropTable("table_108");
    op.dropTable("table_107");
    op.dropTable("table_106");
    op.dropTable("table_105");
    op.dropTable("table_104");
    op.dropTable("table_103");
    op.dropTable("table_102");
    op.dropTable("table_101");
  }
}
